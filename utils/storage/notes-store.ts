/** Notes in Dexie. */
import { type Note, personKey, storyKey } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';
import type { GlossDatabase, StoredNote } from './database.ts';
import { attempt, Refusal } from './failures.ts';

/** The store behind the notes service; see `NotesStore` there for what each call promises. */
export function createNotesStore(database: GlossDatabase) {
  const { notes } = database;
  const live = (found: StoredNote[]) => found.filter(isLive).map(toNote);
  return {
    change(id: string, decide: (old: Note | undefined) => Result<Note>): Promise<Result<Note>> {
      return attempt(database, () =>
        database.transaction('rw', notes, async () => {
          const stored = await notes.get(id);
          const decision = decide(stored && toNote(stored));
          if (!decision.ok) throw new Refusal(decision.failure);
          await notes.put(toStored(decision.value));
          return decision.value;
        }),
      );
    },
    ofStory: (key: string) =>
      attempt(database, async () => live(await notes.where('storyKey').equals(key).toArray())),
    onPeople: (keys: readonly string[]) =>
      attempt(database, async () => live(await notes.where('personKey').anyOf(keys).toArray())),
    countOnPerson: (key: string) =>
      attempt(database, () => notes.where('personKey').equals(key).filter(isLive).count()),
    all: () =>
      attempt(database, async () => live(await notes.orderBy('changed').reverse().toArray())),
    empty: (before: number) =>
      attempt(database, () => notes.where('deleted').below(before).delete()),
  };
}

function isLive({ deleted }: StoredNote): boolean {
  return deleted === undefined;
}

function toStored(note: Note): StoredNote {
  const stored: StoredNote = { ...note, storyKey: storyKey(note.story.address) };
  if (note.subject.kind === 'person') stored.personKey = personKey(note.subject.person);
  return stored;
}

function toNote({ storyKey: _, personKey: __, ...note }: StoredNote): Note {
  return note;
}
