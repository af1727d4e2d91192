/** Finds what the outlet itself states: sentences nobody else is named for that something can be checked in. */
import { SHAPE } from '../tokens.ts';
import { trimEnd } from './clause-ends.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { CLASS } from './word-classes.ts';

/** Lines that call on the reader. */
const PROMOTION =
  /^\W*(?:stay tuned|for more\b|read (?:more|also|next)|sign up|subscribe|follow (?:us|me|\S+ \S+ on)|click|watch(?: live|:| the)|listen|download|share (?:this|your)|please\b|visit|join (?:us|our)|contact|email us|see also|related|advertisement|copyright|©|photo|image|inputs from|with inputs|generate\b|reporting by|editing by)|\bwww\.|https?:\/\/|\bshare your (?:thoughts|comments)|\ball rights reserved\b|©/i;
/** Fewer words make no statement. */
const MIN_WORDS = 5;

export function isPromotion(text: string): boolean {
  return PROMOTION.test(text);
}

export interface OwnStatement extends Phrase {
  hasFigure: boolean;
}

/** The statement of a sentence, if there is one; `hasFigures` tells whether figures stand in a part of it. */
export function readOwnVoice(
  prose: Prose,
  unit: Unit,
  hasFigures: (phrase: Phrase) => boolean,
): OwnStatement | undefined {
  const { document } = prose;
  const block = document.blocks[unit.block];
  if (block === undefined || block.casing !== 'sentence' || block.kind === 'headline')
    return undefined;
  if (!prose.isMark(unit.last - 1, '.') && prose.quoteAt(unit.last - 1) === undefined)
    return undefined;
  const first = mainClause(prose, unit);
  const last = trimEnd(prose, first, unit.last);
  if (last - first < MIN_WORDS) return undefined;
  const hasFigure = hasFigures({ first, last });
  return hasFigure || saysRecord(prose, first, last) ? { first, last, hasFigure } : undefined;
}

/** Behind a clause such as "While the two have spoken by phone,". */
function mainClause(prose: Prose, unit: Unit): number {
  if (
    !prose.is(unit.first, CLASS.subordinator) &&
    !/^(?:despite|although|even)$/.test(prose.word(unit.first))
  )
    return unit.first;
  for (let at = unit.first; at < unit.last - MIN_WORDS; at++) {
    if (prose.isMark(at, ',') && phraseAfter(prose, at + 1, unit.last) !== undefined) return at + 1;
  }
  return unit.first;
}

/** A perfect or a negated past: what has been done, or not. */
function saysRecord(prose: Prose, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (prose.quoteAt(at) !== undefined || prose.shape(at) === SHAPE.mark) continue;
    if (!/^(?:has|have|had|did)$/.test(prose.word(at)) || prose.isCapital(at)) continue;
    let next = at + 1;
    let negated = false;
    while (prose.is(next, CLASS.adverb | CLASS.negation)) {
      negated ||= prose.is(next, CLASS.negation);
      next++;
    }
    if (negated || (prose.word(next) === 'yet' && prose.word(next + 1) === 'to')) return true;
  }
  return false;
}
