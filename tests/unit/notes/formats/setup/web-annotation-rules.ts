/**
 * What the W3C recommendation "Web Annotation Data Model" (23 February 2017) demands of a collection: its MUST rules on
 * required properties, their number and their kind, and that no term is used which its context or the file's own lacks.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Terms of anno.jsonld that may stand on each kind of thing. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  collection: ['@context', 'id', 'type', 'label', 'generator', 'created', 'total', 'first', 'last'],
  page: ['id', 'type', 'partOf', 'next', 'prev', 'startIndex', 'items'],
  annotation: ['id', 'type', 'motivation', 'created', 'modified', 'body', 'target', 'creator'],
  body: ['id', 'type', 'value', 'format', 'language', 'purpose'],
  target: ['id', 'type', 'source', 'selector'],
  source: ['id', 'type', 'format', 'language', 'dc:title', 'dc:creator', 'dc:date'],
  TextQuoteSelector: ['type', 'exact', 'prefix', 'suffix'],
  TextPositionSelector: ['type', 'start', 'end'],
};

/** The instances of oa:Motivation. */
const MOTIVATIONS = new Set([
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]);

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]*$/iu;
const DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

type Thing = Record<string, unknown>;

/** One line for each rule broken. */
export function findRuleBreaks(collection: unknown): string[] {
  const whole = collection as Thing;
  const breaks: string[] = [];
  const check: Check = {
    own: ownTerms(whole['@context']),
    say(isRight, what) {
      if (!isRight) breaks.push(what);
    },
  };
  checkCollection(whole, check);
  const items = listOf(asThing(whole.first).items).map(asThing);
  check.say(new Set(items.map(({ id }) => id)).size === items.length, 'annotation: ids');
  for (const item of items) checkAnnotation(item, check);
  return breaks;
}

interface Check {
  /** Terms that the file's own context defines. */
  own: ReadonlySet<string>;
  say(isRight: boolean, what: string): void;
}

function checkCollection(whole: Thing, check: Check): void {
  const { say } = check;
  say(listOf(whole['@context']).includes(CONTEXT), 'the context');
  say(whole.type === 'AnnotationCollection', 'collection: type');
  say(isIri(whole.id), 'collection: id');
  checkTerms(whole, 'collection', check);
  const page = whole.first === undefined ? undefined : asThing(whole.first);
  say(whole.total === listOf(page?.items).length, 'collection: total');
  say((page === undefined) === (whole.total === 0), 'collection: first');
  if (page === undefined) return;
  say(page.type === 'AnnotationPage' && isIri(page.id), 'page: id and type');
  checkTerms(page, 'page', check);
}

function checkAnnotation(item: Thing, check: Check): void {
  const { say } = check;
  checkTerms(item, 'annotation', check);
  say(isIri(item.id) && item.type === 'Annotation', `annotation: id ${String(item.id)}`);
  say(listOf(item.target).length >= 1, 'annotation: target');
  for (const time of ['created', 'modified']) {
    say(!(time in item) || DATE_TIME.test(String(item[time])), `annotation: ${time}`);
  }
  for (const motivation of listOf(item.motivation)) {
    say(MOTIVATIONS.has(String(motivation)), `annotation: motivation ${String(motivation)}`);
  }
  for (const body of listOf(item.body).map(asThing)) {
    checkTerms(body, 'body', check);
    say(body.type === 'TextualBody' && typeof body.value === 'string', 'body: value');
    say(!('purpose' in body) || MOTIVATIONS.has(String(body.purpose)), 'body: purpose');
  }
  for (const target of listOf(item.target)) checkTarget(target, check);
}

function checkTarget(target: unknown, check: Check): void {
  const { say } = check;
  if (typeof target === 'string') {
    say(isIri(target), `target: ${target}`);
    return;
  }
  const { source, selector } = asThing(target);
  checkTerms(asThing(target), 'target', check);
  if (typeof source === 'string') say(isIri(source), `source: ${source}`);
  else {
    checkTerms(asThing(source), 'source', check);
    say(isIri(asThing(source).id), `source: id ${String(asThing(source).id)}`);
  }
  for (const one of listOf(selector).map(asThing)) {
    checkTerms(one, String(one.type), check);
    if (one.type === 'TextQuoteSelector') say(typeof one.exact === 'string', 'exact');
    else say(isOffset(one.start) && isOffset(one.end), 'start and end');
  }
}

function checkTerms(thing: Thing, kind: string, { own, say }: Check): void {
  for (const key of Object.keys(thing)) {
    say(TERMS[kind]?.includes(key) === true || own.has(key), `${kind}: the term ${key}`);
  }
}

const OWN = [
  ...[
    'version',
    'subject',
    'people',
    'earlier',
    'rivals',
    'colour',
    'importance',
    'revision',
    'binned',
    'address',
  ],
  ...['canonical', 'site', 'correction', 'person'],
];

function ownTerms(context: unknown): Set<string> {
  const hasPrefix = listOf(context).some(
    (one) => typeof one === 'object' && 'gloss' in asThing(one),
  );
  return new Set(hasPrefix ? OWN.map((term) => `gloss:${term}`) : []);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function asThing(value: unknown): Thing {
  return typeof value === 'object' && value !== null ? (value as Thing) : {};
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && IRI.test(value);
}

function isOffset(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
