/** What the rest of a document shows of a word: written small somewhere, met after a title, before "said". */
import { PLACE_WORDS, SPEAKING_WORDS } from './cue-words.ts';
import { crossesLine, type Reading } from './reading.ts';
import { LISTED } from './word-book.ts';

/** Bits of BIT by hash of the folded word. */
export type DocumentBits = ReadonlyMap<number, number>;

const BIT = { lower: 1, repeated: 2, titled: 4, speaks: 8, namedBefore: 16, placed: 32 } as const;

/** One pass over the runs of sentence-case blocks; headlines show nothing of this. */
export function collectDocumentBits(reading: Reading): DocumentBits {
  const bits = new Map<number, number>();
  for (const run of reading.runs) {
    if (run.casing !== 0) continue;
    for (let index = run.first; index < run.last; index++) {
      const { hash, capital } = reading.word(index);
      if (!capital) continue;
      const known = bits.get(hash);
      const repeated = known === undefined ? 0 : BIT.repeated;
      bits.set(hash, (known ?? 0) | repeated | bitsAt(reading, run.last, index));
    }
  }
  return bits;
}

function bitsAt(reading: Reading, runEnd: number, index: number): number {
  const { hash } = reading.word(index);
  let bits = reading.lowerWords.has(hash) ? BIT.lower : 0;
  if (!crossesLine(reading.tokens, index - 1, index)) {
    const before = reading.word(index - 1);
    if ((before.listed & LISTED.title) !== 0) bits |= BIT.titled;
    if (before.capital && (before.listed & LISTED.name) !== 0) bits |= BIT.namedBefore;
    if (PLACE_WORDS.has(before.folded)) bits |= BIT.placed;
  }
  if (index === runEnd - 1 && !crossesLine(reading.tokens, runEnd, index))
    if (SPEAKING_WORDS.has(reading.word(runEnd).folded)) bits |= BIT.speaks;
  return bits;
}
