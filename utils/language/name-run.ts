/** The search for a known name from one word on: word by word, by hashes, under the spellings that stories vary. */
import type { Document } from './document.ts';
import { foldName } from './fold.ts';
import { hashText, spreadHash } from './hash.ts';
import type { HitSearch } from './hit.ts';
import type { KnownSpelling, Lexicon, LexiconEntry } from './lexicon.ts';
import { GAP, SHAPE } from './tokens.ts';
import type { WordReader } from './word-reader.ts';
import { CONNECTIVES, NICKNAME_MARKS, PARTICLES } from './words.ts';

/** Words of the longest name looked up: "Organization for Security and Co-operation in Europe". */
const MAX_WORDS = 8;
/** Without case nothing shows where a name may begin, so every word begins a search. */
const MAX_UNCASED_WORDS = 5;
/** Marks that close a nickname in the name of somebody known, who may have it in brackets too. */
const CLOSING_MARKS: Readonly<Record<string, string>> = { ...NICKNAME_MARKS, '(': ')' };
const NOBODY: readonly KnownSpelling[] = [];

/** The search at one word: how far it came, and the hashes of its two keys. Keys are put together only where some name has the hash. */
export interface Run {
  at: number;
  words: number;
  /** Of the key of every word. */
  hash: number;
  /** Of the key with initials closed up where they begin the name and left out inside it: "jd vance", "donald trump". */
  looseHash: number;
  /** First letters of the initials left out. */
  initials: string;
  /** The search one word before, and what this one adds to its two keys. */
  shorter: Run | undefined;
  tail: string;
  looseTail: string;
}

/** The search at its first word. */
export function beginRun(reader: WordReader, first: number): Run {
  const tail = reader.folded(first);
  const looseTail = reader.shape(first) === SHAPE.dotted ? tail.replaceAll(' ', '') : tail;
  const hash = hashText(tail);
  return {
    ...{ at: first, words: 1, initials: '', shorter: undefined, tail, looseTail, hash },
    looseHash: looseTail === tail ? hash : hashText(looseTail),
  };
}

/** The same search one word on, or undefined where the name cannot go on. */
export function extendRun({ reader, document }: HitSearch, run: Run): Run | undefined {
  const limit = reader.shape(run.at) === SHAPE.uncased ? MAX_UNCASED_WORDS : MAX_WORDS;
  if (run.words >= limit) return undefined;
  const joined = ampersandAfter(document, reader, run) ?? nicknameAfter(document, reader, run);
  if (joined !== undefined) return joined;
  const at = reader.after(run.at);
  if (at < 0 || !mayContinue(reader, at)) return undefined;
  const folded = reader.folded(at);
  const initial = reader.shape(at) === SHAPE.initial;
  const initials = initial ? run.initials + folded.charAt(0) : run.initials;
  const tail = ` ${folded}`;
  return longer({ ...run, at, initials, tail, looseTail: initial ? '' : tail }, run);
}

/** "AT&T", "Marks & Spencer". */
function ampersandAfter({ tokens }: Document, reader: WordReader, run: Run): Run | undefined {
  const [sign, at] = [run.at + 1, run.at + 2];
  if (at >= tokens.count || tokens.shapes[sign] !== SHAPE.mark || reader.word(sign) !== '&')
    return undefined;
  if (reader.shape(at) > SHAPE.number || tokens.gaps[sign] === GAP.lineBreak) return undefined;
  if (tokens.gaps[sign] !== tokens.gaps[at]) return undefined;
  const space = tokens.gaps[sign] === GAP.space ? ' ' : '';
  const tail = `${space}&${space}${reader.folded(at)}`;
  return longer({ ...run, at, tail, looseTail: tail }, run);
}

/** `Luiz Inácio "Lula" da Silva`: with the nickname, and loosely without it. */
function nicknameAfter({ text, tokens }: Document, reader: WordReader, run: Run): Run | undefined {
  const open = run.at + 1;
  if (open + 2 >= tokens.count || tokens.shapes[open] !== SHAPE.mark) return undefined;
  const closing = CLOSING_MARKS[text.charAt(tokens.starts[open] ?? 0)];
  if (closing === undefined || tokens.gaps[open] !== GAP.space) return undefined;
  if (!reader.isCapitalised(open + 1) || tokens.gaps[open + 1] !== GAP.none) return undefined;
  const [close, at] = [open + 2, open + 3];
  if (tokens.gaps[close] !== GAP.none || !closing.includes(reader.word(close))) return undefined;
  if (at >= tokens.count || tokens.gaps[at] !== GAP.space || !mayContinue(reader, at))
    return undefined;
  const tail = ` ${reader.folded(open + 1)} ${reader.folded(at)}`;
  return longer({ ...run, at, tail, looseTail: ` ${reader.folded(at)}` }, run);
}

/** A search that went on by one word. */
function longer(run: Run, shorter: Run): Run {
  return {
    ...run,
    shorter,
    words: shorter.words + 1,
    hash: hashText(run.tail, shorter.hash),
    looseHash: hashText(run.looseTail, shorter.looseHash),
  };
}

function keyOf(run: Run): string {
  return run.shorter === undefined ? run.tail : keyOf(run.shorter) + run.tail;
}

function looseKeyOf(run: Run): string {
  return run.shorter === undefined ? run.looseTail : looseKeyOf(run.shorter) + run.looseTail;
}

/** Who goes by the words of a search. */
export function lookUp({ lexicon, reader }: HitSearch, run: Run): readonly KnownSpelling[] {
  const { hash, looseHash, initials } = run;
  const exact = lexicon.mayName(spreadHash(hash)) ? lexicon.named(keyOf(run)) : NOBODY;
  const endsInInitial = initials !== '' && reader.shape(run.at) === SHAPE.initial;
  if (exact.length > 0 || endsInInitial) return exact;
  if (looseHash === hash) return lookUpTurned(lexicon, reader, run);
  if (!lexicon.mayName(spreadHash(looseHash))) return NOBODY;
  return lexicon.named(looseKeyOf(run)).filter(({ entry }) => fitsInitials(entry, initials));
}

/** Surname first: "Orbán Viktor", also where others write "Xi Jinping" the western way round. */
function lookUpTurned(
  lexicon: Lexicon,
  reader: WordReader,
  { at, words, tail, shorter }: Run,
): readonly KnownSpelling[] {
  if (words !== 2 || shorter === undefined || !reader.isCapitalised(at)) return NOBODY;
  const turned = hashText(` ${shorter.tail}`, hashText(tail.slice(1)));
  if (!lexicon.mayName(spreadHash(turned))) return NOBODY;
  return lexicon
    .named(`${tail.slice(1)} ${shorter.tail}`)
    .filter(({ entry }) => entry.surnameFirst)
    .map((known) => ({ ...known, kind: 'alias' }));
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

function mayContinue(reader: WordReader, index: number): boolean {
  if (mayEnd(reader, index)) return true;
  const folded = reader.folded(index);
  return PARTICLES.has(folded) || CONNECTIVES.has(folded);
}

/** Names end in a capitalised word, or in a part hung on by a hyphen: "Kim Jong-un". */
export function mayEnd(reader: WordReader, index: number): boolean {
  if (reader.shape(index) !== SHAPE.lower) return true;
  const before = reader.before(index);
  return before >= 0 && reader.isHyphenated(before, index) && reader.isCapitalised(before);
}
