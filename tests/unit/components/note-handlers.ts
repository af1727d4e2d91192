/** The part of a background in memory that keeps notes. */
import type { Params } from '@/utils/messages.ts';
import type { Note, NoteDraft } from '@/utils/notes/note.ts';
import { fail, type Result } from '@/utils/result.ts';
import { type Handlers, noteOf, type World } from './story-ports.ts';
import { MERGE } from './transfer-handlers.ts';

/** Names the last change of many notes; any other is a merge. */
const MANY = '7';

export function handleNotes(world: World): Handlers {
  return {
    'notes.of-story': () => ({ notes: world.notes }),
    'notes.all': () => ({ notes: world.notes }),
    'notes.latest': ({ count }) => ({ notes: world.notes.slice(0, count) }),
    'notes.since': ({ point }) => ({
      notes: [...world.notes, ...world.bin.map((note) => ({ ...note, deleted: 1 }))],
      upTo: point,
      more: false,
      total: world.notes.length + world.bin.length,
    }),
    'notes.change': ({ ids, change }) => changeMany(world, ids, change),
    'change.undo': ({ undo }) => {
      if (undo === MERGE) world.notes = [];
      world.notes.push(...world.bin.splice(0));
      return { changed: 1, skipped: 0, undo: null };
    },
    'note.undo': ({ id }) => {
      world.notes = world.notes.map((note) =>
        note.id === id ? { ...note, text: 'Before.' } : note,
      );
      return { changed: 1, skipped: 0, undo: null };
    },
    'snapshots.list': () => ({ snapshots: [], offer: world.offer }),
    'snapshot.restore': () => {
      world.notes = [noteOf({ text: 'From the copy.' })];
      return { restored: 1, undo: '1' };
    },
    'snapshot.decline': () => ({}),
    'note.reattach': ({ id, revision, selector }) => {
      const note = world.notes.find((one) => one.id === id);
      if (!note || note.revision !== revision) return fail('conflict');
      world.places = world.places.filter((place) => place.id !== id);
      const attached: Note = { ...note, subject: { kind: 'quote', selector } };
      world.notes = world.notes.map((one) => (one === note ? attached : one));
      world.notify({ notice: 'notes.changed' });
      return attached;
    },
    'note.keep': (draft) => keep(world, draft),
    'note.delete': ({ id }) => {
      const found = world.notes.filter((note) => note.id === id);
      world.notes = world.notes.filter((note) => note.id !== id);
      world.bin.push(...found);
      return found[0] ?? fail('not-found');
    },
    'note.restore': ({ id }) => {
      const found = world.bin.filter((note) => note.id === id);
      world.bin = world.bin.filter((note) => note.id !== id);
      world.notes.push(...found);
      return found[0] ?? fail('not-found');
    },
  };
}

function changeMany(
  world: World,
  ids: readonly string[],
  change: Params<'notes.change'>['change'],
) {
  const chosen = (note: Note) => ids.includes(note.id);
  const { addTags = [], deleted } = change;
  if (deleted === true) {
    world.bin.push(...world.notes.filter(chosen));
    world.notes = world.notes.filter((note) => !chosen(note));
  }
  if (deleted === false) {
    world.notes.push(...world.bin.filter(chosen));
    world.bin = world.bin.filter((note) => !chosen(note));
  }
  world.notes = world.notes.map((note) =>
    chosen(note) ? { ...note, tags: [...note.tags, ...addTags] } : note,
  );
  return { changed: ids.length, undo: MANY };
}

/** Refuses what the background refuses: a change of a note that is gone or was changed meanwhile. */
function keep(world: World, { revision, ...draft }: NoteDraft): Note | Result<never> {
  const old = world.notes.find(({ id }) => id === draft.id);
  if (old === undefined && revision !== undefined) return fail('not-found');
  if (old !== undefined && old.revision !== revision) return fail('conflict');
  const now = Date.UTC(2026, 9, 11);
  const note: Note = {
    ...noteOf(old),
    ...{ id: draft.id, subject: draft.subject, text: draft.text, story: draft.story },
    tags: draft.tags ?? old?.tags ?? [],
    colour: draft.colour ?? old?.colour ?? 'amber',
    importance: draft.importance ?? old?.importance ?? 0,
    created: old?.created ?? now,
    changed: now,
    revision: (revision ?? 0) + 1,
  };
  world.notes = [...world.notes.filter(({ id }) => id !== draft.id), note];
  return note;
}
