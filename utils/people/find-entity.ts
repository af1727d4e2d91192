/** Finds the record behind an id in several packs; where more than one has it, those of earlier packs win. */
import type { Pack } from './pack.ts';
import type { Person } from './person.ts';
import { type FoundEntity, findSameRecords, mergeRecords } from './same-entity.ts';

/** What the packs know of whoever has this id in one of them; `pack` is the one whose day its offices are true of. */
export function findEntity(packs: readonly Pack[], id: string): FoundEntity | undefined {
  for (const pack of packs) {
    const index = pack.indexOf(id);
    if (index >= 0) return mergeRecords(findSameRecords(packs, { pack, index }));
  }
  return undefined;
}

export function findPerson(packs: readonly Pack[], id: string): FoundEntity<Person> | undefined {
  const found = findEntity(packs, id);
  return found?.entity.kind === 'person' ? { entity: found.entity, pack: found.pack } : undefined;
}
