/** Gives every quote its speaker: whoever says it in its sentence, is led in before it, or spoke last. */
import type { Quote } from '../quotes/find-quotes.ts';
import type { Attribution } from './attribution.ts';
import { endsSpeech } from './clause-ends.ts';
import { readTail } from './find-tails.ts';
import { phraseBefore } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { openingSubject, readGroup, type Subject, subjectBefore } from './verb-groups.ts';

/** Tokens of a quote that is a sentence of its own, its marks included. */
const MIN_SPEECH = 6;

interface Speech {
  prose: Prose;
  owner: Map<Quote, Attribution>;
  added: Attribution[];
  /** The statement before a quote that opens a sentence, taken up by it: He said it was late. “We waited.” */
  told(quote: Quote): Attribution | undefined;
  /** Quotes that stand alone in their paragraph and wait for a speaker in the next. */
  waiting: Quote[];
}

/** Attributions in the order found, with the quotes that go on with them as further parts, and those of led-in quotes. */
export function joinSpeech(prose: Prose, attributions: readonly Attribution[]): Attribution[] {
  const speech: Speech = {
    ...{ prose, owner: ownersOf(prose, attributions), added: [], waiting: [] },
    told: tellersOf(prose, attributions),
  };
  let last: Attribution | undefined;
  let lastQuote: Quote | undefined;
  for (const quote of prose.quotes) {
    const own = speech.owner.get(quote) ?? placeQuote(speech, quote, last, lastQuote);
    if (own === undefined) continue;
    takeWaiting(speech, own, quote);
    last = own;
    lastQuote = quote;
  }
  return [...attributions, ...speech.added].map((one) => ({ ...one, parts: inOrder(one.parts) }));
}

function placeQuote(
  speech: Speech,
  quote: Quote,
  last: Attribution | undefined,
  lastQuote: Quote | undefined,
): Attribution | undefined {
  const { prose } = speech;
  if (!isSpeech(prose, quote)) return undefined;
  const led = leadIn(prose, quote) ?? readTail(prose, quote);
  if (led !== undefined) {
    speech.added.push(led);
    return led;
  }
  if (last !== undefined && lastQuote !== undefined && goesOn(prose, lastQuote, quote, last)) {
    last.parts.push({ first: quote.first, last: quote.last });
    return last;
  }
  const told = speech.told(quote);
  if (told !== undefined) {
    speech.added.push(told);
    return told;
  }
  if (isParagraph(prose, quote)) speech.waiting.push(quote);
  return undefined;
}

/** A quote alone in its paragraph goes with the speaker of the quote that opens the next. */
function takeWaiting(speech: Speech, own: Attribution, quote: Quote): void {
  const { prose, waiting } = speech;
  const block = prose.document.blocks[quote.block];
  if (block?.first === quote.first) {
    const nearest = waiting.at(-1);
    if (nearest !== undefined && isNextTo(prose, nearest, quote)) {
      for (const one of waiting) own.parts.push({ first: one.first, last: one.last });
    }
  }
  waiting.length = 0;
}

function isNextTo(prose: Prose, before: Quote, quote: Quote): boolean {
  const block = prose.document.blocks[quote.block];
  return block !== undefined && block.first - 1 < before.last + 1 && block.first > before.first;
}

function inOrder(parts: Attribution['parts']): Attribution['parts'] {
  return parts.length < 2 ? parts : [...parts].sort((one, other) => one.first - other.first);
}

/** Looks up who is told to say something in the sentence before a quote that opens one. */
function tellersOf(
  prose: Prose,
  attributions: readonly Attribution[],
): (quote: Quote) => Attribution | undefined {
  const last = new Map<Unit, Attribution>();
  for (const one of attributions) {
    if (one.speaker !== undefined && one.sense === 'say' && /^[tBI]$/.test(one.frame)) {
      last.set(one.unit, one);
    }
  }
  return (quote) => {
    const unit = prose.unitAt(quote.first);
    const before = prose.unitAt(quote.first - 1);
    const told = before && last.get(before);
    const isNext = unit?.first === quote.first && before?.block === quote.block;
    if (told === undefined || !isNext) return undefined;
    const { speaker, sources } = told;
    const parts = [{ first: quote.first, last: quote.last }];
    return { ...told, parts, speaker, sources, frame: 'B' };
  };
}

/** The statement each quote is part of; the first that claims it. */
function ownersOf(prose: Prose, attributions: readonly Attribution[]): Map<Quote, Attribution> {
  const owner = new Map<Quote, Attribution>();
  for (const one of attributions) {
    for (const { first, last } of one.parts) {
      for (let at = first; at < last; at++) {
        const quote = prose.quoteAt(at);
        if (quote === undefined) continue;
        if (!owner.has(quote)) owner.set(quote, one);
        at = quote.last - 1;
      }
    }
  }
  return owner;
}

/** Whether a quote is a sentence rather than a word or a title. */
function isSpeech(prose: Prose, quote: Quote): boolean {
  const isLed = prose.isMark(quote.first - 1, ':') || !quote.isClosed;
  return isLed || quote.last - quote.first >= MIN_SPEECH || endsSpeech(prose, quote);
}

/** "Cruz continued:" before a quote, in its sentence or in the paragraph before. */
function leadIn(prose: Prose, quote: Quote): Attribution | undefined {
  const mark = quote.first - 1;
  const isColon = prose.isMark(mark, ':');
  const opens = prose.document.blocks[quote.block]?.first === quote.first;
  if (!isColon && (opens || !prose.isMark(mark, ','))) return undefined;
  const unit = prose.unitAt(mark);
  if (unit === undefined) return undefined;
  const told = teller(prose, unit, mark);
  if (told === undefined) return undefined;
  return {
    parts: [{ first: quote.first, last: quote.last }],
    speaker: told.subject,
    cue: told.cue ?? { first: mark, last: mark + 1 },
    ...{ sense: 'say', lemma: ':', frame: 'lead', use: 'colon', unit },
  };
}

/** The last subject of a verb of saying before a token, else the subject of the sentence. */
function teller(
  prose: Prose,
  unit: Unit,
  limit: number,
): { subject: Subject; cue?: Attribution['cue'] } | undefined {
  let found: { subject: Subject; cue: Attribution['cue'] } | undefined;
  for (let at = unit.first; at < limit; at++) {
    if (prose.quoteAt(at) !== undefined) continue;
    const group = readGroup(prose, at, unit);
    if (group === undefined || group.use !== 'finite' || !group.verb.frames.has('s')) continue;
    const subject = subjectBefore(prose, group.first, unit);
    if (subject !== undefined) found = { subject, cue: { first: group.first, last: group.end } };
  }
  if (found !== undefined) return found;
  const named = prose.isMark(limit, ':') ? phraseBefore(prose, limit, unit) : undefined;
  if (named !== undefined && prose.isCapital(named.last - 1)) return { subject: named };
  const subject = openingSubject(prose, unit, limit);
  return subject && { subject };
}

/** Whether a quote goes on with the one before: right behind its cue, or as a paragraph of its own. */
function goesOn(prose: Prose, before: Quote, quote: Quote, last: Attribution): boolean {
  if (before.block === quote.block) {
    const behind = /^(?:and|but|yet|so)$/.test(prose.word(quote.first - 1))
      ? quote.first - 2
      : quote.first - 1;
    const opens = prose.isMark(behind, '.!?,:;…') || prose.quoteAt(behind) !== undefined;
    return opens && !hasOther(prose, before, quote, last);
  }
  if (!isParagraph(prose, quote)) return false;
  const { blocks } = prose.document;
  let previous = quote.block - 1;
  while (previous > before.block && blocks[previous]?.first === blocks[previous]?.last) previous--;
  return previous === before.block;
}

/** Whether a quote is all of its paragraph. */
function isParagraph({ document }: Prose, quote: Quote): boolean {
  const block = document.blocks[quote.block];
  return block !== undefined && quote.first === block.first && quote.last >= block.last - 1;
}

/** Whether another sentence without a quote stands between. */
function hasOther(prose: Prose, before: Quote, quote: Quote, last: Attribution): boolean {
  const previous = prose.unitAt(quote.first - 1);
  const told = Math.max(before.last, last.cue.last) - 1;
  return previous === undefined || told < previous.first;
}
