/** The requests of notes, answered by the services that have them: those on disk, and those of private windows. */
import type { Answers, Params, RequestName } from '@/utils/messages.ts';
import type { Note, NotePlace, NoteStory } from '@/utils/notes/note.ts';
import { type Result, succeed } from '@/utils/result.ts';
import type { NotesService } from './keep-note.ts';
import type { SnapshotsService } from './keep-snapshots.ts';

/** Texts typed but not yet saved, by key. */
export interface DraftsStore {
  read(key: string): Promise<Result<string>>;
  write(key: string, text: string): Promise<Result<void>>;
}

/** Where in the text of a story its notes on words are. */
type NoteLocator = (story: NoteStory, text: string) => Promise<Result<NotePlace[]>>;

export interface NoteRequestsParts {
  notes: NotesService;
  drafts: DraftsStore;
  snapshots: SnapshotsService;
  locate: NoteLocator;
  /** What private windows have, in memory alone. */
  secret: {
    notes: NotesService;
    drafts: DraftsStore;
    has(id: string): Promise<boolean>;
    locate: NoteLocator;
  };
}

type Handler<N extends RequestName> = (
  params: Params<N>,
  origin: { isPrivate: boolean },
) => Promise<Result<Answers[N]>>;

/** Notes in one message: few enough that nothing else has to wait for it. */
const NOTES_AT_ONCE = 500;

export function answerNoteRequests({
  notes,
  drafts,
  snapshots,
  locate,
  secret,
}: NoteRequestsParts) {
  const keeperOf = async (id: string) => ((await secret.has(id)) ? secret.notes : notes);
  const draftsOf = (isPrivate = false) => (isPrivate ? secret.drafts : drafts);
  /** Private windows show what is on disk too; others know nothing of theirs. */
  const both = async <T>(
    isPrivate: boolean,
    find: (from: NotesService) => Promise<Result<T[]>>,
  ) => {
    const found = await find(notes);
    if (!found.ok || !isPrivate) return found;
    const hidden = await find(secret.notes);
    return hidden.ok ? succeed([...found.value, ...hidden.value]) : hidden;
  };
  return {
    async 'claim.keep'({ id, selector, claim, story }, { isPrivate }) {
      const draft = { id, subject: { kind: 'claim', selector, claim }, text: '', story } as const;
      const kept = await (isPrivate ? secret.notes : notes).keep(draft);
      return kept.ok ? succeed({ kept: true }) : kept;
    },
    async 'notes.marks'({ story, people }, { isPrivate }) {
      const found = await notes.marksOf(story, people);
      if (!found.ok || !isPrivate) return found;
      const hidden = await secret.notes.marksOf(story, people);
      if (!hidden.ok) return hidden;
      const marks = [...found.value.marks, ...hidden.value.marks];
      return succeed({ marks, words: found.value.words || hidden.value.words });
    },
    async 'notes.locate'({ story, text }, { isPrivate }) {
      const places = await locate(story, text);
      if (!places.ok) return places;
      const hidden = isPrivate ? await secret.locate(story, text) : succeed([]);
      return hidden.ok ? succeed({ places: [...places.value, ...hidden.value] }) : hidden;
    },
    'note.reattach': async (request) => (await keeperOf(request.id)).reattach(request),
    'notes.of-story': async ({ story, people, ids, isPrivate = false }) =>
      listed(await both(isPrivate, (from) => from.ofStory(story, people, ids))),
    'notes.all': async () => listed(await notes.all()),
    'notes.latest': async ({ count }) => listed(await notes.latest(count)),
    'notes.since': ({ point }) => notes.since(point, NOTES_AT_ONCE),
    async 'note.keep'({ isPrivate = false, ...draft }) {
      const isNew = draft.revision === undefined;
      const keeper = isPrivate && isNew ? secret.notes : await keeperOf(draft.id);
      return await keeper.keep(draft);
    },
    'notes.change': ({ ids, change }) => notes.changeMany(ids, change),
    'notes.merge': ({ notes: incoming }) => notes.mergeNotes(incoming),
    'change.undo': ({ undo }) => notes.undo(undo),
    'note.undo': ({ id, revision }) => notes.undoEdit(id, revision),
    'note.delete': async ({ id }) => (await keeperOf(id)).putInBin(id),
    'note.restore': async ({ id }) => (await keeperOf(id)).takeFromBin(id),
    'snapshots.list': () => snapshots.list(),
    'snapshot.restore': ({ id }) => snapshots.restore(id),
    async 'snapshot.decline'() {
      const declined = await snapshots.decline();
      return declined.ok ? succeed({}) : declined;
    },
    async 'draft.read'({ key, isPrivate }) {
      const text = await draftsOf(isPrivate).read(key);
      return text.ok ? succeed({ text: text.value }) : text;
    },
    async 'draft.write'({ key, text, isPrivate }) {
      const written = await draftsOf(isPrivate).write(key, text);
      return written.ok ? succeed({}) : written;
    },
  } satisfies { [N in RequestName]?: Handler<N> };
}

function listed(found: Result<Note[]>): Result<{ notes: Note[] }> {
  return found.ok ? succeed({ notes: found.value }) : found;
}
