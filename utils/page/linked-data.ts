/** Reads what a page says of itself in JSON-LD, however carelessly it was written. */

/** One described thing: an object with a type. */
export interface LinkedThing {
  /** Schema.org names without their prefix: `NewsArticle`. */
  types: readonly string[];
  values: Readonly<Record<string, unknown>>;
}

/** Longest script parsed, in UTF-16 units: a story's own description is a few kB; the rest is searched for a type only. */
const MAX_SCRIPT = 1_000_000;
/** How deep the story's own description is looked for: script → @graph → mainEntity. */
const MAX_DEPTH = 4;
/** Properties that lead from a page to what it is about; lists of other things are not followed. */
const LEADS_TO_MAIN_THING = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Every thing the page's own JSON-LD is about, in document order; a script that cannot be read adds what can be told. */
export function readLinkedData(document: Document): LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent;
    const data = text.length > MAX_SCRIPT ? undefined : parseTolerantly(text);
    if (data === undefined) things.push(...salvage(text.slice(0, MAX_SCRIPT)));
    else gather(data, things, MAX_DEPTH);
  }
  return things;
}

/** Text of a property: a string, a number, the first of a list, or the name or id of a thing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined);
  if (!isRecord(value)) return undefined;
  return textOf(value['@value']) ?? textOf(value.name) ?? textOf(value['@id']) ?? textOf(value.url);
}

function gather(data: unknown, things: LinkedThing[], depth: number): void {
  if (depth === 0) return;
  if (Array.isArray(data)) {
    for (const item of data) gather(item, things, depth);
    return;
  }
  if (!isRecord(data)) return;
  const types = readTypes(data['@type']);
  if (types.length > 0) things.push({ types, values: data });
  for (const key of LEADS_TO_MAIN_THING) gather(data[key], things, depth - 1);
}

function readTypes(type: unknown): string[] {
  const names = Array.isArray(type) ? type : [type];
  return names
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, '').trim())
    .filter((name) => name !== '');
}

function parseTolerantly(text: string): unknown {
  const plain = stripWrapping(text);
  return parse(plain) ?? parse(mend(plain));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** HTML comments, CDATA marks and their script comments around the data. */
function stripWrapping(text: string): string {
  return text
    .replace(/^[\s\uFEFF]*(?:\/\*|\/\/)?\s*(?:<!--|<!\[CDATA\[)?(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s*(?:-->|\]\]>)?(?:\s*\*\/)?[\s;]*$/, '');
}

/** Raw line breaks and tabs inside strings, and commas before a closing bracket. */
function mend(text: string): string {
  return text
    .replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what makes the data malformed
      string.replace(/[\u0000-\u001F]+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, ''),
    )
    .replace(/,(\s*[\]}])/g, '$1');
}

/** From a script beyond repair: the first type, date and headline that stand in it. */
function salvage(text: string): LinkedThing[] {
  const property = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*\\[?\\s*"([^"\\\\]{1,300})"`).exec(text)?.[1];
  const types = readTypes(property('@type'));
  if (types.length === 0) return [];
  const values = { datePublished: property('datePublished'), headline: property('headline') };
  return [{ types, values }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
