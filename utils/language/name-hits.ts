/** Where a document holds names of the lexicon, by the longest run of words, whatever stands around them. */
import type { Document, DocumentBlock } from './document.ts';
import type { Hit, HitSearch } from './hit.ts';
import type { KnownSpelling } from './lexicon.ts';
import { beginRun, extendRun, lookUp, mayEnd, type Run } from './name-run.ts';
import { eachNameStart } from './name-starts.ts';
import { scriptHits } from './script-hits.ts';
import { HONORIFICS, OFFICE_NOUNS, TITLE_MODIFIERS } from './title-words.ts';
import { SHAPE } from './tokens.ts';
import type { WordReader } from './word-reader.ts';
import { POSTNOMINALS } from './words.ts';

/** Titles under which packs file people; other words of the kind are part of the name: "Sheikh Hasina", "Lady Gaga". */
const FILED_TITLES = new Set(
  'ayatollah emir emperor king pope prince princess queen sir sultan'.split(' '),
);
/** Capital letters alone show a name and no acronym from this length on. */
const MIN_SHOUTED_NAME = 4;

/** Hits of a whole document, in order, without overlaps: of those that begin at one word the longest. */
export function findHits(search: HitSearch): Hit[] {
  const hits: Hit[] = [];
  eachNameStart(search.document, (block, index) => {
    const hit = longestHit(search, block, index);
    if (hit !== undefined) hits.push(hit);
    else if (search.reader.shape(index) === SHAPE.uncased)
      hits.push(...scriptHits(search, block, index));
    return hit?.last;
  });
  return hits;
}

function longestHit(search: HitSearch, block: DocumentBlock, first: number): Hit | undefined {
  const { reader, document } = search;
  let run: Run | undefined = beginRun(reader, first);
  let best: Hit | undefined;
  while (run !== undefined) {
    const found = mayEnd(reader, run.at) ? lookUp(search, run) : [];
    if (found.length > 0) {
      const { words } = run;
      const spellings = found.filter((known) => isWrittenLike(search, { known, first, words }));
      if (spellings.length > 0) best = trimHit({ document, reader, block, first, run, spellings });
    }
    run = extendRun(search, run);
  }
  return best;
}

/** A single word must be written as the lexicon writes it: acronyms in capitals, other words not by accident. */
function isWrittenLike(
  { reader, document }: HitSearch,
  { known, first, words }: { known: KnownSpelling; first: number; words: number },
): boolean {
  if (!document.english && known.kind === 'alias' && words === 1) return false;
  if (words > 1) return true;
  const { spelling } = known;
  const shape = reader.shape(first);
  if (shape === SHAPE.uncased) return true;
  if (!/\p{Ll}/u.test(spelling)) return shape === SHAPE.capitals || shape === SHAPE.dotted;
  if (/\p{L}\p{Lu}/u.test(spelling)) return reader.word(first) === spelling;
  return shape === SHAPE.capital || reader.word(first).length >= MIN_SHOUTED_NAME;
}

interface Untrimmed {
  document: Document;
  reader: WordReader;
  block: DocumentBlock;
  first: number;
  run: Run;
  spellings: readonly KnownSpelling[];
}

/** The span of a hit: titles before a person's name and degrees after it stay outside. */
function trimHit({ document, reader, block, first, run, spellings }: Untrimmed): Hit {
  const isPerson = spellings.every(({ entry }) => entry.type === 'person');
  const isOwn = spellings.some(({ kind }) => kind === 'name');
  let [from, to, words] = [first, run.at, run.words];
  while (isPerson && words > 1 && isTitle(reader.folded(from), isOwn)) {
    from = reader.after(from);
    words--;
  }
  while (isPerson && !isOwn && words > 1 && POSTNOMINALS.has(reader.folded(to))) {
    to = reader.before(to);
    words--;
  }
  const start = document.tokens.starts[from] ?? 0;
  const end = document.tokens.ends[to] ?? start;
  return { first: from, last: to, start, end, spellings, words, block };
}

function isTitle(folded: string, isOwn: boolean): boolean {
  if (isOwn) return FILED_TITLES.has(folded);
  return HONORIFICS.has(folded) || OFFICE_NOUNS.has(folded) || TITLE_MODIFIERS.has(folded);
}
