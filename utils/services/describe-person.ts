/** Use-cases: all that a card, or a line in a list, says of a person of the story. */
import type { Mention } from '@/utils/language/analysis.ts';
import type { FoundPerson, Office, PersonCard } from '@/utils/messages.ts';
import type { PersonReference } from '@/utils/notes/note.ts';
import { askPacks } from '@/utils/people/ask-packs.ts';
import { findEntity, findPerson } from '@/utils/people/find-entity.ts';
import { type Sought, soughtBy } from '@/utils/people/look-up/judge.ts';
import type { Pack } from '@/utils/people/pack.ts';
import type { Person } from '@/utils/people/person.ts';
import { ageOn, pastRoles, type RoleAt, rolesAt } from '@/utils/people/roles.ts';
import type { FoundEntity } from '@/utils/people/same-entity.ts';
import { searchPeople } from '@/utils/people/search-people.ts';
import { toOffice, toPastOffice } from './card-offices.ts';
import { type LookUpTerms, lookUpOf } from './live-facts.ts';
import type { LookUpOutcome } from './look-up.ts';

export interface PeopleService {
  describe(request: DescribeRequest): Promise<PersonCard>;
  /** Whom a look-up for a mention is about; undefined for people whom the reader wrote down. */
  seek(request: DescribeRequest): Promise<Sought | undefined>;
  /** The foremost office of each mention's person on the story's day, or now if it has none. */
  summarise(request: {
    mentions: readonly Mention[];
    date?: string | undefined;
  }): Promise<{ chain: number; office: Office | null }[]>;
  /** People of the packs by what somebody types of their names. */
  search(text: string): Promise<FoundPerson[]>;
}

export interface DescribeRequest {
  mention: Mention;
  /** Day of the story, `YYYY-MM-DD`. */
  date?: string | undefined;
  /** What the card may offer of look-ups; absent where it may offer nothing. */
  terms?: LookUpTerms | undefined;
}

export interface PeopleServiceParts {
  /** Packs in order of precedence. */
  packs(): Promise<readonly Pack[]>;
  /** Notes the reader has on somebody. */
  countNotes(person: PersonReference): Promise<number>;
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  /** What look-ups have answered before. */
  recall(sought: Sought): Promise<LookUpOutcome | undefined>;
}

/** Earlier offices a card has room for. */
const MAX_BEFORE = 4;
/** People found for what was typed: as many as can be surveyed. */
const MAX_FOUND = 8;

export function createPeopleService(parts: PeopleServiceParts): PeopleService {
  const { packs, countNotes, today, recall } = parts;
  const seek = async ({ mention, date }: DescribeRequest): Promise<Sought | undefined> => {
    const opened = await packs();
    return await askPacks(opened, () => {
      const found = findKnown(opened, mention.entity);
      return found?.pack.isOwn === true
        ? undefined
        : soughtBy(mention, { date, known: found?.entity });
    });
  };
  return {
    seek,
    async describe({ mention, date, terms }) {
      const opened = await packs();
      const notes = await countNotes({ entity: mention.entity, name: mention.name });
      const sought = terms && (await seek({ mention, date }));
      const outcome = sought && (await recall(sought));
      return await askPacks(opened, () => {
        const found = findKnown(opened, mention.entity) ?? foundLive(outcome);
        const candidates = candidatesOf(opened, mention);
        const card = found
          ? knownCard({ ...found, date, today: today() })
          : unknownCard(mention, opened.find(({ isOwn }) => isOwn !== true)?.info.asOf ?? today());
        const lookUp = sought && lookUpOf({ outcome, terms, sought, asOf: card.now.asOf });
        return { ...card, reasons: mention.reasons, candidates, notes, lookUp };
      });
    },
    async summarise({ mentions, date }) {
      const opened = await packs();
      return await askPacks(opened, () =>
        mentions.map(({ chain, entity }) => {
          const found = findKnown(opened, entity);
          return { chain, office: found ? foremostOffice(found, date) : null };
        }),
      );
    },
    async search(text) {
      const opened = await packs();
      const people = await askPacks(opened, () => searchPeople(opened, { text, limit: MAX_FOUND }));
      return people.map(({ id, name, description }) => ({ entity: id, name, description }));
    },
  };
}

type CardOfPack = Omit<PersonCard, 'reasons' | 'candidates' | 'notes' | 'lookUp'>;

function unknownCard({ name, description }: Mention, asOf: string): CardOfPack {
  return {
    name,
    known: false,
    description,
    countries: [],
    now: { asOf, offices: [], same: false },
    before: [],
    links: {},
    sources: [],
  };
}

/** Somebody, and the day on which what is told of them was true. */
interface KnownPerson {
  entity: Person;
  asOf: string;
}

interface CardSubject extends KnownPerson {
  date?: string | undefined;
  today: string;
}

function knownCard({ entity: person, asOf, date, today }: CardSubject): CardOfPack {
  const now = currentOffices(person, asOf, asOf);
  const written = date === undefined ? undefined : currentOffices(person, date, asOf);
  const day = date ?? asOf;
  return {
    name: person.name,
    known: true,
    native: person.native,
    description: person.description,
    countries: [...person.countries],
    party: person.party && { name: person.party.name, status: person.party.status },
    born: person.born && { date: person.born.date, status: person.born.status },
    died: person.died && { date: person.died.date, status: person.died.status },
    age: ageOf(person, date ?? today),
    whenWritten: date === undefined ? undefined : { date, offices: (written ?? []).map(toOffice) },
    now: {
      asOf,
      offices: now.map(toOffice),
      same: written !== undefined && sameOffices(written, now),
    },
    before: pastRoles({ roles: person.roles, day, asOf }).slice(0, MAX_BEFORE).map(toPastOffice),
    links: linksOf(person),
    sources: sourcesOf(person),
  };
}

/** Age on a day; the dead grow no older. */
function ageOf({ born, died }: Person, day: string): PersonCard['age'] {
  if (born === undefined) return undefined;
  return ageOn({ born: born.date, day: died !== undefined && died.date < day ? died.date : day });
}

function currentOffices(person: Person, day: string, asOf: string): RoleAt[] {
  return rolesAt({ roles: person.roles, day, asOf });
}

function foremostOffice(
  { entity, pack }: FoundEntity<Person>,
  date: string | undefined,
): Office | null {
  const { asOf } = pack.info;
  const [foremost] = rolesAt({ roles: entity.roles, day: date ?? asOf, asOf });
  return foremost ? toOffice(foremost) : null;
}

function sameOffices(a: readonly RoleAt[], b: readonly RoleAt[]): boolean {
  const keys = (list: readonly RoleAt[]) =>
    new Set(list.map(({ role }) => `${role.title}|${role.organisation ?? ''}`));
  const [left, right] = [keys(a), keys(b)];
  return left.size > 0 && left.size === right.size && [...left].every((key) => right.has(key));
}

function linksOf({ wikipedia, qid }: Person): PersonCard['links'] {
  const title = wikipedia && encodeURIComponent(wikipedia.replaceAll(' ', '_'));
  return {
    wikipedia: title && `https://en.wikipedia.org/wiki/${title}`,
    wikidata: qid && `https://www.wikidata.org/wiki/${qid}`,
  };
}

function sourcesOf({ roles, born, party }: Person): string[] {
  const facts = [...roles, ...(born ? [born] : []), ...(party ? [party] : [])];
  return [...new Set(facts.flatMap(({ sources }) => sources))];
}

function findKnown(packs: readonly Pack[], id: string | undefined) {
  const found = id === undefined ? undefined : findPerson(packs, id);
  return found && { ...found, asOf: found.pack.info.asOf };
}

/** Somebody whom no pack knows is known as the open sources know them. */
function foundLive(outcome: LookUpOutcome | undefined): KnownPerson | undefined {
  return outcome?.found && { entity: outcome.found.person, asOf: outcome.found.day };
}

/** The others who may be meant, described; a card of a linked person lists nobody but them. */
function candidatesOf(packs: readonly Pack[], mention: Mention): PersonCard['candidates'] {
  return mention.candidates
    .filter(({ entity }) => entity !== mention.entity)
    .map(({ entity, name, score }) => ({
      entity,
      name,
      score,
      description: findEntity(packs, entity)?.entity.description ?? '',
    }));
}
