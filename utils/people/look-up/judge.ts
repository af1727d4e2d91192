/** Decides which looked-up item is the person of a story: only whose name and something else agree, else the reader does. */
import type { Mention } from '../../language/analysis.ts';
import { countryOf } from '../../language/countries.ts';
import { foldName } from '../../language/fold.ts';
import { linkName, type RankedEntity } from '../link.ts';
import type { NameEvidence } from '../link-evidence.ts';
import { readPartialDate } from '../partial-date.ts';
import type { PartialDate, Person } from '../person.ts';
import { namesOf } from '../same-entity.ts';

/** Whom a story names. */
export interface Sought {
  name: string;
  /** What the story says of them beside the name. */
  description?: string | undefined;
  /** Day of the story. */
  date?: PartialDate | undefined;
  /** What the packs know of them. */
  known?: Person | undefined;
}

export interface Judgement {
  /** Who it is, if that is clear. */
  accepted?: Person | undefined;
  /** Who else it may be, the likeliest first. */
  choices: readonly Person[];
}

/** Whom a mention speaks of. */
export function soughtBy(
  { name, description }: Pick<Mention, 'name' | 'description'>,
  { date, known }: Pick<Sought, 'date' | 'known'>,
): Sought {
  return { name: known?.name ?? name, description, date, known };
}

/**
 * Judges people who were found for somebody; `day` is the day of the answer. Somebody whom a pack knows is the one who
 * shares a name and either the day of birth or the article; anybody else is whom the linker of the packs chooses among
 * those of this very name, if the article goes by the name too, or an office fits that was held on the story's day.
 */
export function judgePeople(
  people: readonly Person[],
  sought: Sought,
  day: PartialDate,
): Judgement {
  const { known } = sought;
  if (known !== undefined) {
    const accepted = people.find((person) => isOneWith(person, known));
    return { accepted, choices: [] };
  }
  const named = people.filter((person) => goesBy(person, sought.name));
  const { chosen, ranked } = linkName(
    named.map((entity) => ({ entity, asOf: day })),
    evidenceOf(sought, named),
    { date: sought.date, ...companyOf(sought) },
  );
  const accepted = chosen && isBorneOut(chosen, sought.name) ? personOf(chosen) : undefined;
  return { accepted, choices: ranked.flatMap((one) => personOf(one) ?? []) };
}

function personOf({ entity }: RankedEntity): Person | undefined {
  return entity.kind === 'person' ? entity : undefined;
}

function goesBy(person: Person, name: string): boolean {
  const folded = foldName(name);
  return namesOf(person).some(([, one]) => foldName(one) === folded);
}

/** Whether somebody found is whom a pack knows: ids of items published elsewhere are too often wrong to be believed alone. */
function isOneWith(found: Person, known: Person): boolean {
  if (!namesOf(known).some(([, name]) => goesBy(found, name))) return false;
  const [a, b] = [readPartialDate(found.born?.date), readPartialDate(known.born?.date)];
  if (a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last) return true;
  return found.wikipedia !== undefined && found.wikipedia === known.wikipedia;
}

function evidenceOf({ name, description }: Sought, named: readonly Person[]): NameEvidence {
  const folded = foldName(name);
  const isName = named.some((person) => foldName(person.name) === folded);
  return {
    form: isName ? 'name' : 'alias',
    written: name,
    titles: description === undefined ? [] : [description],
    times: 1,
    doubtful: false,
  };
}

/** What the story says beside the name is all that is known here of its company. */
function companyOf({ description = '' }: Sought) {
  const words = foldName(description).split(' ');
  const pairs = words.map((word, nth) => `${word} ${words[nth + 1] ?? ''}`);
  const countries = [...words, ...pairs].flatMap((word) => countryOf(word) ?? []);
  return { countries: new Set(countries), words: new Set(words) };
}

function isBorneOut({ entity, reasons }: RankedEntity, name: string): boolean {
  const title = entity.wikipedia?.replace(/ \([^)]*\)$/, '');
  if (title !== undefined && foldName(title) === foldName(name)) return true;
  return reasons.some(({ code }) => code === 'in-office');
}
