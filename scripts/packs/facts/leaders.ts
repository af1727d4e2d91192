/** Reads a collection of heads of state and of government, a row for each country. */
import * as v from 'valibot';
import type { FactPerson } from './fact.ts';

const text = v.nullish(v.string());
const leadersSchema = v.object({
  leaders: v.record(
    v.string(),
    v.object({
      head_of_government: text,
      head_of_government_since: text,
      head_of_state: text,
      head_of_state_since: text,
    }),
  ),
});

/** QIDs are left aside, several in this collection being wrong; so are the dates of monarchs beyond the sea. */
export function readLeaders(content: unknown): FactPerson[] {
  const { leaders } = v.parse(leadersSchema, content);
  return Object.values(leaders).flatMap((row) => [
    ...readLeader(row.head_of_state, 'head of state', row.head_of_state_since),
    ...readLeader(row.head_of_government, 'head of government', row.head_of_government_since),
  ]);
}

function readLeader(
  name: string | null | undefined,
  title: string,
  since: string | null | undefined,
): FactPerson[] {
  if (!name) return [];
  return [
    {
      collection: 'world-leaders-2026',
      name,
      countries: [],
      roles: [{ title, start: since ?? undefined }],
      selective: true,
    },
  ];
}
