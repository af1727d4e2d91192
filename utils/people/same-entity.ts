/** Tells records of one person or organisation in several packs, and makes one record of them. */
import { foldName } from '../language/fold.ts';
import type { EntityIndex, NameKind, Pack } from './pack.ts';
import { readPartialDate } from './partial-date.ts';
import type { Entity, Person } from './person.ts';

/** One record: the pack that has it, and where. */
export interface RecordPlace {
  pack: Pack;
  index: EntityIndex;
}

/** A record, and the pack whose day it is true of. */
export interface FoundEntity<E extends Entity = Entity> {
  entity: E;
  pack: Pack;
}

/** Every name of a record, by its kind. */
export function namesOf(entity: Entity): [NameKind, string][] {
  const names: [NameKind, string][] = [['name', entity.name]];
  if (entity.kind === 'person' && entity.fullName !== undefined) {
    names.push(['full', entity.fullName]);
  }
  if (entity.native !== undefined) names.push(['native', entity.native.text]);
  for (const alias of entity.aliases) names.push(['alias', alias]);
  return names;
}

/**
 * Whether two records are of one person or organisation: by id, else by Wikidata item where both have one, else, for
 * people, by a name and the day of birth.
 */
export function isSameEntity(a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  if (a.qid !== undefined && b.qid !== undefined) return a.qid === b.qid;
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  return mayBeOneBirth(a, b) && shareName(a, b);
}

/** Both births are known, and as far as they are known they may be one day. */
function mayBeOneBirth(a: Person, b: Person): boolean {
  const [one, other] = [readPartialDate(a.born?.date), readPartialDate(b.born?.date)];
  if (one === undefined || other === undefined) return false;
  return one.first <= other.last && other.first <= one.last;
}

function shareName(a: Entity, b: Entity): boolean {
  const names = new Set(namesOf(a).map(([, name]) => foldName(name)));
  return namesOf(b).some(([, name]) => names.has(foldName(name)));
}

/** All records of the one at a place, those of packs that come first first, at most one a pack. */
export function findSameRecords(packs: readonly Pack[], place: RecordPlace): RecordPlace[] {
  if (packs.length < 2) return [place];
  const record = place.pack.entity(place.index);
  const names = new Set(namesOf(record).map(([, name]) => foldName(name)));
  const members = [record];
  const found = packs.flatMap((pack): RecordPlace[] => {
    if (pack === place.pack) return [place];
    const bearers = new Set([...names].flatMap((name) => pack.named(name)));
    for (const index of bearers) {
      const entity = pack.entity(index);
      if (!members.some((member) => isSameEntity(member, entity))) continue;
      members.push(entity);
      return [{ pack, index }];
    }
    return [];
  });
  return found;
}

/** One record of those at several places: facts of the first win, and what it does not tell is told by the others. */
export function mergeRecords(places: readonly RecordPlace[]): FoundEntity | undefined {
  const [first, ...others] = places.map(({ pack, index }) => ({
    pack,
    entity: pack.entity(index),
  }));
  return others.reduce<FoundEntity | undefined>(
    (merged, other) => merged && mergeTwo(merged, other),
    first,
  );
}

function mergeTwo(first: FoundEntity, second: FoundEntity): FoundEntity {
  const [a, b] = [first.entity, second.entity];
  if (a.kind === 'person' && b.kind === 'person') {
    // Offices are true of the day of the pack that tells them.
    const tells =
      a.roles.length > 0 || b.roles.length === 0
        ? { ...first, entity: a }
        : { ...second, entity: b };
    const entity = {
      ...b,
      ...a,
      ...mergeLists(a, b),
      ...surnameOf(a, b),
      roles: tells.entity.roles,
    };
    return { pack: tells.pack, entity };
  }
  return { pack: first.pack, entity: a.kind === b.kind ? { ...b, ...a, ...mergeLists(a, b) } : a };
}

/** What has a value in every record, if an empty one. */
function mergeLists(a: Entity, b: Entity) {
  return {
    tier: Math.max(a.tier, b.tier),
    aliases: mergeAliases(a, b),
    description: a.description || b.description,
    countries: a.countries.length > 0 ? a.countries : b.countries,
    context: a.context.length > 0 ? a.context : b.context,
  };
}

/** Names of the second that fold to none of the first. */
function mergeAliases(a: Entity, b: Entity): readonly string[] {
  const known = new Set(namesOf(a).map(([, name]) => foldName(name)));
  const others = namesOf(b)
    .filter(([kind, name]) => (kind === 'name' || kind === 'alias') && !known.has(foldName(name)))
    .map(([, name]) => name);
  return [...a.aliases, ...new Set(others)];
}

/** How a surname stands goes with the surname. */
function surnameOf(
  a: Person,
  b: Person,
): Pick<Person, 'surname' | 'surnameShared' | 'surnameFirst'> {
  const { surname, surnameShared, surnameFirst } = a.surname === undefined ? b : a;
  return { surname, surnameShared, surnameFirst };
}
