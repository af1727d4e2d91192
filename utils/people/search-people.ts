/** Finds people of the packs by parts of their names, as somebody types them. */
import { foldName } from '../language/fold.ts';
import type { EntityIndex, Pack } from './pack.ts';
import type { Person } from './person.ts';

export interface PeopleSearch {
  text: string;
  /** Most people to find. */
  limit: number;
}

/** Packs with more records are asked for whole names and surnames only: reading every spelling would take seconds. */
const MAX_READ = 50_000;

/**
 * People of whose name, full name, native name or an alias some word begins with each word typed. Those whose whole
 * name or surname it is come first, then those whom news names more often.
 */
export function searchPeople(
  packs: readonly Pack[],
  { text, limit }: PeopleSearch,
): readonly Person[] {
  const folded = foldName(text);
  if (folded === '') return [];
  const found = new Map<string, { person: Person; isWhole: boolean }>();
  for (const pack of packs) {
    const whole = new Set([...pack.named(folded), ...pack.surnamed(folded)]);
    for (const index of new Set([...whole, ...begunBy(pack, folded)])) {
      const entity = pack.entity(index);
      if (entity.kind !== 'person' || found.has(entity.id)) continue;
      found.set(entity.id, { person: entity, isWhole: whole.has(index) });
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(b.isWhole) - Number(a.isWhole) ||
        b.person.tier - a.person.tier ||
        (a.person.name < b.person.name ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ person }) => person);
}

function* begunBy(pack: Pack, folded: string): Generator<EntityIndex> {
  if (pack.size > MAX_READ) return;
  const typed = folded.split(' ');
  for (const { index, text } of pack.forms()) {
    const words = foldName(text).split(' ');
    if (typed.every((part) => words.some((word) => word.startsWith(part)))) yield index;
  }
}
