/** What Gloss says of two claims, and why: two sides in, verdicts with reasons out. */
import { describe, expect, test } from 'vitest';
import { compareSides } from './setup.ts';

type Case = [name: string, one: string, other: string, ...verdicts: string[]];

const SAME: Case[] = [
  [
    'a value that a hedge allows',
    'The talks in Doha lasted [over four hours].',
    'The talks in Doha lasted [four and a half hours].',
    'same: “four and a half hours” fits “over four hours”.',
  ],
  [
    'a hedge dropped where the amount is spoken of again',
    'Newly pledged aid has surpassed [€21 billion].',
    'Nobody said how the [€21 billion] would be used.',
    'same: The same amount: “€21 billion” leaves out the hedge of “surpassed €21 billion”.',
  ],
  [
    'two hedges of one amount',
    'The talks in Doha lasted [more than four hours].',
    'The talks in Doha lasted [about four hours].',
    'same: The same amount, hedged in two ways: “more than four hours” and “about four hours”.',
  ],
  [
    'one amount in two currencies',
    'Norway gives [€21 billion] ([$24 billion]) to Malawi.',
    'It rained in Oslo.',
    'same: One amount in two currencies: “€21 billion” and “$24 billion”.',
  ],
  [
    'two units of one measure',
    'The wildfire is [30 miles] from Redding.',
    'The wildfire is [48 kilometres] from Redding.',
    'same: “30 miles” and “48 kilometres” are the same amount in two units.',
  ],
  [
    'a rounded number',
    'Turnout in Fiji was [52.3 percent].',
    'Turnout in Fiji was [52 percent].',
    'same: “52.3 percent” and “52 percent” are the same amount, rounded.',
  ],
  [
    'a share in words',
    '[Half of the victims] were women.',
    '[50 percent of the victims] were women.',
    'same: “Half of the victims” and “50 percent” are the same amount in two units.',
  ],
];

const DIFFERS: Case[] = [
  [
    'one accident, two counts',
    'The crash in Oaxaca on Sunday killed [14 people], <police> said.',
    'The crash in Oaxaca on Sunday killed [22 people], <the army> said.',
    'differs: Both speak of the same thing, and “14 people” and “22 people” do not fit together.',
  ],
  [
    'a bound that the other number breaks',
    '<The union> said [more than 60 miners] died in the Zonguldak blast.',
    'The Zonguldak blast killed [41 miners], <the company> said.',
    'differs: Both speak of the same thing, and “more than 60 miners” and “41 miners” do not fit together.',
  ],
  [
    'up and down',
    'Retail sales in Chile rose [2 percent] in July, <the chamber> said.',
    'Retail sales in Chile fell [2 percent] in July, <the bank> said.',
    'differs: Both speak of the same thing, once as a rise and once as a fall: “2 percent”, “2 percent”.',
  ],
];

const NOT_COMPARABLE: Case[] = [
  [
    'pledged and delivered',
    'Donors pledged [$5 billion] for Sudan.',
    'Donors delivered [$1 billion] for Sudan.',
    'not-comparable: They measure different things: pledged and given.',
  ],
  [
    'two places',
    'Floods in Sindh killed [40 people].',
    'Floods in Punjab killed [12 people].',
    'not-comparable: They are about different subjects: Sindh and Punjab.',
  ],
  [
    'two months',
    'Inflation in Turkey was [38.1 percent] in March.',
    'Inflation in Turkey was [39.1 percent] in February.',
    'not-comparable: They are for different times: “March” and “February”.',
  ],
  [
    'a month of a year',
    'Exports of Chile were [$9 billion] in March 2024.',
    'Exports of Chile were [$100 billion] in 2024.',
    'not-comparable: The times overlap but are not the same: “March 2024” and “2024”.',
  ],
  [
    'a later count',
    'The quake in Ava killed [112 people] by Monday.',
    'The quake in Ava killed [187 people] by Wednesday.',
    'not-comparable: A later count: “112 people” came before “187 people”, and such a number changes.',
  ],
  [
    'two currencies without a rate',
    'Germany pledged [€11 billion] for Sudan.',
    'Germany pledged [$11 billion] for Sudan.',
    'not-comparable: They are in different currencies, EUR and USD, and the story gives no rate.',
  ],
  [
    'by the hour and by the month',
    'The minimum wage in Portugal is [€5 an hour].',
    'The minimum wage in Portugal is [€870 a month].',
    'not-comparable: One is for each hour, the other is not.',
  ],
  [
    'a level and its change',
    'Unemployment in Italy is [18 percent].',
    'Unemployment in Italy fell by [18 percent].',
    'not-comparable: One is how much there is, the other how much it changed.',
  ],
  [
    'planned and done',
    'The tower in Jeddah is [250 metres] high.',
    'The tower in Jeddah will be [1,000 metres] high.',
    'not-comparable: One is still to come, the other is not.',
  ],
];

const UNCLEAR: Case[] = [
  [
    'a bound and a value far from it',
    'The collapse in Yunnan killed [at least 10 people], <the union> said.',
    'The collapse in Yunnan killed [74 people], <the governor> said.',
    'unclear: “at least 10 people” only sets a bound, and “74 people” is far from it.',
  ],
  [
    'two forecasts',
    '<The fund> expects the economy of Brazil to grow [2 percent] this year.',
    '<The ministry> expects the economy of Brazil to grow [4 percent] this year.',
    'unclear: Both look ahead, and forecasts may differ.',
  ],
  [
    'a total, and what may be a part of it',
    '<Healey> said newly pledged aid exceeds [$24 billion].',
    '<Kallas> said total aid pledged so far exceeds [$26 billion].',
    'unclear: The text does not say whether both cover the same.',
  ],
  [
    'a time on one side only',
    'The surplus of Brazil was [$9 billion] in March, <the bank> said.',
    'The surplus of Brazil was [$14 billion], <the ministry> said.',
    'unclear: The text does not say whether both are for the same time.',
  ],
];

const NOTHING: Case[] = [
  [
    'two numbers of the outlet, which lists what is not one thing',
    'The road toll in Peru is [$5].',
    'The road toll in Peru is [$8].',
  ],
  ['nothing in common', 'The dam cost [$5 million].', 'A crow ate [two plums].'],
  [
    'two figures of one sentence',
    'It rained.',
    'It killed [12 people], and [20 people] were killed in May.',
  ],
  ['numbers that only look alike', 'The bridge has [four lanes].', 'He wrote [four books].'],
];

const WITHOUT_FIGURES: Case[] = [
  [
    'words of a headline that no quote has',
    '# <Silva|silva>: {“No more delays”}',
    '{“The bridge must be finished before the rains come,”} <Silva|silva> said.',
    'quote-mismatch: The quotes of the story by the same speaker do not have these words: “No more delays”.',
  ],
  [
    'words of a headline that a quote has',
    '# <Silva|silva>: {“Finished before the rains”}',
    '{“The bridge must be finished before the rains come,”} <Silva|silva> said.',
    'same: The same statement, made twice.',
  ],
  [
    'words of somebody else',
    '# <Silva|silva>: {“No more delays”}',
    '{“The bridge must be finished before the rains come,”} <Costa|costa> said.',
  ],
  [
    'a statement made twice',
    '{They have not met face-to-face since Ilves returned to office in January}.',
    '{They have not held an in-person meeting since Ilves began her second term in office in January}.',
    'same: The same statement, made twice.',
  ],
  [
    'a denial of it',
    '{The bridge was struck by a lorry in the storm of March}.',
    '{The bridge was not struck by a lorry in the storm of March}.',
  ],
  [
    'a shorter quote',
    '<The ministry|m> said {the talks dealt with “all aspects of the return of the prisoners.”}',
    '<The ministry|m> said {the talks dealt with “aspects” of the prisoners’ return}.',
    'same: The same statement; one of them quotes fewer words.',
  ],
  [
    'two truces',
    '<Rebels|r> said {the army broke the ceasefire agreed last month}.',
    '<Ilves|i> called for {an immediate truce}.',
    'not-comparable: Two things are called ceasefire here: one is “last month”, the other “immediate”.',
  ],
  [
    'a promise and a record',
    '<Ilves|i> said {the aid would reach the valley soon}.',
    '<Elders|e> said {previous aid had often failed to reach them}.',
    'unclear: One speaks of what is to come, the other of what has been.',
  ],
];

describe.each([
  ['same', SAME],
  ['differs', DIFFERS],
  ['not comparable', NOT_COMPARABLE],
  ['unclear', UNCLEAR],
  ['nothing to compare', NOTHING],
  ['without figures', WITHOUT_FIGURES],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, one, other, ...verdicts) => {
    expect(compareSides(one, other)).toEqual(verdicts);
  });
});
