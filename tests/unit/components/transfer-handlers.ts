/** The part of a background in memory that takes what comes from files, and erases. */
import type { Handlers, World } from './story-ports.ts';

/** Names the change by which a merge brought notes in. */
export const MERGE = 'merge';

export function handleTransfer(world: World): Handlers {
  return {
    'notes.merge': ({ notes: brought }) => {
      const ids = new Set(brought.map(({ id }) => id));
      const before = world.notes;
      world.notes = [...before.filter(({ id }) => !ids.has(id)), ...brought];
      const added = world.notes.length - before.length;
      return { added, updated: 0, unchanged: 0, undo: MERGE };
    },
    'corrections.all': () => ({ corrections: world.corrections }),
    'own-word.merge': ({ corrections, people }) => {
      world.corrections = [...world.corrections, ...corrections];
      world.ownPeople = [...world.ownPeople, ...people];
      return { corrections: [], people: people.map(({ id }) => id), replaced: [] };
    },
    'own-word.undo': ({ undo }) => {
      world.ownPeople = world.ownPeople.filter(({ id }) => !undo.people.includes(id));
      return {};
    },
    'everything.erase': () => {
      Object.assign(world, { notes: [], bin: [], ownPeople: [], corrections: [] });
      return {};
    },
    'backup.status': () => world.backup,
    'backup.set': ({ every, keep, key }) => {
      const isSealed = key === undefined ? world.backup.isSealed : key !== null;
      world.backup = { ...world.backup, every, keep, isSealed };
      return world.backup;
    },
    'backup.now': () => world.backup,
  };
}
