/** Reads the collections of members of the United States Congress and of presidents, with terms joined into tenures. */
import * as v from 'valibot';
import { readPartialDate } from '../../../utils/people/partial-date.ts';
import type { FactPerson, FactRole } from './fact.ts';

const memberSchema = v.object({
  id: v.object({ wikidata: v.optional(v.string()), wikipedia: v.optional(v.string()) }),
  name: v.object({ first: v.string(), last: v.string(), official_full: v.optional(v.string()) }),
  bio: v.object({ birthday: v.optional(v.string()) }),
  terms: v.array(
    v.object({
      type: v.picklist(['rep', 'sen', 'prez', 'viceprez']),
      start: v.string(),
      end: v.string(),
      state: v.optional(v.string(), ''),
    }),
  ),
});

type Member = v.InferOutput<typeof memberSchema>;

/** Days a new Congress may take to be sworn in after the old one ended. */
const RECESS_DAYS = 31;

const TITLES: Readonly<Record<Member['terms'][number]['type'], string>> = {
  rep: 'Representative',
  sen: 'Senator',
  prez: 'President of the United States',
  viceprez: 'Vice President of the United States',
};

export function readCongress(content: unknown): FactPerson[] {
  return readMembers('us-congress-2026', content);
}

export function readExecutive(content: unknown): FactPerson[] {
  return readMembers('us-executive', content);
}

function readMembers(collection: string, content: unknown): FactPerson[] {
  return v.parse(v.array(memberSchema), content).map(({ id, name, bio, terms }) => ({
    collection,
    qid: id.wikidata,
    name: name.official_full ?? `${name.first} ${name.last}`,
    wikipedia: id.wikipedia,
    countries: ['US'],
    born: bio.birthday,
    roles: joinTerms(terms),
    selective: true,
  }));
}

/** A member who is elected again stays; ends are those of terms, to come as yet for whoever sits. */
function joinTerms(terms: Member['terms']): FactRole[] {
  const roles: (FactRole & { key: string; end: string })[] = [];
  for (const { type, start, end, state } of terms) {
    const key = type + state;
    const last = roles.findLast((role) => role.key === key);
    if (last !== undefined && daysBetween(last.end, start) <= RECESS_DAYS) last.end = end;
    else roles.push({ key, title: TITLES[type], country: 'US', start, end });
  }
  return roles.map(({ key, ...role }) => role);
}

function daysBetween(from: string, to: string): number {
  const [a, b] = [readPartialDate(from), readPartialDate(to)];
  return a === undefined || b === undefined ? Number.POSITIVE_INFINITY : b.first - a.last;
}
