/** What was done to notes, and taking it back one by one, last done first; the focus goes where the work goes on. */
import { useMemo, useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import type { ManyChange, NotesDesk } from './notes-desk.ts';

export type ChangeDone = 'deleted' | 'changed' | 'restored';

export interface Changes {
  /** What was done last, and to how many notes in a row; null where nothing can be taken back. */
  last: { done: ChangeDone; count: number } | null;
  failure: FailureCode | null;
  /** Note that should take the focus; a new object each time. */
  focused: { id: string } | null;
  /** Whether the way back should take the focus, since no note is left to take it. */
  undoFocused: boolean;
  /** The desk, whose edits can be taken back here. */
  desk: NotesDesk;
  /** `next` is the note that stands where the deleted one stood. */
  remove(id: string, next: string | undefined): Promise<void>;
  changeMany(ids: readonly string[], change: ManyChange): Promise<void>;
  /** True if something was taken back. */
  undo(): Promise<boolean>;
  dismiss(): void;
}

interface Step {
  done: ChangeDone;
  count: number;
  /** Note that takes the focus once it is taken back. */
  id: string | undefined;
  takeBack(): Promise<Result<unknown>>;
}

interface ChangesState {
  steps: readonly Step[];
  failure: FailureCode | null;
  focused: { id: string } | null;
}

const NOTHING: ChangesState = { steps: [], failure: null, focused: null };

export function useChanges(desk: NotesDesk): Changes {
  const [state, setState] = useState(NOTHING);
  const { steps, failure, focused } = state;
  const actions = useMemo(() => createActions(desk, setState), [desk]);
  const last = lastDone(steps);
  return {
    ...{ last, failure, focused, ...actions },
    undoFocused: last?.done === 'deleted' && focused === null,
    async undo() {
      const step = steps.at(-1);
      if (step === undefined) return false;
      const result = await step.takeBack();
      setState((now) =>
        result.ok
          ? {
              steps: now.steps.filter((other) => other !== step),
              failure: null,
              focused: step.id === undefined ? null : { id: step.id },
            }
          : { ...now, failure: result.failure.code },
      );
      return result.ok;
    },
    dismiss: () => setState(NOTHING),
  };
}

type SetState = (change: (now: ChangesState) => ChangesState) => void;

function createActions(desk: NotesDesk, setState: SetState) {
  const note = (result: Result<unknown>, step: Step, focused: ChangesState['focused']) =>
    setState((now) =>
      result.ok
        ? { steps: [...now.steps, step], failure: null, focused }
        : { ...now, failure: result.failure.code },
    );
  const keep: NotesDesk['keep'] = async (draft) => {
    const { id } = draft;
    const result = await desk.keep(draft);
    // A failed save is told where it was asked for.
    if (result.ok && draft.revision !== undefined) {
      const { revision } = result.value;
      const takeBack = () => desk.undoEdit(id, revision);
      setState((now) => ({
        ...now,
        steps: [...now.steps, { done: 'changed', count: 1, id, takeBack }],
      }));
    }
    return result;
  };
  return {
    desk: { ...desk, keep },
    async remove(id: string, next: string | undefined) {
      const result = await desk.remove(id);
      const step: Step = { done: 'deleted', count: 1, id, takeBack: () => desk.restore(id) };
      note(result, step, next === undefined ? null : { id: next });
    },
    async changeMany(ids: readonly string[], change: ManyChange) {
      const result = await desk.changeMany(ids, change);
      const { changed, undo } = result.ok ? result.value : { changed: 0, undo: null };
      if (result.ok && undo === null) return;
      const takeBack = () => desk.undo(undo ?? '');
      note(result, { done: nameOf(change), count: changed, id: undefined, takeBack }, null);
    },
  };
}

function nameOf({ deleted }: ManyChange): ChangeDone {
  if (deleted === undefined) return 'changed';
  return deleted ? 'deleted' : 'restored';
}

function lastDone(steps: readonly Step[]): Changes['last'] {
  const done = steps.at(-1)?.done;
  if (done === undefined) return null;
  const before = steps.findLastIndex((step) => step.done !== done);
  const count = steps.slice(before + 1).reduce((sum, step) => sum + step.count, 0);
  return { done, count };
}

/** Id of the note that stands where a note stood once it is deleted: the next one, else the one before. */
export function neighbourOf(notes: readonly Note[], { id }: Note): string | undefined {
  const index = notes.findIndex((other) => other.id === id);
  return (notes[index + 1] ?? notes[index - 1])?.id;
}
