/** Whether two claims are made by the same speaker. */
import type { Claim } from '../analysis.ts';
import { foldName } from '../fold.ts';

/** "One institute" and "another institute" are two. */
const ANY = /^(?:an?|one|another|some|other|others)\b/i;

/** By the person they are, else by the last word they are named with. */
export function isSameSpeaker({
  text,
  one,
  other,
}: {
  text: string;
  one: Claim;
  other: Claim | undefined;
}): boolean {
  const [mine, theirs] = [one.speaker, other?.speaker];
  if (mine === undefined || theirs === undefined) return false;
  if (mine.chain !== undefined && theirs.chain !== undefined) return mine.chain === theirs.chain;
  const last = ({ start, end }: { start: number; end: number }) => {
    const words = text.slice(start, end);
    return ANY.test(words) ? '' : foldName(words.split(/\s+/).at(-1) ?? '');
  };
  return last(mine) !== '' && last(mine) === last(theirs);
}

/** Whether two speak, one of whom may be the outlet. */
export function areTwoVoices(asked: { text: string; one: Claim; other: Claim }): boolean {
  const spoken = asked.one.speaker !== undefined || asked.other.speaker !== undefined;
  return spoken && !isSameSpeaker(asked);
}

const PRONOUN = /^(?:he|she|they)$/i;
/** Claims before one whose speaker is a pronoun among which its name is looked for. */
const MAX_BACK = 3;

/** A claim with the speaker that a pronoun nobody resolved stands for: the last one named right before. */
export function withNamedSpeaker(
  text: string,
  claims: readonly Claim[],
  nth: number,
): Claim | undefined {
  const claim = claims[nth];
  if (!claim?.speaker || claim.speaker.chain !== undefined || !isPronoun(text, claim)) return claim;
  for (let at = nth - 1; at >= Math.max(0, nth - MAX_BACK); at--) {
    const before = claims[at];
    if (before?.speaker && !isPronoun(text, before)) return { ...claim, speaker: before.speaker };
  }
  return claim;
}

function isPronoun(text: string, { speaker }: Claim): boolean {
  return speaker !== undefined && PRONOUN.test(text.slice(speaker.start, speaker.end));
}
