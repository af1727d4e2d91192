/** Use-cases of the reader's notes, over a store that only the background has. */
import {
  type ChangeKind,
  type CurrentNotes,
  type LoggedChange,
  reverse,
} from '@/utils/notes/change-log.ts';
import {
  type Note,
  type NoteDraft,
  type NoteMark,
  type NoteStory,
  type PersonReference,
  personKey,
  storyKeys,
} from '@/utils/notes/note.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import {
  type Decision,
  decideDeleted,
  decideKeep,
  decideMany,
  decideMerge,
  decideReattach,
  type MergedCounts,
  type NotesChange,
  type Reattachment,
} from './decide-note.ts';

/** Where a reading of all changes has come to; the first reading begins at `FIRST_CHANGE`. */
export interface ChangePoint {
  sequence: number;
  id: string;
}

export const FIRST_CHANGE: ChangePoint = { sequence: 0, id: '' };

/** Notes changed after a point, those in the bin too, in the order in which they were changed. */
export interface ChangedNotes {
  notes: Note[];
  upTo: ChangePoint;
  /** Whether there are more to ask for. */
  more: boolean;
  /** Notes there are in all, the bin's too: whoever holds more of them holds some that are gone for good. */
  total: number;
}

export interface NotesWrite<T> {
  kind: ChangeKind;
  /** Notes to decide on. */
  ids: readonly string[];
  /** Milliseconds since 1970, by the clock. */
  now: number;
  /** Gets the notes as stored, and a time later than that of every change before; may run again if the connection was lost. */
  decide(current: CurrentNotes, stamp: number): Result<Decision<T>>;
}

export interface Written<T> {
  answer: T;
  /** Names the change in the log; null if nothing was written. */
  undo: string | null;
}

/** What the notes service needs of a store. Every write is on disk when it resolves. */
export interface NotesStore {
  /** Reads notes, writes what `decide` makes of them, and logs it, in one transaction; a failure writes nothing. */
  write<T>(write: NotesWrite<T>): Promise<Result<Written<T>>>;
  /** A change of the log; undefined once it is too old. */
  logged(undo: string): Promise<Result<LoggedChange | undefined>>;
  /** The change by which a note came to say what it says. */
  lastEdit(id: string): Promise<Result<LoggedChange | undefined>>;
  /** Notes not in the bin: of a story by any of its keys, or on a person of any story. */
  ofStory(keys: readonly string[]): Promise<Result<Note[]>>;
  onPeople(keys: readonly string[]): Promise<Result<Note[]>>;
  /** Whether any note is on words that other copies of its story would have. */
  knowsWords(): Promise<Result<boolean>>;
  /** Those of some notes that are there and not in the bin. */
  withIds(ids: readonly string[]): Promise<Result<Note[]>>;
  countOnPerson(key: string): Promise<Result<number>>;
  /** Notes not in the bin, latest written first; all of them where no number is given. */
  latest(count?: number): Promise<Result<Note[]>>;
  since(point: ChangePoint, limit: number): Promise<Result<ChangedNotes>>;
  /** Removes for good what was put in the bin before a time; resolves to how many. */
  empty(before: number): Promise<Result<number>>;
}

export interface NotesService {
  keep(draft: NoteDraft): Promise<Result<Note>>;
  putInBin(id: string): Promise<Result<Note>>;
  takeFromBin(id: string): Promise<Result<Note>>;
  /** The same change of many notes, in one transaction; `undo` takes it back. */
  changeMany(
    ids: readonly string[],
    change: NotesChange,
  ): Promise<Result<{ changed: number; undo: string | null }>>;
  /** Brings notes in by their ids, all or none; `undo` takes it back. */
  mergeNotes(notes: readonly Note[]): Promise<Result<MergedCounts & { undo: string | null }>>;
  /** Takes a change back; `conflict` if every note of it was changed since. */
  undo(undo: string): Promise<Result<Undone>>;
  /** Takes back the edit by which a note came to its revision; `conflict` if it was edited since. */
  undoEdit(id: string, revision: number): Promise<Result<Undone>>;
  /** Attaches a note on words to other words, and remembers the old ones. */
  reattach(request: Reattachment): Promise<Result<Note>>;
  /** Notes of a story, on its people from any story, and some that its page names; oldest first. */
  ofStory(
    story: NoteStory,
    people: readonly PersonReference[],
    ids?: readonly string[],
  ): Promise<Result<Note[]>>;
  /** As much of the notes on people as a page may know. */
  marksOf(story: NoteStory, people: readonly PersonReference[]): Promise<Result<PageMarks>>;
  /** All notes not in the bin, latest written first. */
  all(): Promise<Result<Note[]>>;
  latest(count: number): Promise<Result<Note[]>>;
  since(point: ChangePoint, limit: number): Promise<Result<ChangedNotes>>;
  countOn(person: PersonReference): Promise<Result<number>>;
  emptyBin(): Promise<Result<number>>;
}

/** Notes on people of a page, and whether there may be notes on its words. */
export interface PageMarks {
  marks: NoteMark[];
  words: boolean;
}

export interface Undone {
  /** Notes that are as they were. */
  changed: number;
  /** Notes that were changed since, and stay as they are. */
  skipped: number;
  /** Takes this back in turn. */
  undo: string | null;
}

const NOTHING_TO_DO: Undone = { changed: 0, skipped: 0, undo: null };

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
  const write = async <T>(
    kind: ChangeKind,
    ids: readonly string[],
    decide: NotesWrite<T>['decide'],
  ) => {
    const result = await store.write({ kind, ids, now: now(), decide });
    if (result.ok && result.value.undo !== null) changed();
    return result;
  };
  const writeOne = async (
    id: string,
    decide: (old: Note | undefined, stamp: number) => Result<Decision<Note>>,
  ) => answerOf(await write('note', [id], ({ notes }, stamp) => decide(notes.get(id), stamp)));
  const reverseLogged = async (
    found: Result<LoggedChange | undefined>,
  ): Promise<Result<Undone>> => {
    if (!found.ok) return found;
    const logged = found.value;
    if (logged === undefined) return fail('not-found');
    const ids = logged.notes.map(({ id }) => id);
    return withUndo(await write('undo', ids, (old, stamp) => decideUndo(logged, old, stamp)));
  };
  const find = createFinder(store);
  return {
    keep: (draft) => writeOne(draft.id, (old, stamp) => decideKeep(draft, old, stamp)),
    putInBin: (id) => writeOne(id, (old, stamp) => decideDeleted(old, stamp)),
    takeFromBin: (id) => writeOne(id, (old) => decideDeleted(old, undefined)),
    reattach: (request) =>
      writeOne(request.id, (old, stamp) => decideReattach(request, old, stamp)),
    changeMany: async (ids, change) =>
      withUndo(await write('many', ids, (old, stamp) => decideMany(change, old.notes, stamp))),
    async mergeNotes(notes) {
      const ids = notes.map(({ id }) => id);
      return withUndo(await write('merge', ids, (old) => decideMerge(notes, old.notes)));
    },
    undo: async (undo) => reverseLogged(await store.logged(undo)),
    async undoEdit(id, revision) {
      const last = await store.lastEdit(id);
      const left = last.ok ? last.value?.notes.find((one) => one.id === id)?.revision : undefined;
      // The answer to an earlier request of the same was lost.
      if (left !== undefined && left < revision) return succeed(NOTHING_TO_DO);
      if (left !== undefined && left > revision) return fail('conflict');
      return await reverseLogged(last);
    },
    ...find,
    since: (point, limit) => store.since(point, limit),
    async emptyBin() {
      const emptied = await store.empty(now() - BIN_DAYS * DAY_MS);
      if (emptied.ok && emptied.value > 0) changed();
      return emptied;
    },
  };
}

function answerOf<T>(written: Result<Written<T>>): Result<T> {
  return written.ok ? succeed(written.value.answer) : written;
}

function withUndo<T>(written: Result<Written<T>>): Result<T & { undo: string | null }> {
  if (!written.ok) return written;
  return succeed({ ...written.value.answer, undo: written.value.undo });
}

function decideUndo(
  logged: LoggedChange,
  current: CurrentNotes,
  stamp: number,
): Result<Decision<{ changed: number; skipped: number }>> {
  const { put, remove, states, skipped } = reverse(logged, current, stamp);
  const changed = put.length + remove.length;
  if (changed === 0 && skipped > 0) return fail('conflict');
  return succeed({ put, remove, states, answer: { changed, skipped } });
}

type Finder = Pick<NotesService, 'ofStory' | 'marksOf' | 'all' | 'latest' | 'countOn'>;

function createFinder(store: NotesStore): Finder {
  const ofStory: NotesService['ofStory'] = async (story, people, ids = []) => {
    const here = await store.ofStory(storyKeys(story));
    const about = await store.onPeople(people.map(personKey));
    if (!here.ok) return here;
    const named = await store.withIds(ids);
    if (!about.ok) return about;
    if (!named.ok) return named;
    const found = [...here.value, ...about.value, ...named.value];
    const byId = new Map(found.map((note) => [note.id, note]));
    return succeed([...byId.values()].sort((a, b) => a.created - b.created));
  };
  return {
    ofStory,
    async marksOf(story, people) {
      const notes = await ofStory(story, people);
      const known = await store.knowsWords();
      if (!notes.ok) return notes;
      if (!known.ok) return known;
      const words = known.value || notes.value.some(({ subject }) => 'selector' in subject);
      return succeed({ marks: notes.value.flatMap(markOf), words });
    },
    all: () => store.latest(),
    latest: (count) => store.latest(count),
    countOn: (person) => store.countOnPerson(personKey(person)),
  };
}

/** Whom to tint; where words are is found out with the story's text. */
function markOf({ id, subject, colour }: Note): NoteMark[] {
  if (!('person' in subject)) return [];
  return [{ id, colour, subject: { kind: 'person', person: subject.person } }];
}
