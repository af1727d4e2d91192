/** The part of the contract that is of notes: what is asked of them and answered, their copies, and texts not saved yet. */
import * as v from 'valibot';
import {
  changePoint,
  claimSubject,
  draft,
  draftKey,
  id,
  locating,
  MAX_DRAFT,
  note,
  noteIds,
  notesChange,
  person,
  reattachment,
  request,
  story,
} from './message-fields.ts';
import type { Note, NoteMark, NotePlace } from './notes/note.ts';
import type { SnapshotHead } from './notes/snapshot.ts';

export const NOTE_REQUESTS = {
  /** "Save claim" on a card: a note without words, on what is claimed. It may be asked again. */
  'claim.keep': request('page', claimSubject),
  /** Whom on this page the reader has notes on, and whether there may be notes on words: no word of what they say. */
  'notes.marks': request('page', v.object({ story, people: v.array(person) })),
  /** Where in the story's text the notes on its words are, also those from other copies of it. */
  'notes.locate': request('page', locating),
  /** Notes of one story, of the people in it, and those its page has found on its words; for a private window, those of private windows too. */
  'notes.of-story': request(
    'view',
    v.object({
      story,
      people: v.array(person),
      ids: v.optional(noteIds),
      isPrivate: v.optional(v.boolean()),
    }),
  ),
  /** Every note of every story, latest change first. */
  'notes.all': request('view', v.object({})),
  /** The answer comes when the note is on disk. */
  'note.keep': request('view', draft),
  /** Attaches a note on words to other words; those it was on are remembered. */
  'note.reattach': request('view', reattachment),
  /** The same change of many notes, all or none. */
  'notes.change': request('view', v.object({ ids: noteIds, change: notesChange })),
  /** Brings notes in by their ids, all or none; what is newer here stays. */
  'notes.merge': request('view', v.object({ notes: v.array(note) })),
  /** Notes written latest. */
  'notes.latest': request('view', v.object({ count: v.pipe(v.number(), v.integer()) })),
  /** Notes changed after a point, a slice at a time. */
  'notes.since': request('view', v.object({ point: changePoint })),
  /** Takes a change of many notes back. */
  'change.undo': request('view', v.object({ undo: id })),
  /** Takes back the edit by which a note came to its revision. */
  'note.undo': request('view', v.object({ id, revision: v.number() })),
  /** Puts a note in the bin. */
  'note.delete': request('view', v.object({ id })),
  /** Takes it out again. */
  'note.restore': request('view', v.object({ id })),
  /** Copies of everything, and which of them to bring back where notes are missing. */
  'snapshots.list': request('view', v.object({})),
  /** Adds from a copy what is not there any more. */
  'snapshot.restore': request('view', v.object({ id })),
  /** The reader wants the notes as they are. */
  'snapshot.decline': request('view', v.object({})),
  /** Text typed but not saved, under a key of the view's choice. */
  'draft.read': request('view', v.object({ key: draftKey, isPrivate: v.optional(v.boolean()) })),
  /** An empty text removes the draft. */
  'draft.write': request(
    'view',
    v.object({
      key: draftKey,
      text: v.pipe(v.string(), v.maxLength(MAX_DRAFT)),
      isPrivate: v.optional(v.boolean()),
    }),
  ),
} as const;

export interface NoteAnswers {
  'claim.keep': { kept: true };
  'notes.marks': { marks: NoteMark[]; words: boolean };
  'notes.locate': { places: NotePlace[] };
  'notes.of-story': { notes: Note[] };
  'notes.all': { notes: Note[] };
  'notes.change': { changed: number; undo: string | null };
  'notes.merge': { added: number; updated: number; unchanged: number; undo: string | null };
  'notes.latest': { notes: Note[] };
  'notes.since': NotesSince;
  'change.undo': Undone;
  'note.undo': Undone;
  'snapshots.list': { snapshots: SnapshotHead[]; offer: SnapshotOffer | null };
  'snapshot.restore': { restored: number; undo: string | null };
  'snapshot.decline': Record<never, never>;
  'note.keep': Note;
  'note.reattach': Note;
  'note.delete': Note;
  'note.restore': Note;
  'draft.read': { text: string };
  'draft.write': Record<never, never>;
}

/** Notes changed after a point, those in the bin too. */
export interface NotesSince {
  notes: Note[];
  upTo: { sequence: number; id: string };
  /** Whether there are more to ask for. */
  more: boolean;
  /** Notes there are in all, the bin's too; whoever holds more of them holds some that are gone for good. */
  total: number;
}

/** A change taken back; `undo` takes that back in turn. */
export interface Undone {
  changed: number;
  /** Notes that were changed since, and stay as they are. */
  skipped: number;
  undo: string | null;
}

/** A copy to bring back, since notes are `missing`, or since their database is `damaged` and does not open. */
export interface SnapshotOffer {
  snapshot: SnapshotHead;
  trouble: 'missing' | 'damaged';
}
