/** Why two claims are said to agree, to differ or not to be comparable: codes with their parameters, and the words for them. */

export type ComparisonReason =
  | { code: 'same-amount' }
  | { code: 'fits-hedge'; wide: string; narrow: string }
  | { code: 'rounded'; one: string; other: string }
  | { code: 'other-unit'; one: string; other: string }
  | { code: 'two-currencies'; one: string; other: string }
  | { code: 'hedge-dropped'; hedged: string; plain: string }
  | { code: 'hedges-differ'; one: string; other: string }
  | { code: 'same-statement' }
  | { code: 'shorter-quote' }
  | { code: 'apart'; one: string; other: string }
  | { code: 'opposite'; one: string; other: string }
  | { code: 'other-measure'; one: string; other: string }
  | { code: 'only-one'; word: string }
  | { code: 'level-and-change' }
  | { code: 'planned-and-done' }
  | { code: 'other-subject'; one: string; other: string }
  | { code: 'other-period'; one: string; other: string }
  | { code: 'part-of-period'; one: string; other: string }
  | { code: 'part-and-total' }
  | { code: 'later-count'; earlier: string; later: string }
  | { code: 'later-figure'; earlier: string; later: string }
  | { code: 'two-days'; saved: string; story: string }
  | { code: 'other-currency'; one: string; other: string }
  | { code: 'per-unit'; per: string }
  | { code: 'far-bound'; bound: string; other: string }
  | { code: 'near'; one: string; other: string }
  | { code: 'two-forecasts' }
  | { code: 'two-polls' }
  | { code: 'period-not-told' }
  | { code: 'scope-not-told' }
  | { code: 'promise-and-record' }
  | { code: 'other-occasion'; topic: string; one: string; other: string }
  | { code: 'not-in-quotes'; words: string };

type Code = ComparisonReason['code'];
type Wording = { [C in Code]: (reason: Extract<ComparisonReason, { code: C }>) => string };

/** One or two short sentences each, which accuse nobody. */
const ENGLISH: Wording = {
  'same-amount': () => 'Both give the same amount.',
  'fits-hedge': ({ wide, narrow }) => `“${narrow}” fits “${wide}”.`,
  rounded: ({ one, other }) => `“${one}” and “${other}” are the same amount, rounded.`,
  'other-unit': ({ one, other }) => `“${one}” and “${other}” are the same amount in two units.`,
  'two-currencies': ({ one, other }) => `One amount in two currencies: “${one}” and “${other}”.`,
  'hedge-dropped': ({ hedged, plain }) =>
    `The same amount: “${plain}” leaves out the hedge of “${hedged}”.`,
  'hedges-differ': ({ one, other }) =>
    `The same amount, hedged in two ways: “${one}” and “${other}”.`,
  'same-statement': () => 'The same statement, made twice.',
  'shorter-quote': () => 'The same statement; one of them quotes fewer words.',
  apart: ({ one, other }) =>
    `Both speak of the same thing, and “${one}” and “${other}” do not fit together.`,
  opposite: ({ one, other }) =>
    `Both speak of the same thing, once as a rise and once as a fall: “${one}”, “${other}”.`,
  'other-measure': ({ one, other }) => `They measure different things: ${one} and ${other}.`,
  'only-one': ({ word }) => `Only one of them is about what is ${word}.`,
  'level-and-change': () => 'One is how much there is, the other how much it changed.',
  'planned-and-done': () => 'One is still to come, the other is not.',
  'other-subject': ({ one, other }) => `They are about different subjects: ${one} and ${other}.`,
  'other-period': ({ one, other }) => `They are for different times: “${one}” and “${other}”.`,
  'part-of-period': ({ one, other }) =>
    `The times overlap but are not the same: “${one}” and “${other}”.`,
  'part-and-total': () => 'One is for a part of the time, the other for all of it so far.',
  'later-count': ({ earlier, later }) =>
    `A later count: “${earlier}” came before “${later}”, and such a number changes.`,
  'later-figure': ({ earlier, later }) =>
    later < earlier
      ? 'The saved figure is a later one, and such a number changes.'
      : 'A later figure, and such a number changes.',
  'two-days': ({ saved, story }) =>
    `Saved from ${sayDay(saved)}; this story is of ${sayDay(story)}.`,
  'other-currency': ({ one, other }) =>
    `They are in different currencies, ${one} and ${other}, and the story gives no rate.`,
  'per-unit': ({ per }) => `One is for each ${per}, the other is not.`,
  'far-bound': ({ bound, other }) => `“${bound}” only sets a bound, and “${other}” is far from it.`,
  near: ({ one, other }) => `“${one}” and “${other}” are close; rounding may explain it.`,
  'two-forecasts': () => 'Both look ahead, and forecasts may differ.',
  'two-polls': () => 'Two polls of the same thing may differ.',
  'period-not-told': () => 'The text does not say whether both are for the same time.',
  'scope-not-told': () => 'The text does not say whether both cover the same.',
  'promise-and-record': () => 'One speaks of what is to come, the other of what has been.',
  'other-occasion': ({ topic, one, other }) =>
    `Two things are called ${topic} here: one is “${one}”, the other “${other}”.`,
  'not-in-quotes': ({ words }) =>
    `The quotes of the story by the same speaker do not have these words: “${words}”.`,
};

/** A reason in words for readers. */
export function sayComparison(reason: ComparisonReason): string {
  const say = ENGLISH[reason.code] as (reason: ComparisonReason) => string;
  return say(reason);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "11 Apr 2025" */
function sayDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
