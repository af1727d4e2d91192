/** The names of a Wikidata item: the one to show, and the others it is found by. */
import { foldName } from '../../language/fold.ts';
import { aliasesIn, asObject, type Json, textIn } from './item.ts';

/** Labels that serve every language written in Latin script, then languages whose labels of people usually are. */
export const FALLBACKS =
  'mul en en-gb en-ca en-us de fr es it nl sv pt pl da nb cs fi et ro tr id'.split(' ');
/** Longest name kept, in UTF-16 units: longer ones are descriptions somebody put in the wrong place. */
const LONGEST_NAME = 100;
/** Aliases kept; the first are the common ones. */
const MAX_ALIASES = 12;

export interface ReadNames {
  name: string;
  aliases: string[];
}

/**
 * Name and aliases in these languages, most wanted first. Where they have no label, one in another language stands in,
 * then the title of the article, then the native name: a third of all people have no English label.
 */
export function readNames(
  { labels, aliases }: Json,
  wanted: {
    languages: readonly string[];
    native: string | undefined;
    wikipedia: string | undefined;
  },
): ReadNames | undefined {
  const inOrder = [...new Set([...wanted.languages, ...FALLBACKS])];
  const title = wanted.wikipedia?.replace(/ \([^)]*\)$/, '');
  const others = Object.keys(asObject(labels)).sort();
  const candidates = [
    ...inOrder.slice(0, wanted.languages.length).map((language) => textIn(labels, language)),
    title,
    ...inOrder.slice(wanted.languages.length).map((language) => textIn(labels, language)),
    wanted.native,
    ...others.map((language) => textIn(labels, language)),
  ];
  const name = candidates.find(isName);
  if (name === undefined) return undefined;
  const languages = [...wanted.languages, 'mul'];
  const forms = [
    ...languages.map((language) => textIn(labels, language)),
    title,
    ...languages.flatMap((language) => aliasesIn(aliases, language)),
  ];
  return { name, aliases: differentNames(name, forms.filter(isName)).slice(0, MAX_ALIASES) };
}

function isName(text: string | undefined): text is string {
  return text !== undefined && text.length <= LONGEST_NAME && foldName(text) !== '';
}

/** Those that are not read as one before them is. */
function differentNames(name: string, forms: readonly string[]): string[] {
  const known = new Set([foldName(name)]);
  return forms.filter((form) => {
    const folded = foldName(form);
    if (known.has(folded)) return false;
    known.add(folded);
    return true;
  });
}
