/** What a first reading of a whole document tells of each word, as features of a second reading. */

import { mix } from '../hash.ts';
import type { FeatureList } from './features.ts';
import { OUTSIDE, PART, partOf, typeOf } from './labels.ts';
import type { Reading, Run } from './reading.ts';
import { LISTED } from './word-book.ts';

/** Uses of a word that are told apart. */
const USE = { surname: 0, given: 1, alone: 2, organisation: 3, place: 4, none: 5 } as const;
const USES = 6;
/** How often a word was used in each way. */
type Counts = Uint16Array;

export interface Evidence {
  /** By hash of the folded word. */
  counts: ReadonlyMap<number, Counts>;
  /** Label of each token after the first reading. */
  labels: Uint8Array;
}

/** Bits of the space these features are hashed into, apart from the features of the first reading. */
export const EVIDENCE_SPACE_BITS = 17;
const SPACE_MASK = 2 ** EVIDENCE_SPACE_BITS - 1;
/** More uses than this tell no more. */
const ENOUGH = 2;
const SEED = {
  use: 11,
  uses: 23,
  own: 37,
  before: 41,
  after: 53,
  run: 67,
  majority: 79,
  shape: 83,
};

/** Counts uses over all runs. `labels` has one label for every token of the document. */
export function gatherEvidence(reading: Reading, labels: Uint8Array): Evidence {
  const counts = new Map<number, Counts>();
  for (const run of reading.runs)
    for (let index = run.first; index < run.last; index++) {
      const { hash, capital } = reading.word(index);
      const use = useOf(reading, labels, index);
      if (use === undefined || !capital) continue;
      let uses = counts.get(hash);
      if (uses === undefined) {
        uses = new Uint16Array(USES);
        counts.set(hash, uses);
      }
      uses[use] = Math.min(60_000, (uses[use] ?? 0) + 1);
    }
  return { counts, labels };
}

function useOf(reading: Reading, labels: Uint8Array, index: number): number | undefined {
  const label = labels[index] ?? OUTSIDE;
  if (label === OUTSIDE) return reading.sentenceStarts[index] === 1 ? undefined : USE.none;
  const type = typeOf(label);
  if (type !== 'person') return type === 'organisation' ? USE.organisation : USE.place;
  if (partOf(label) === PART.only) return USE.alone;
  return partOf(label) === PART.last ? USE.surname : USE.given;
}

/** Fills `list` with the evidence features of token `index`; its own use does not count. */
export function collectEvidence(
  { reading, evidence, run }: { reading: Reading; evidence: Evidence; run: Run },
  index: number,
  list: FeatureList,
): void {
  const own = ownLabel(evidence, index);
  const code = usesElsewhere(reading, evidence, index);
  const length = Math.min(4, run.last - run.first);
  const place = (index === run.first ? 1 : 0) + (index === run.last - 1 ? 2 : 0) + length * 4;
  list.count = 0;
  add(list, SEED.own, own * 32 + place);
  if (code === 0) return;
  for (let use = 0, rest = code; use < USES; use++, rest = Math.floor(rest / 3))
    if (rest % 3 > 0) add(list, SEED.use, ((use * 3 + (rest % 3)) * 32 + place) * 16 + run.casing);
  add(list, SEED.uses, mix(code, place));
  add(list, SEED.run, mix(code, run.casing * 4 + (reading.sentenceStarts[index] ?? 0)));
  add(list, SEED.majority, mix(code, own));
  add(list, SEED.shape, mix(code, reading.word(index).listed & (LISTED.name | LISTED.place)));
  if (index > run.first)
    add(list, SEED.before, mix(code, usesElsewhere(reading, evidence, index - 1)));
  if (index < run.last - 1)
    add(list, SEED.after, mix(code, usesElsewhere(reading, evidence, index + 1)));
}

function add(list: FeatureList, seed: number, value: number): void {
  list.features[list.count] = mix(Math.imul(seed, 0x9e3779b1) >>> 0, value) & SPACE_MASK;
  list.count++;
}

function ownLabel({ labels }: Evidence, index: number): number {
  return labels[index] ?? OUTSIDE;
}

/** Uses of a word elsewhere in the document, each counted 0, 1 or 2 and more, as one number. */
function usesElsewhere(reading: Reading, { counts, labels }: Evidence, index: number): number {
  const uses = counts.get(reading.word(index).hash);
  if (uses === undefined) return 0;
  const own = useOf(reading, labels, index);
  let code = 0;
  for (let use = USES - 1; use >= 0; use--)
    code = code * 3 + Math.min(ENOUGH, (uses[use] ?? 0) - (use === own ? 1 : 0));
  return code;
}
