/** Days as pages write them, made one form, and refused where no newspaper can have been printed. */

/** The first newspapers are of 1605; an earlier day is a mistake, or the subject of the story. */
const FIRST_YEAR = 1605;
/** Days a story may be dated ahead: its desk may lie in a later time zone, or it is printed for tomorrow. */
const DAYS_AHEAD = 2;
const DAY_MS = 86_400_000;
/** What a clock that was never set says. */
const UNSET_CLOCK = '1970-01-01';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const NUMERIC = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/;
const EPOCH = /^\s*(\d{10})(\d{3})?\s*$/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH_NAME},?\\s+(\\d{4})(?!\\d)`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'i',
);
const IN_PATH =
  /\/(?:[^/]*[^\d/])?((?:1[6-9]|20)\d{2})(?:([-/_])(\d{1,2}|[a-z]{3})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/i;

/**
 * The day, `YYYY-MM-DD`, that a date in any usual writing names, as its own time zone counts; undefined where
 * it names none or an impossible one. `now` is in milliseconds since 1970.
 */
export function readDay(text: string | null | undefined, now: number): string | undefined {
  if (!text) return undefined;
  const numeric = NUMERIC.exec(text) ?? COMPACT.exec(text);
  if (numeric) return checkedDay([numeric[1], numeric[2], numeric[3]], now);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return checkedDay([dayFirst[3], dayFirst[2], dayFirst[1]], now);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return checkedDay([monthFirst[3], monthFirst[1], monthFirst[2]], now);
  const epoch = EPOCH.exec(text);
  return epoch
    ? checkedIso(new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10), now)
    : undefined;
}

/** The day in an address: `/2026/06/05/`, `/2026/jun/05/`, `/2026-06-05-`, `/20260605`. */
export function dayInAddress(address: string, now: number): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const found = IN_PATH.exec(new URL(address).pathname);
  return found
    ? checkedDay([found[1], found[3] ?? found[5], found[4] ?? found[6]], now)
    : undefined;
}

type Part = string | undefined;

function checkedDay([year, month, day]: [Part, Part, Part], now: number): string | undefined {
  const named = MONTHS.indexOf(month?.toLowerCase().slice(0, 3) ?? '') + 1;
  const number = named || Number(month);
  const two = (part: number) => String(part).padStart(2, '0');
  return checkedIso(`${year}-${two(number)}-${two(Number(day))}`, now);
}

function checkedIso(day: string, now: number): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  const possible = Number(day.slice(0, 4)) >= FIRST_YEAR && time <= now + DAYS_AHEAD * DAY_MS;
  return possible && day !== UNSET_CLOCK ? day : undefined;
}
