/** Notes put together by what they have in common: story, person, tag, site, month, or what their claims measure. */
import { type Note, peopleOf, personKey, storyKey } from './note.ts';

export const GROUPINGS = ['story', 'person', 'tag', 'site', 'month', 'measure'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface NoteGroup {
  key: string;
  /** As the first note of the group has it; a month is written `YYYY-MM`. */
  name: string;
  /** In the order in which they were given. */
  notes: Note[];
}

interface Place {
  key: string;
  name: string;
}

/** Where a note belongs; a note may belong to several groups or to none. */
const PLACES: Readonly<Record<Grouping, (note: Note) => Place[]>> = {
  story: ({ story }) => [{ key: storyKey(story.address), name: story.title || story.site }],
  person: (note) => peopleOf(note).map((person) => ({ key: personKey(person), name: person.name })),
  tag: ({ tags }) => tags.map((tag) => ({ key: fold(tag), name: tag })),
  site: ({ story }) => (story.site === '' ? [] : [{ key: story.site, name: story.site }]),
  month: ({ created }) => {
    const month = monthOf(created);
    return [{ key: month, name: month }];
  },
  measure: ({ subject }) => {
    const measure = subject.kind === 'claim' ? subject.claim.measure : undefined;
    return measure === undefined ? [] : [{ key: fold(measure), name: measure }];
  },
};

/** Groups that are read as a list of names stand in the order of the alphabet; the others as their notes come. */
const BY_NAME: ReadonlySet<Grouping> = new Set(['person', 'tag', 'site', 'measure']);

/** The groups that the notes, newest first, fall into. */
export function groupNotes(notes: readonly Note[], by: Grouping): NoteGroup[] {
  const groups = new Map<string, NoteGroup>();
  for (const note of notes) {
    for (const { key, name } of PLACES[by](note)) {
      const group = groups.get(key);
      if (group) group.notes.push(note);
      else groups.set(key, { key, name, notes: [note] });
    }
  }
  const all = [...groups.values()];
  return BY_NAME.has(by) ? all.sort((a, b) => compareNames(a.name, b.name)) : all;
}

const { compare: compareNames } = new Intl.Collator(undefined, { numeric: true });

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en').trim();
}

/** Where the reader is. */
function monthOf(milliseconds: number): string {
  const day = new Date(milliseconds);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}
