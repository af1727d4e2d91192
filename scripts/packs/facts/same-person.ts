/** Finds the record of a pack that reference facts speak of, without taking a namesake for it. */
import { foldName } from '../../../utils/language/fold.ts';
import type { Person } from '../../../utils/people/person.ts';
import type { FactPerson } from './fact.ts';

/** Births of namesakes lie further apart than this, and a mistake in a birth hardly ever does. */
const GENERATION_YEARS = 15;

/** Who the facts are about: by QID, or by name and something more. None where a namesake is as likely. */
export function createPersonSearch(people: readonly Person[]): (fact: FactPerson) => Person[] {
  const byQid = new Map(people.flatMap((person) => (person.qid ? [[person.qid, person]] : [])));
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const forms = [person.name, person.fullName, person.native?.text, ...person.aliases];
    for (const form of new Set(forms.map((text) => foldName(text ?? '')))) {
      byName.set(form, [...(byName.get(form) ?? []), person]);
    }
  }
  return (fact) => {
    const known = byQid.get(fact.qid ?? '');
    if (known !== undefined) return [known];
    const named = byName.get(foldName(fact.name)) ?? [];
    return named.length === 1 ? named.filter((person) => isSamePerson(person, fact)) : [];
  };
}

function isSamePerson(person: Person, fact: FactPerson): boolean {
  const [born, said] = [person.born?.date, fact.born].map((date) => Number(date?.slice(0, 4)));
  if (person.wikipedia !== undefined && person.wikipedia === fact.wikipedia) return true;
  if (born === said) return true;
  if (!fact.selective || Math.abs((born ?? 0) - (said ?? 0)) > GENERATION_YEARS) return false;
  return (
    fact.countries.length === 0 || fact.countries.some((code) => person.countries.includes(code))
  );
}
