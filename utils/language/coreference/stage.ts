/** Who stands how near at a place of the story: where people were named or meant last, and in what part. */
/** Somebody named or meant at a place. */
export interface Appearance {
  chain: number;
  start: number;
  block: number;
  sentence: number;
  /** Says something there. */
  speaks: boolean;
  /** Comes first of the people of the sentence, and not after a preposition or with an owner's ending. */
  isSubject: boolean;
  /** Inside words that somebody else says. */
  isQuoted: boolean;
  /** "Putin’s". */
  isOwner: boolean;
}

/**
 * How near somebody is by how far back they appeared, and what the part they had there adds: chosen on the labelled
 * stories. The subject of the sentence before is likelier meant than whoever stands before the pronoun in its own.
 */
export const NEARNESS = {
  sameSentence: 3.4,
  lastSentence: 4.2,
  sameBlock: 2,
  lastBlock: 0.2,
  blockBefore: 0.1,
  speaker: 0.1,
  subject: 1,
  owner: 0,
  quoted: -3.4,
};

/** Nobody in sight is nowhere. */
const LEAST = 0.1;

export interface Stage {
  add(appearance: Appearance): void;
  /** How near everybody is at a place, by chain; those who appeared long before are left out. */
  nearAt(place: { block: number; sentence: number; start: number }): Map<number, number>;
}

/** Takes appearances in the order of the text. */
export function createStage(): Stage {
  const recent: Appearance[] = [];
  return {
    add(appearance) {
      recent.push(appearance);
      while ((recent[0]?.block ?? 0) < appearance.block - 2) recent.shift();
    },
    nearAt(place) {
      const near = new Map<number, number>();
      for (const one of recent) {
        const value = nearnessOf(one, place);
        if (value > (near.get(one.chain) ?? 0)) near.set(one.chain, value);
      }
      return near;
    },
  };
}

function nearnessOf(one: Appearance, place: { block: number; sentence: number }): number {
  const base = distanceValue(one, place);
  if (base === 0) return 0;
  const part =
    (one.speaks ? NEARNESS.speaker : 0) +
    (one.isSubject ? NEARNESS.subject : 0) +
    (one.isOwner ? NEARNESS.owner : 0) +
    (one.isQuoted ? NEARNESS.quoted : 0);
  return Math.max(LEAST, base + part);
}

function distanceValue(one: Appearance, { block, sentence }: { block: number; sentence: number }) {
  if (one.sentence === sentence) return NEARNESS.sameSentence;
  if (one.block === block) {
    return one.sentence === sentence - 1 ? NEARNESS.lastSentence : NEARNESS.sameBlock;
  }
  if (one.block === block - 1) return NEARNESS.lastBlock;
  return one.block === block - 2 ? NEARNESS.blockBefore : 0;
}
