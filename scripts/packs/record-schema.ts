/** The form of a pack's YAML records; every scalar is text, as YAML's failsafe schema reads it. */
import * as v from 'valibot';
import { readPartialDate } from '../../utils/people/partial-date.ts';

/** Longest texts, in UTF-16 units: what fits a card, with room for the longest honest name. */
const LONGEST = { name: 100, title: 120, word: 40, description: 160 } as const;

/** An object of these fields and no others. */
function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, ({ expected }) =>
    expected === 'never'
      ? 'is no field of a record; correct its spelling or remove it'
      : 'is missing',
  );
}

function text(longest: number) {
  return v.pipe(
    v.string('is missing'),
    v.nonEmpty('is empty; write something or leave the line out'),
    v.maxLength(longest, `is longer than ${longest} characters; shorten it`),
    v.check((written) => written === written.trim(), 'has a space at its start or end'),
    v.check((written) => !/[\r\n\t]|\s{2}/.test(written), 'has more than one space in a row'),
  );
}

const date = v.pipe(
  v.string('is missing'),
  v.check(
    (written) => readPartialDate(written) !== undefined,
    'is no date; write 2024, 2024-12 or 2024-12-01',
  ),
);
const status = v.picklist(['checked', 'unchecked'], 'must be "checked" or "unchecked"');
const flag = v.pipe(
  v.literal('true', 'must be "true"; leave the line out otherwise'),
  v.transform(() => true),
);
const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'must be a country code of two capitals, EU or UN'),
);
const provenance = {
  status,
  sources: v.pipe(
    v.array(v.string(), 'must be a list of source keys, as [eu-sanctions]'),
    v.nonEmpty('names no source; give at least one key of sources.yaml'),
  ),
};

const role = fields({
  title: text(LONGEST.title),
  organisation: v.optional(text(LONGEST.title)),
  country: v.optional(country),
  start: v.optional(date),
  end: v.optional(date),
  ended: v.optional(flag),
  endStatus: v.optional(status),
  ...provenance,
});

const shared = {
  id: v.pipe(
    v.string('is missing'),
    v.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'must be lower-case ASCII words joined by hyphens, as kaja-kallas',
    ),
  ),
  qid: v.optional(
    v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,9}$/, 'must be Q and a number, as Q57792')),
  ),
  name: text(LONGEST.name),
  native: v.optional(
    fields({
      lang: v.pipe(
        v.string(),
        v.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/, 'must be a language tag, as ru'),
      ),
      text: text(LONGEST.name),
    }),
  ),
  aliases: v.optional(v.array(text(LONGEST.name)), []),
  description: text(LONGEST.description),
  countries: v.optional(v.array(country), []),
  wikipedia: v.optional(text(LONGEST.title)),
  tier: v.pipe(
    v.string('is missing'),
    v.regex(/^[1-5]$/, 'must be 1 (rarely in world news) to 5 (daily)'),
    v.transform(Number),
  ),
  context: v.optional(v.array(text(LONGEST.word)), []),
};

export const personSchema = fields({
  ...shared,
  kind: v.optional(v.literal('person'), 'person'),
  fullName: v.optional(text(LONGEST.name)),
  surname: v.optional(text(LONGEST.name)),
  surnameShared: v.optional(flag),
  surnameFirst: v.optional(flag),
  born: v.optional(fields({ date, ...provenance })),
  died: v.optional(fields({ date, ...provenance })),
  party: v.optional(fields({ name: text(LONGEST.name), ...provenance })),
  roles: v.optional(v.array(role), []),
});

export const organisationSchema = fields({ ...shared, kind: v.literal('organisation') });

export const headSchema = fields({
  name: text(LONGEST.name),
  asOf: v.pipe(v.string('is missing'), v.isoDate('must be a whole day, as 2026-10-10')),
  licence: text(LONGEST.name),
  source: text(LONGEST.description),
});

export const sourceSchema = fields({
  key: v.pipe(
    v.string('is missing'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  ),
  name: text(LONGEST.title),
  address: v.optional(v.pipe(v.string(), v.url('must be a web address'))),
  licence: v.optional(text(LONGEST.name)),
});
