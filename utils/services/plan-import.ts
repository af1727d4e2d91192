/** Use-case: what an import would do, said before it is done. */
import { accept, keptCorrection, keptPerson, note as noteSchema } from '@/utils/message-fields.ts';
import {
  type Belongings,
  type Found,
  type Placed,
  unusable,
} from '@/utils/notes/formats/belongings.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { Correction } from '@/utils/people/correction.ts';

/** What becomes of an entry of a file. */
export type Fate =
  /** Not here yet. */
  | 'added'
  /** Here, and written later in the file, or in the bin here. */
  | 'changed'
  /** Here just so. */
  | 'same'
  /** Here, and written later here: it stays. */
  | 'kept';

export type Unusable = Extract<Placed, { is: 'unusable' }>;

export interface ImportPlan {
  /** What has to be brought in; all else is here already. */
  bring: Belongings;
  counts: Readonly<Record<Fate, number>>;
  /** What cannot be used, in the order of the file. */
  unusable: readonly Unusable[];
}

/** What of a file is new beside what is here, the bin included. Nothing here is lost to something older. */
export function planImport(found: readonly Placed[], here: Belongings): ImportPlan {
  const counts = { added: 0, changed: 0, same: 0, kept: 0 };
  const faulty: Unusable[] = [];
  const notes = createPile(here.notes);
  const people = createPile(here.people);
  const corrections = createPile(here.corrections);
  const sort = (one: Found): Fate | Found => {
    if (one.is === 'note') return sortNote(one.note, one.source, notes);
    if (one.is === 'person') return sortPerson(one.person, people);
    return one.is === 'correction' ? sortCorrection(one.correction, corrections) : one;
  };
  for (const { place, ...one } of found) {
    const fate = sort(one);
    if (typeof fate === 'string') counts[fate] += 1;
    else if (fate.is === 'unusable') faulty.push({ ...fate, place });
  }
  const bring = {
    notes: notes.brought(),
    people: people.brought(),
    corrections: corrections.brought(),
  };
  return { bring, counts, unusable: faulty };
}

/** What is here, and what of the file comes upon it. */
interface Pile<T> {
  /** As it would be after the import, as far as it is planned. */
  get(id: string): T | undefined;
  put(one: T): void;
  brought(): T[];
}

function createPile<T extends { id: string }>(here: readonly T[]): Pile<T> {
  const stored = new Map(here.map((one) => [one.id, one]));
  const brought = new Map<string, T>();
  return {
    get: (id) => brought.get(id) ?? stored.get(id),
    put: (one) => brought.set(one.id, one),
    brought: () => [...brought.values()],
  };
}

function sortNote(incoming: Note, source: 'gloss' | 'other', notes: Pile<Note>): Fate | Found {
  const note: Note | undefined = accept(noteSchema, incoming);
  if (note === undefined) return unusable('misfit', wordsOf(incoming));
  const old = notes.get(note.id);
  if (old === undefined) {
    notes.put(note);
    return 'added';
  }
  const merged = source === 'gloss' ? note : joined(note, old);
  const isBack = old.deleted !== undefined && merged.deleted === undefined;
  if (isSame(merged, old)) return isBack ? bring(notes, merged) : 'same';
  if (merged.changed <= old.changed && !isBack) return 'kept';
  return bring(notes, merged);
}

function bring(notes: Pile<Note>, note: Note): Fate {
  notes.put(note);
  return 'changed';
}

/**
 * Another program, or a table, knows but a part of a note: its text and tags. It often knows no time but that of the
 * highlight, so that words which differ at the same time are later ones.
 */
function joined({ text, tags, changed }: Note, { deleted: _, ...old }: Note): Note {
  const merged = { ...old, text, tags };
  if (isSame(merged, old)) return old;
  return { ...merged, changed: changed === old.changed ? changed + 1 : changed };
}

/** Whether two forms of a note say the same; its place in the bin and its count of changes aside. */
function isSame(one: Note, other: Note): boolean {
  const content = ({ subject, text, story, tags, colour, importance, people }: Note) =>
    JSON.stringify([subject, text, story, tags, colour, importance, people], sortKeys);
  return content(one) === content(other);
}

/** Two forms of one thing may have its fields in another order. */
function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sortPerson(incoming: OwnPerson, people: Pile<OwnPerson>): Fate | Found {
  const person: OwnPerson | undefined = accept(keptPerson, incoming);
  if (person === undefined) return unusable('misfit', String(incoming.name));
  const old = people.get(person.id);
  if (old !== undefined && person.changed <= old.changed) {
    return person.changed === old.changed ? 'same' : 'kept';
  }
  people.put(person);
  return old === undefined ? 'added' : 'changed';
}

function sortCorrection(incoming: Correction, said: Pile<Correction>): Fate | Found {
  const correction: Correction | undefined = accept(keptCorrection, incoming);
  if (correction === undefined) return unusable('misfit', String(incoming.name));
  if (said.get(correction.id) !== undefined) return 'same';
  said.put(correction);
  return 'added';
}

function wordsOf({ text, subject, story }: Note): string {
  const quote = 'selector' in subject ? subject.selector.quote.exact : '';
  return String(quote || text || story.title);
}
