/** Use-cases of the reader's notes, over a store that only the background has. */
import {
  type Note,
  type NoteDraft,
  type NoteMark,
  type NoteStory,
  type PersonReference,
  personKey,
  storyKey,
} from '@/utils/notes/note.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';

/** What the notes service needs of a store. Every write is on disk when it resolves. */
export interface NotesStore {
  /**
   * Reads a note and writes what `decide` makes of it in one transaction; a failure from `decide` writes nothing.
   * `decide` may run again if the connection was lost.
   */
  change(id: string, decide: (old: Note | undefined) => Result<Note>): Promise<Result<Note>>;
  /** Notes not in the bin: of a story, or on a person of any story. */
  ofStory(key: string): Promise<Result<Note[]>>;
  onPeople(keys: readonly string[]): Promise<Result<Note[]>>;
  countOnPerson(key: string): Promise<Result<number>>;
  /** All notes not in the bin, latest change first. */
  all(): Promise<Result<Note[]>>;
  /** Removes for good what was put in the bin before a time; resolves to how many. */
  empty(before: number): Promise<Result<number>>;
}

export interface NotesService {
  keep(draft: NoteDraft): Promise<Result<Note>>;
  putInBin(id: string): Promise<Result<Note>>;
  takeFromBin(id: string): Promise<Result<Note>>;
  /** Notes of a story, and notes on its people from any story; oldest first. */
  ofStory(story: NoteStory, people: readonly PersonReference[]): Promise<Result<Note[]>>;
  /** The same, as much of it as a page may know. */
  marksOf(story: NoteStory, people: readonly PersonReference[]): Promise<Result<NoteMark[]>>;
  all(): Promise<Result<Note[]>>;
  countOn(person: PersonReference): Promise<Result<number>>;
  emptyBin(): Promise<Result<number>>;
}

/** Days a deleted note stays in the bin. */
const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

export interface NotesServiceParts {
  store: NotesStore;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called after every change that is on disk. */
  changed(): void;
}

export function createNotesService({ store, now, changed }: NotesServiceParts): NotesService {
  const write = async (id: string, decide: (old: Note | undefined) => Result<Note>) => {
    const result = await store.change(id, decide);
    if (result.ok) changed();
    return result;
  };
  const ofStory: NotesService['ofStory'] = async (story, people) => {
    const here = await store.ofStory(storyKey(story.address));
    const about = await store.onPeople(people.map(personKey));
    if (!here.ok) return here;
    if (!about.ok) return about;
    const byId = new Map([...here.value, ...about.value].map((note) => [note.id, note]));
    return succeed([...byId.values()].sort((a, b) => a.created - b.created));
  };
  return {
    keep: (draft) => write(draft.id, (old) => decideKeep(draft, old, now())),
    putInBin: (id) => write(id, (old) => withDeleted(old, now())),
    takeFromBin: (id) => write(id, (old) => withDeleted(old, undefined)),
    ofStory,
    async marksOf(story, people) {
      const notes = await ofStory(story, people);
      if (!notes.ok) return notes;
      return succeed(notes.value.map(({ id, subject }) => ({ id, subject })));
    },
    all: () => store.all(),
    countOn: (person) => store.countOnPerson(personKey(person)),
    emptyBin: () => store.empty(now() - BIN_DAYS * DAY_MS),
  };
}

/**
 * What a save makes of the stored note. A repeated save (its answer was lost) is the same save; an edit made
 * on an older revision is a conflict, and nothing is overwritten.
 */
function decideKeep(draft: NoteDraft, old: Note | undefined, now: number): Result<Note> {
  const { revision: base = 0, ...kept } = draft;
  if (old === undefined) {
    return base === 0
      ? succeed({ ...kept, created: now, changed: now, revision: 1 })
      : fail('not-found');
  }
  // A change saved into the bin would be acknowledged and yet be seen nowhere.
  if (old.deleted !== undefined) return fail('not-found');
  if (old.revision === base + 1 && old.text === draft.text) return succeed(old);
  if (old.revision !== base) return fail('conflict');
  return succeed({
    ...old,
    text: draft.text,
    changed: Math.max(now, old.changed),
    revision: base + 1,
  });
}

function withDeleted(old: Note | undefined, deleted: number | undefined): Result<Note> {
  if (old === undefined) return fail('not-found');
  const { deleted: _, ...note } = old;
  return succeed(deleted === undefined ? note : { ...note, deleted });
}
