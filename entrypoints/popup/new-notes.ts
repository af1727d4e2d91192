/** Notes begun on a story and not saved yet, one per subject, as they outlive the popup. */
import { type NoteLabels, type NoteSubject, personKey } from '@/utils/notes/note.ts';

/** A note with its id from the first letter on, so that saving it twice saves one. */
export interface NewNote {
  id: string;
  subject: NoteSubject;
  text: string;
  /** Absent until the reader chooses some. */
  labels?: NoteLabels | undefined;
}

/** Tells subjects of one story apart. */
export function subjectKey(subject: NoteSubject): string {
  if (subject.kind === 'person') return personKey(subject.person);
  if (subject.kind === 'person-in-story') return `here:${personKey(subject.person)}`;
  if (subject.kind === 'story') return 'story';
  const { start, end } = subject.selector.position;
  return `${subject.kind}:${start}-${end}:${subject.selector.quote.exact}`;
}

/** The notes with one of them changed or begun; it stands last, and an empty text takes it out. */
export function withNewNote(notes: readonly NewNote[], changed: NewNote): readonly NewNote[] {
  const key = subjectKey(changed.subject);
  const others = notes.filter(
    ({ id, subject }) => id !== changed.id && subjectKey(subject) !== key,
  );
  return changed.text === '' ? others : [...others, changed];
}

export function writeNewNotes(notes: readonly NewNote[]): string {
  return notes.length === 0 ? '' : JSON.stringify(notes);
}

/** What `writeNewNotes` wrote; whatever else is found there is left out. */
export function readNewNotes(stored: string): readonly NewNote[] {
  try {
    const found: unknown = JSON.parse(stored);
    return Array.isArray(found) ? found.filter(isNewNote) : [];
  } catch {
    return [];
  }
}

function isNewNote(found: unknown): found is NewNote {
  return (
    isRecord(found) &&
    typeof found.id === 'string' &&
    typeof found.text === 'string' &&
    (found.labels === undefined || isRecord(found.labels)) &&
    isRecord(found.subject) &&
    isSubject(found.subject)
  );
}

function isSubject({ kind, person, selector, claim }: Record<string, unknown>): boolean {
  if (kind === 'story') return true;
  if (kind === 'person' || kind === 'person-in-story') {
    return isRecord(person) && typeof person.name === 'string';
  }
  if (kind === 'claim' && !isRecord(claim)) return false;
  if ((kind !== 'quote' && kind !== 'claim') || !isRecord(selector)) return false;
  const { quote, position } = selector;
  return (
    isRecord(quote) &&
    typeof quote.exact === 'string' &&
    isRecord(position) &&
    typeof position.start === 'number'
  );
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}
