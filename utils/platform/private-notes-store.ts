/** Notes and drafts of private windows: in the browser's memory alone, gone with the last such window. */
import type { LoggedChange } from '@/utils/notes/change-log.ts';
import { type Note, personKey, storyKeys } from '@/utils/notes/note.ts';
import { type Result, succeed } from '@/utils/result.ts';
import { browser } from './browser.ts';

const KEY = 'private';

/** As much of the browser's storage as is needed. */
export interface MemoryStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Kept {
  notes: Note[];
  drafts: Record<string, string>;
}

interface Write<T> {
  ids: readonly string[];
  now: number;
  decide(
    current: { notes: ReadonlyMap<string, Note>; states: ReadonlyMap<string, number> },
    stamp: number,
  ): Result<{ put: readonly Note[]; remove?: readonly string[]; answer: T }>;
}

/**
 * The store behind the notes service of private windows; see `NotesStore` there. It keeps no log of changes, since
 * nothing of it is to last.
 */
export function createPrivateNotesStore(storage: MemoryStorage = browser.storage.session) {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Kept> =>
    ((await storage.get(KEY))[KEY] as Kept | undefined) ?? { notes: [], drafts: {} };
  /** One after the other, since the storage has no transactions. */
  const change = <T>(
    make: (kept: Kept) => { kept: Kept; value: Result<T> },
  ): Promise<Result<T>> => {
    const next = last.then(async () => {
      const { kept, value } = make(await read());
      if (value.ok) await storage.set({ [KEY]: kept });
      return value;
    });
    last = next.catch(() => undefined);
    return next;
  };
  const live = async (fits: (note: Note) => boolean) =>
    succeed((await read()).notes.filter((note) => note.deleted === undefined && fits(note)));
  const isOn = (keys: readonly string[]) => (note: Note) =>
    note.subject.kind === 'person' && keys.includes(personKey(note.subject.person));
  return {
    write: <T>({ ids, now, decide }: Write<T>) =>
      change((kept) => {
        const notes = new Map(kept.notes.map((note) => [note.id, note]));
        const decision = decide({ notes: pick(notes, ids), states: new Map() }, now);
        if (!decision.ok) return { kept, value: decision };
        const { put, remove = [], answer } = decision.value;
        for (const note of put) notes.set(note.id, note);
        for (const id of remove) notes.delete(id);
        const written = { answer, undo: put.length + remove.length > 0 ? 'private' : null };
        return { kept: { ...kept, notes: [...notes.values()] }, value: succeed(written) };
      }),
    logged: async (): Promise<Result<LoggedChange | undefined>> => succeed(undefined),
    lastEdit: async (): Promise<Result<LoggedChange | undefined>> => succeed(undefined),
    ofStory: (keys: readonly string[]) =>
      live(({ story }) => storyKeys(story).some((key) => keys.includes(key))),
    onPeople: (keys: readonly string[]) => live(isOn(keys)),
    withIds: (ids: readonly string[]) => live(({ id }) => ids.includes(id)),
    async knowsWords() {
      const found = await live(({ subject }) => 'selector' in subject);
      return found.ok ? succeed(found.value.length > 0) : found;
    },
    /** Nothing is learnt from what is not to last. */
    learn: async (): Promise<Result<void>> => succeed(undefined),
    async countOnPerson(key: string) {
      const found = await live(isOn([key]));
      return found.ok ? succeed(found.value.length) : found;
    },
    latest: () => live(() => true),
    since: async (point: { sequence: number; id: string }) =>
      succeed({ notes: [], upTo: point, more: false, total: 0 }),
    empty: async () => succeed(0),
    has: async (id: string) => (await read()).notes.some((note) => note.id === id),
    readDraft: async (key: string) => succeed((await read()).drafts[key] ?? ''),
    writeDraft: (key: string, text: string) =>
      change(({ notes, drafts: { [key]: _, ...others } }) => ({
        kept: { notes, drafts: text === '' ? others : { ...others, [key]: text } },
        value: succeed(undefined),
      })),
    forget: () => storage.remove(KEY),
  };
}

function pick(notes: ReadonlyMap<string, Note>, ids: readonly string[]): Map<string, Note> {
  return new Map(
    ids.flatMap((id) => {
      const note = notes.get(id);
      return note ? [[id, note] as const] : [];
    }),
  );
}

/** Calls back when the last private window has closed; must be registered while the background starts. */
export function onPrivateEnd(listener: () => void): void {
  browser.windows.onRemoved.addListener(() => {
    void browser.windows.getAll().then((windows) => {
      if (!windows.some(({ incognito }) => incognito)) listener();
    });
  });
}
