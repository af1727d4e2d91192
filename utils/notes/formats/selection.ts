/** Chooses the notes that an export is of, and sorts them by story and by person. */
import {
  type Note,
  type NoteStory,
  type PersonReference,
  peopleOf,
  personKey,
  storyKey,
} from '../note.ts';

/** What all chosen notes have in common; nothing chooses all notes. */
export type Selection =
  | { by: 'all' }
  /** Key of `storyKey`. */
  | { by: 'story'; key: string }
  /** Key of `personKey`. */
  | { by: 'person'; key: string }
  | { by: 'tag'; tag: string };

export function selectNotes(notes: readonly Note[], selection: Selection): readonly Note[] {
  switch (selection.by) {
    case 'all':
      return notes;
    case 'story':
      return notes.filter(({ story }) => storyKey(story.address) === selection.key);
    case 'person':
      return notes.filter((note) => peopleOf(note).some((one) => personKey(one) === selection.key));
    case 'tag':
      return notes.filter(({ tags }) => tags.includes(selection.tag));
  }
}

export interface StoryNotes {
  key: string;
  /** As the latest note has it. */
  story: NoteStory;
  /** In the order of the story, then as they were made. */
  notes: readonly Note[];
}

/** Stories, those with the latest note first. */
export function byStory(notes: readonly Note[]): StoryNotes[] {
  const latestFirst = notes.toSorted((a, b) => b.created - a.created);
  const groups = Map.groupBy(latestFirst, ({ story }) => storyKey(story.address));
  return [...groups].flatMap(([key, group]) => {
    const [latest] = group;
    return latest ? [{ key, story: latest.story, notes: group.toSorted(inStoryOrder) }] : [];
  });
}

export interface PersonNotes {
  key: string;
  person: PersonReference;
  notes: readonly Note[];
}

/** People, each with every note that touches them, by name; a note that touches nobody is in none. */
export function byPerson(notes: readonly Note[]): PersonNotes[] {
  const people = new Map<string, { key: string; person: PersonReference; notes: Note[] }>();
  for (const note of notes.toSorted((a, b) => a.created - b.created)) {
    for (const person of peopleOf(note)) {
      const key = personKey(person);
      const one = people.get(key) ?? { key, person, notes: [] };
      one.notes.push(note);
      people.set(key, one);
    }
  }
  return [...people.values()].sort((a, b) => a.person.name.localeCompare(b.person.name));
}

/** Tags with how many notes have each, by name. */
export function tagsIn(notes: readonly Note[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

function inStoryOrder(a: Note, b: Note): number {
  return startOf(a) - startOf(b) || a.created - b.created;
}

/** Notes on no words of the story stand before those on some. */
function startOf({ subject }: Note): number {
  return 'selector' in subject ? subject.selector.position.start : -1;
}
