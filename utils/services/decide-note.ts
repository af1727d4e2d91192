/** What saving, binning, labelling and merging make of stored notes: decisions only, no store. */
import {
  MAX_EARLIER,
  MAX_TAGS,
  NO_LABELS,
  type Note,
  type NoteColour,
  type NoteDraft,
  type NoteImportance,
  type NoteSelector,
} from '@/utils/notes/note.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';

/** What is to be written, and what to answer. */
export interface Decision<T> {
  put: readonly Note[];
  remove?: readonly string[];
  /** States that notes come back to; see `NoteChange`. */
  states?: ReadonlyMap<string, number>;
  answer: T;
}

/** A change of many notes at once. */
export interface NotesChange {
  addTags?: readonly string[] | undefined;
  removeTags?: readonly string[] | undefined;
  colour?: NoteColour | undefined;
  importance?: NoteImportance | undefined;
  /** True puts them in the bin, false takes them out. */
  deleted?: boolean | undefined;
}

export interface MergedCounts {
  added: number;
  updated: number;
  unchanged: number;
}

/**
 * What a save makes of the stored note. A repeated save (its answer was lost) is the same save; an edit made
 * on an older revision is a conflict, and nothing is overwritten.
 */
export function decideKeep(
  draft: NoteDraft,
  old: Note | undefined,
  now: number,
): Result<Decision<Note>> {
  const { revision: base = 0, subject, story, text, id } = draft;
  if (old === undefined) {
    if (base !== 0) return fail('not-found');
    const content = { id, subject, text, story, ...labelsOf(draft, NO_LABELS) };
    const people = draft.people ?? [];
    return put({ ...content, people, created: now, changed: now, revision: 1 });
  }
  // A change saved into the bin would be acknowledged and yet be seen nowhere.
  if (old.deleted !== undefined) return fail('not-found');
  const people = draft.people ?? old.people;
  const changed = { ...old, text, people, ...labelsOf(draft, old) };
  if (old.revision === base + 1 && isSameContent(old, changed)) {
    return succeed({ put: [], answer: old });
  }
  if (old.revision !== base) return fail('conflict');
  return put({ ...changed, changed: Math.max(now, old.changed), revision: base + 1 });
}

function labelsOf(draft: Partial<NoteDraft>, old: Pick<Note, 'tags' | 'colour' | 'importance'>) {
  const { tags, colour = old.colour, importance = old.importance } = draft;
  return { tags: tags === undefined ? old.tags : cleanTags(tags), colour, importance };
}

/** Tags without the white space around them, each once, whatever its capitals. */
export function cleanTags(tags: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const tag of tags) {
    const name = tag.trim().replace(/\s+/g, ' ');
    const key = name.toLocaleLowerCase('en');
    if (name !== '' && !byName.has(key)) byName.set(key, name);
  }
  return [...byName.values()].slice(0, MAX_TAGS);
}

/** What a view sends to attach a note to other words of its story. */
export interface Reattachment {
  id: string;
  /** Revision that the reader saw. */
  revision: number;
  selector: NoteSelector;
}

/** The note on other words, with the old ones remembered; a repeated request is the same request. */
export function decideReattach(
  { revision, selector }: Reattachment,
  old: Note | undefined,
  now: number,
): Result<Decision<Note>> {
  if (old === undefined || old.deleted !== undefined) return fail('not-found');
  const { rivals: _, ...note } = old;
  const { subject } = note;
  if (!('selector' in subject)) return fail('not-found');
  const isDone = JSON.stringify(subject.selector) === JSON.stringify(selector);
  if (isDone && old.revision === revision + 1) return succeed({ put: [], answer: old });
  if (old.revision !== revision) return fail('conflict');
  const earlier = [...(note.earlier ?? []), { selector: subject.selector, until: now }];
  return put({
    ...note,
    subject: { ...subject, selector },
    earlier: earlier.slice(-MAX_EARLIER),
    changed: Math.max(now, note.changed),
    revision: revision + 1,
  });
}

/** What putting a note in the bin, or taking it out, makes of it; what is there already stays. */
export function decideDeleted(
  old: Note | undefined,
  deleted: number | undefined,
): Result<Decision<Note>> {
  if (old === undefined) return fail('not-found');
  if ((old.deleted === undefined) === (deleted === undefined)) {
    return succeed({ put: [], answer: old });
  }
  return put(withDeleted(old, deleted));
}

/** What one change makes of many notes; those it does not change are not written. */
export function decideMany(
  change: NotesChange,
  old: ReadonlyMap<string, Note>,
  now: number,
): Result<Decision<{ changed: number }>> {
  const changed = [...old.values()].flatMap((note) => {
    const next = applyChange(change, note, now);
    return next === note ? [] : [next];
  });
  return succeed({ put: changed, answer: { changed: changed.length } });
}

function applyChange(change: NotesChange, note: Note, now: number): Note {
  const { addTags = [], removeTags = [], deleted } = change;
  const gone = new Set(removeTags.map((tag) => tag.toLocaleLowerCase('en')));
  const kept = note.tags.filter((tag) => !gone.has(tag.toLocaleLowerCase('en')));
  const labels = labelsOf({ ...change, tags: [...kept, ...addTags] }, note);
  const labelled = isSameContent(note, { ...note, ...labels })
    ? note
    : { ...note, ...labels, changed: Math.max(now, note.changed), revision: note.revision + 1 };
  if (deleted === undefined || deleted === (note.deleted !== undefined)) return labelled;
  return withDeleted(labelled, deleted ? now : undefined);
}

/**
 * Notes from outside beside those here: what is not here is added, what was changed later there replaces what is here,
 * and what lies in the bin here but not there comes out of it. Nothing here is overwritten by something older.
 */
export function decideMerge(
  incoming: readonly Note[],
  old: ReadonlyMap<string, Note>,
): Result<Decision<MergedCounts>> {
  const answer: MergedCounts = { added: 0, updated: 0, unchanged: 0 };
  const put = [...new Map(incoming.map((note) => [note.id, note])).values()].flatMap((note) => {
    const merged = mergeOne({ ...note, tags: cleanTags(note.tags) }, old.get(note.id));
    answer[merged.as] += 1;
    return merged.as === 'unchanged' ? [] : [merged.note];
  });
  return succeed({ put, answer });
}

type Merged = { as: 'added' | 'updated'; note: Note } | { as: 'unchanged' };

function mergeOne(note: Note, old: Note | undefined): Merged {
  if (old === undefined) return { as: 'added', note };
  const isNewer = note.changed > old.changed && !isSameContent(note, old);
  const isBack = old.deleted !== undefined && note.deleted === undefined;
  if (!isNewer && !isBack) return { as: 'unchanged' };
  const content = isNewer ? { ...note, revision: Math.max(note.revision, old.revision) + 1 } : old;
  return { as: 'updated', note: withDeleted(content, isBack ? undefined : old.deleted) };
}

/** Whether two forms of a note say the same; its place in the bin and its count of changes aside. */
function isSameContent(one: Note, other: Note): boolean {
  const content = ({ subject, text, story, tags, colour, importance, people }: Note) =>
    JSON.stringify([subject, text, story, tags, colour, importance, people]);
  return content(one) === content(other);
}

function withDeleted(old: Note, deleted: number | undefined): Note {
  const { deleted: _, ...note } = old;
  return deleted === undefined ? note : { ...note, deleted };
}

function put(note: Note): Result<Decision<Note>> {
  return succeed({ put: [note], answer: note });
}
