/** Finds the record behind an id in several packs, those of earlier packs first. */
import type { Pack } from './pack.ts';
import type { Entity, Person } from './person.ts';

/** A record, and the pack that has it. */
export interface FoundEntity<E extends Entity = Entity> {
  entity: E;
  pack: Pack;
}

export function findEntity(packs: readonly Pack[], id: string): FoundEntity | undefined {
  for (const pack of packs) {
    const index = pack.indexOf(id);
    if (index >= 0) return { entity: pack.entity(index), pack };
  }
  return undefined;
}

export function findPerson(packs: readonly Pack[], id: string): FoundEntity<Person> | undefined {
  const found = findEntity(packs, id);
  return found?.entity.kind === 'person' ? { entity: found.entity, pack: found.pack } : undefined;
}
