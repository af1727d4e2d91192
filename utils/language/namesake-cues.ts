/** Where a story says that somebody else bears the name of a person it names. */
import type { Span } from './analysis.ts';
import type { Document } from './document.ts';
import { foldName } from './fold.ts';
import type { PlacedName } from './found-name.ts';
import { spanAt } from './text.ts';
import { CLAUSE_OPENERS, GENERATION_WORDS, NAMESAKE_WORDS } from './words.ts';

/** Says that two people of one paragraph share a whole name. */
const SAME_NAME = /\bnamesakes?\b/gi;
/** Says that they share a surname at least. */
const SAME_SURNAME = /\b(?:no relation|not related)\b/gi;

/**
 * Marks as doubtful the names of people after a cue such as "a second", the same names from there on, and the names
 * in a block that speaks of namesakes. Takes names in the order of the text.
 */
export function markDoubtful(document: Document, names: readonly PlacedName[]): PlacedName[] {
  const sharing = blocksWith(document, SAME_NAME);
  const related = blocksWith(document, SAME_SURNAME);
  const cued = new Set<string>();
  return names.map((name) => {
    if (name.type !== 'person') return name;
    const written = foldName(document.text.slice(name.start, name.end));
    const cue = cueBefore(document, name);
    if (cue !== '' && !GENERATION_WORDS.has(cue)) {
      cued.add(written).add(document.reader.folded(name.last));
    }
    const block = spanAt(document.blocks, name.start);
    const isNear = sharing.has(block) || (name.form === 'surname' && related.has(block));
    return cue !== '' || isNear || cued.has(written) ? { ...name, doubtful: true } : name;
  });
}

function blocksWith({ text, blocks }: Document, cue: RegExp): ReadonlySet<Span | undefined> {
  return new Set([...text.matchAll(cue)].map(({ index }) => spanAt(blocks, index)));
}

/** The word before a name that makes it another's, or an empty text. */
function cueBefore({ reader }: Document, { first, last }: PlacedName): string {
  const before = reader.before(first);
  const cue = before < 0 ? '' : reader.folded(before);
  if (!NAMESAKE_WORDS.has(cue)) return '';
  const next = reader.after(last);
  const standsAlone = next < 0 || CLAUSE_OPENERS.has(reader.folded(next));
  return standsAlone || GENERATION_WORDS.has(cue) ? cue : '';
}
