/** Every note there is, as it is stored now: the newest at once, the others a slice at a time, then only what changes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import { type FailureCode, fail, type Result, succeed } from '@/utils/result.ts';
import { FIRST_CHANGE } from '@/utils/services/keep-note.ts';
import type { NotebookPorts } from './Notebook.tsx';
import { createNoteSearch } from './note-search.ts';

/** Notes read before all others, as many as a screen shows, so that a full notebook opens at once. */
const FIRST_LOOK = 25;

export interface AllNotes {
  /** Those not in the bin, newest first; null until some are read for the first time. */
  notes: readonly Note[] | null;
  /** Those in the bin, last deleted first. */
  bin: readonly Note[];
  /** Whether all are read. */
  complete: boolean;
  /** Why they could not be read; the notes read before are still there. */
  failure: FailureCode | null;
  /** Looks for what changed; resolves to all notes not in the bin. */
  refresh(): Promise<readonly Note[]>;
  /** Notes that have all words, best first. */
  find(text: string): readonly Note[];
}

type Shown = Pick<AllNotes, 'notes' | 'bin' | 'complete' | 'failure'>;
type Ports = Pick<NotebookPorts, 'ask' | 'onNotice'>;

export function useAllNotes({ ask, onNotice }: Ports): AllNotes {
  const [shown, setShown] = useState<Shown>({
    ...{ notes: null, bin: [], complete: false, failure: null },
  });
  const reading = useRef(createReading());
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const refresh = useCallback((): Promise<readonly Note[]> => {
    const now = reading.current;
    const show = () => setShown({ ...now.look(), complete: false, failure: null });
    // One after the other: each goes on where the one before has come to.
    const next = last.current.then(async () => {
      const read = await readOn(ask, now, show);
      const { notes, bin } = now.look();
      setShown((before) =>
        read.ok
          ? { notes, bin, complete: true, failure: null }
          : { ...before, failure: read.failure.code },
      );
      return notes;
    });
    last.current = next;
    return next;
  }, [ask]);
  useEffect(() => {
    const life = new AbortController();
    onNotice(({ notice }) => {
      if (notice === 'notes.changed') void refresh();
    }, life.signal);
    void refresh();
    return () => life.abort();
  }, [refresh, onNotice]);
  const find = useCallback((text: string) => reading.current.find(text), []);
  return { ...shown, refresh, find };
}

type Reading = ReturnType<typeof createReading>;

/** What is read so far. */
function createReading() {
  const byId = new Map<string, Note>();
  let search = createNoteSearch();
  let point = FIRST_CHANGE;
  return {
    point: () => point,
    size: () => byId.size,
    take(notes: readonly Note[]) {
      for (const note of notes) byId.set(note.id, note);
    },
    /** Takes a slice of changes and goes on from its end. */
    async advance(notes: readonly Note[], upTo: typeof point) {
      for (const note of notes) byId.set(note.id, note);
      await search.update(notes);
      point = upTo;
    },
    restart() {
      byId.clear();
      search = createNoteSearch();
      point = FIRST_CHANGE;
    },
    find: (text: string): Note[] => search.find(text).flatMap((id) => byId.get(id) ?? []),
    look(): { notes: readonly Note[]; bin: readonly Note[] } {
      const all = [...byId.values()];
      return {
        notes: all
          .filter(({ deleted }) => deleted === undefined)
          .sort((a, b) => b.created - a.created),
        bin: all
          .filter(({ deleted }) => deleted !== undefined)
          .sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0)),
      };
    },
  };
}

/** Reads from where the last reading ended to the end; from the start again where notes have gone for good. */
async function readOn(
  ask: Ports['ask'],
  reading: Reading,
  show: () => void,
): Promise<Result<void>> {
  if (reading.size() === 0) {
    const latest = await ask('notes.latest', { count: FIRST_LOOK });
    if (!latest.ok) return latest;
    reading.take(latest.value.notes);
    show();
  }
  for (let restarts = 0; restarts < 2; restarts += 1) {
    const read = await readSlices(ask, reading);
    if (!read.ok) return read;
    if (reading.size() <= read.value) return succeed(undefined);
    reading.restart();
  }
  return fail('unexpected', 'more notes than there are');
}

/** Resolves to how many notes there are in all. */
async function readSlices(ask: Ports['ask'], reading: Reading): Promise<Result<number>> {
  for (;;) {
    const slice = await ask('notes.since', { point: reading.point() });
    if (!slice.ok) return slice;
    await reading.advance(slice.value.notes, slice.value.upTo);
    if (!slice.value.more) return succeed(slice.value.total);
  }
}
