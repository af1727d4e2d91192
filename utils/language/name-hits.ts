/** Where a document holds names of the lexicon, by the longest run of words, whatever stands around them. */
import type { Document, DocumentBlock } from './document.ts';
import { foldName } from './fold.ts';
import type { Hit, HitSearch } from './hit.ts';
import type { KnownSpelling, LexiconEntry } from './lexicon.ts';
import { scriptHits } from './script-hits.ts';
import { HONORIFICS, OFFICE_NOUNS, TITLE_MODIFIERS } from './title-words.ts';
import { GAP, SHAPE } from './tokens.ts';
import type { WordReader } from './word-reader.ts';
import { CONNECTIVES, LEADING_PARTICLES, PARTICLES, POSTNOMINALS } from './words.ts';

/** Words of the longest name looked up: "Organization for Security and Co-operation in Europe". */
const MAX_WORDS = 8;
/** Without case nothing shows where a name may begin, so every word begins a search. */
const MAX_UNCASED_WORDS = 5;
/** Titles under which packs file people; other words of the kind are part of the name: "Sheikh Hasina", "Lady Gaga". */
const FILED_TITLES = new Set(
  'ayatollah emir emperor king pope prince princess queen sir sultan'.split(' '),
);
/** Capital letters alone show a name and no acronym from this length on. */
const MIN_SHOUTED_NAME = 4;

/** The search at one word: how far it came, and under which two keys. */
interface Run {
  at: number;
  words: number;
  /** Every word. */
  key: string;
  /** Initials closed up where they begin the name and left out inside it: "jd vance", "donald trump". */
  loose: string;
  /** First letters of the initials left out. */
  initials: string;
}

/** Hits of a whole document, in order, without overlaps: of those that begin at one word the longest. */
export function findHits(search: HitSearch): Hit[] {
  const hits: Hit[] = [];
  for (const block of search.document.blocks) {
    for (let index = block.first; index < block.last; index++) {
      if (!mayBegin(search.reader, index)) continue;
      const hit = longestHit(search, block, index);
      if (hit !== undefined) {
        hits.push(hit);
        index = hit.last;
      } else if (search.reader.shape(index) === SHAPE.uncased) {
        hits.push(...scriptHits(search, block, index));
      }
    }
  }
  return hits;
}

function mayBegin(reader: WordReader, index: number): boolean {
  const shape = reader.shape(index);
  if (shape === SHAPE.lower) return LEADING_PARTICLES.has(reader.folded(index));
  return reader.isCapitalised(index) || shape === SHAPE.uncased;
}

function mayContinue(reader: WordReader, index: number): boolean {
  if (mayEnd(reader, index)) return true;
  const folded = reader.folded(index);
  return PARTICLES.has(folded) || CONNECTIVES.has(folded);
}

/** Names end in a capitalised word, or in a part hung on by a hyphen: "Kim Jong-un". */
function mayEnd(reader: WordReader, index: number): boolean {
  if (reader.shape(index) !== SHAPE.lower) return true;
  const before = reader.before(index);
  return before >= 0 && reader.isHyphenated(before, index) && reader.isCapitalised(before);
}

function longestHit(search: HitSearch, block: DocumentBlock, first: number): Hit | undefined {
  const { reader, document } = search;
  let run: Run | undefined = beginRun(reader, first);
  let best: Hit | undefined;
  while (run !== undefined) {
    const found = mayEnd(reader, run.at) ? lookUp(search, run) : [];
    const fitting = found.filter((known) =>
      isWrittenLike(search, { known, first, run: run as Run }),
    );
    if (fitting.length > 0)
      best = trimHit({ document, reader, block, first, run, spellings: fitting });
    run = extendRun(search, run);
  }
  return best;
}

function beginRun(reader: WordReader, first: number): Run {
  const key = reader.folded(first);
  const loose = reader.shape(first) === SHAPE.dotted ? key.replaceAll(' ', '') : key;
  return { at: first, words: 1, key, loose, initials: '' };
}

function extendRun({ reader, document }: HitSearch, run: Run): Run | undefined {
  const limit = reader.shape(run.at) === SHAPE.uncased ? MAX_UNCASED_WORDS : MAX_WORDS;
  if (run.words >= limit) return undefined;
  const joined = ampersandAfter(document, reader, run);
  if (joined !== undefined) return joined;
  const at = reader.after(run.at);
  if (at < 0 || !mayContinue(reader, at)) return undefined;
  const folded = reader.folded(at);
  const initial = reader.shape(at) === SHAPE.initial;
  return {
    at,
    words: run.words + 1,
    key: `${run.key} ${folded}`,
    loose: initial ? run.loose : `${run.loose} ${folded}`,
    initials: initial ? run.initials + folded.charAt(0) : run.initials,
  };
}

/** "AT&T", "Marks & Spencer". */
function ampersandAfter({ tokens }: Document, reader: WordReader, run: Run): Run | undefined {
  const [sign, at] = [run.at + 1, run.at + 2];
  if (at >= tokens.count || reader.word(sign) !== '&' || reader.shape(at) > SHAPE.number)
    return undefined;
  if (tokens.gaps[sign] === GAP.lineBreak || tokens.gaps[sign] !== tokens.gaps[at])
    return undefined;
  const space = tokens.gaps[sign] === GAP.space ? ' ' : '';
  const tail = `${space}&${space}${reader.folded(at)}`;
  return { ...run, at, words: run.words + 1, key: run.key + tail, loose: run.loose + tail };
}

function lookUp(
  { lexicon, reader }: HitSearch,
  { at, key, loose, initials }: Run,
): readonly KnownSpelling[] {
  const endsInInitial = initials !== '' && reader.shape(at) === SHAPE.initial;
  const exact = lexicon.named(key);
  if (exact.length > 0 || loose === key || endsInInitial) return exact;
  return lexicon.named(loose).filter(({ entry }) => fitsInitials(entry, initials));
}

/** Whether somebody may be written with these middle initials: nothing known of them speaks against it. */
function fitsInitials({ type, name, fullName }: LexiconEntry, initials: string): boolean {
  if (initials === '') return true;
  if (type !== 'person') return false;
  const middle = foldName(fullName ?? '')
    .split(' ')
    .slice(1, -1);
  const own = foldName(name).split(' ');
  const others = middle.filter((word) => !own.includes(word));
  return (
    others.length === 0 ||
    [...initials].every((letter) => others.some((word) => word.startsWith(letter)))
  );
}

/** A single word must be written as the lexicon writes it: acronyms in capitals, other words not by accident. */
function isWrittenLike(
  { reader, document }: HitSearch,
  { known, first, run }: { known: KnownSpelling; first: number; run: Run },
): boolean {
  if (!document.english && known.kind === 'alias' && run.words === 1) return false;
  if (run.words > 1) return true;
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
