/** Finds who is named for a quote right behind it, where no verb that is known to tell of saying did: “…,” she fumed; “…” — Ana Silva. */
import type { Quote } from '../quotes/find-quotes.ts';
import { SHAPE } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import { endsSpeech } from './clause-ends.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { readGroup, subjectBefore } from './verb-groups.ts';
import { CLASS } from './word-classes.ts';

/** Tokens behind a quote among which the verb stands. */
const MAX_TAIL = 40;
/** Tokens of a line that names a speaker behind a dash. */
const MAX_CREDIT = 30;

type Tail = Pick<Attribution, 'speaker' | 'cue'>;

/** The speaker and cue behind a quote, as an attribution of it. */
export function readTail(prose: Prose, quote: Quote): Attribution | undefined {
  const unit = prose.unitAt(quote.last);
  if (unit === undefined || quote.last >= prose.count) return undefined;
  const isSame = prose.document.blocks[quote.block]?.last !== quote.last;
  const tail = isSame
    ? (readTold(prose, quote, unit) ??
      readOtherVerb(prose, quote, unit) ??
      readCredit(prose, quote.last, unit))
    : readCredit(prose, quote.last, unit);
  if (tail === undefined) return undefined;
  const parts = [{ first: quote.first, last: quote.last }];
  return { ...tail, parts, sense: 'say', lemma: ':', frame: 'tail', use: 'finite', unit };
}

/** “Who knows?” Ana Silva, the mayor, asks as she leaves. */
function readTold(prose: Prose, quote: Quote, unit: Unit): Tail | undefined {
  const most = Math.min(unit.last, quote.last + MAX_TAIL);
  for (let at = quote.last; at < most; at++) {
    if (prose.quoteAt(at) !== undefined) return undefined;
    const group = readGroup(prose, at, unit);
    if (group?.use !== 'finite' || !group.verb.frames.has('s')) continue;
    const subject = subjectBefore(prose, group.first, unit);
    return subject?.first === quote.last
      ? { speaker: subject, cue: { first: group.first, last: group.end } }
      : undefined;
  }
  return undefined;
}

/** “…,” she fumed: a past behind a subject, of whatever verb. */
function readOtherVerb(prose: Prose, quote: Quote, unit: Unit): Tail | undefined {
  if (!endsSpeech(prose, quote) || unit.first > quote.first) return undefined;
  const inverted = readInvertedVerb(prose, quote, unit);
  if (inverted !== undefined) return inverted;
  const subject = phraseAfter(prose, quote.last, unit.last);
  if (subject === undefined) return undefined;
  let at = subject.last;
  while (at < unit.last && prose.is(at, CLASS.adverb)) at++;
  const isVerb = /(?:ed|s)$/.test(prose.word(at)) || prose.is(at, CLASS.past);
  const isWord = prose.shape(at) === SHAPE.lower;
  return isVerb && isWord
    ? { speaker: subject, cue: { first: subject.last, last: at + 1 } }
    : undefined;
}

/** “…,” croaked Starmer. */
function readInvertedVerb(prose: Prose, quote: Quote, unit: Unit): Tail | undefined {
  const verb = quote.last;
  if (prose.shape(verb) !== SHAPE.lower || !prose.word(verb).endsWith('ed')) return undefined;
  const isNoun = prose.isCapital(verb + 1) || prose.is(verb + 1, CLASS.determiner | CLASS.owner);
  const speaker = isNoun ? phraseAfter(prose, verb + 1, unit.last) : undefined;
  return speaker && { speaker, cue: { first: verb, last: verb + 1 } };
}

/** “…” — Ana Silva, mayor of Porto */
function readCredit(prose: Prose, dash: number, unit: Unit): Tail | undefined {
  if (!prose.isDash(dash) || !prose.isCapital(dash + 1)) return undefined;
  if (prose.is(dash + 1, CLASS.determiner)) return undefined;
  if (unit.last - dash > MAX_CREDIT) return undefined;
  const speaker: Phrase | undefined = phraseAfter(prose, dash + 1, unit.last);
  return speaker && { speaker, cue: { first: dash, last: dash + 1 } };
}
