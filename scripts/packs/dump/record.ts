/** The form of a record in NDJSON, for data that is not Wikidata's: `docs/packs.md` describes it. */
import * as v from 'valibot';
import { readPartialDate } from '../../../utils/people/partial-date.ts';
import type { Entity } from '../../../utils/people/person.ts';

const text = v.pipe(v.string('is no text'), v.nonEmpty('is empty'));
const texts = v.optional(v.array(text), []);
const date = v.pipe(
  v.string('is no text'),
  v.check((written) => readPartialDate(written) !== undefined, 'is no date'),
);
const provenance = {
  status: v.optional(
    v.picklist(['checked', 'unchecked'], 'is neither checked nor unchecked'),
    'unchecked',
  ),
  sources: texts,
};

const shared = {
  id: text,
  qid: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,9}$/, 'is no QID'))),
  name: text,
  aliases: texts,
  native: v.optional(v.object({ lang: text, text })),
  description: v.optional(v.string(), ''),
  countries: texts,
  wikipedia: v.optional(text),
  tier: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 1),
  context: texts,
};

const recordSchema = v.variant('kind', [
  v.object({ ...shared, kind: v.literal('organisation') }),
  v.object({
    ...shared,
    kind: v.literal('person'),
    fullName: v.optional(text),
    surname: v.optional(text),
    surnameShared: v.optional(v.boolean()),
    surnameFirst: v.optional(v.boolean()),
    born: v.optional(v.object({ date, ...provenance })),
    died: v.optional(v.object({ date, ...provenance })),
    party: v.optional(v.object({ name: text, ...provenance })),
    roles: v.optional(
      v.array(
        v.object({
          title: text,
          organisation: v.optional(text),
          country: v.optional(text),
          start: v.optional(date),
          end: v.optional(date),
          ended: v.optional(v.boolean()),
          endStatus: v.optional(v.picklist(['checked', 'unchecked'])),
          ...provenance,
        }),
      ),
      [],
    ),
  }),
]);

/** The record, or what is wrong with it. */
export function readRecord(
  json: unknown,
): { ok: true; entity: Entity } | { ok: false; why: string } {
  const result = v.safeParse(recordSchema, json);
  if (result.success) return { ok: true, entity: result.output };
  const [issue] = result.issues;
  return { ok: false, why: `"${v.getDotPath(issue) ?? 'record'}" ${issue.message}` };
}
