/** Words of the calendar. */
import { wordSet } from '../figures/scan.ts';

function byPlace(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .split(' ')
      .flatMap((ways, nth) => ways.split('|').map((way): [string, number] => [way, nth + 1])),
  );
}

/** Months, with their abbreviations. */
export const MONTHS = byPlace(
  'january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sept|sept.|sep|sep. october|oct|oct. november|nov|nov. december|dec|dec.',
);

export const WEEKDAYS = byPlace('monday tuesday wednesday thursday friday saturday sunday');

/** "Mondays". */
export const WEEKDAY_PLURALS = byPlace(
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);

/** TIMEX3 marks of the seasons. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** TIMEX3 marks of the parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['lunchtime', 'MI'],
]);

/** Letters of units of time in a TIMEX3 duration; those of a day stand behind a "T". */
export const UNIT_LETTERS: ReadonlyMap<string, string> = new Map([
  ['second', 'S'],
  ['minute', 'M'],
  ['hour', 'H'],
  ['day', 'D'],
  ['night', 'D'],
  ['weekend', 'W'],
  ['week', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'E'],
  ['century', 'C'],
]);

/** Singular of the units of time above. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  [...UNIT_LETTERS.keys()].flatMap((unit): [string, string][] => [
    [unit, unit],
    [unit === 'century' ? 'centuries' : `${unit}s`, unit],
  ]),
);

export const ORDINALS = byPlace(
  'first|1st second|2nd third|3rd fourth|4th fifth|5th sixth|6th seventh|7th eighth|8th ninth|9th tenth|10th',
);

/** Words that say in which direction a day or month without a year lies. */
export const FUTURE_CUES = wordSet(`
  will would shall expected expects expect scheduled due set plans plan planned planning upcoming going intends until till
  slated deadline vows aims hopes resume ahead next forthcoming
`);

/** Words that point to a period before or after that of the story. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);
