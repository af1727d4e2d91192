/** Writes the properties at the top of a Markdown file, as YAML that Obsidian and others read. */

export type Property = string | readonly string[] | undefined;

/** YAML between two lines of dashes; what is undefined, empty or an empty list is left out. */
export function writeFrontMatter(properties: Readonly<Record<string, Property>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${writeScalar(value)}`];
    return [`${name}:`, ...value.map((one) => `  - ${writeScalar(one)}`)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** JSON's strings are YAML's, but for letters that YAML wants escaped. */
function writeScalar(value: string): string {
  return JSON.stringify(value.toWellFormed()).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A tag as Obsidian wants it: letters, digits, `_`, `-` and `/`, and not digits alone; empty where nothing is left. */
export function writeTag(tag: string): string {
  const word = tag
    .toWellFormed()
    .normalize('NFC')
    .trim()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]/gu, '');
  return /^[\d/_-]*$/.test(word) && word !== '' ? `_${word}` : word;
}
