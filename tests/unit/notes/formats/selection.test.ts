/** A selection holds every note it should and no other. */
import { expect, test } from 'vitest';
import { byPerson, byStory, selectNotes, tagsIn } from '@/utils/notes/formats/selection.ts';
import { peopleOf, personKey, storyKey } from '@/utils/notes/note.ts';
import { makeBelongings } from './setup/make-belongings.ts';

const NOTES = makeBelongings(11, 200).notes;

test('each story has its own notes, and together they are all', () => {
  const stories = byStory(NOTES);
  for (const { key, notes } of stories) {
    expect(selectNotes(NOTES, { by: 'story', key })).toHaveLength(notes.length);
    expect(new Set(notes.map(({ story }) => storyKey(story.address)))).toEqual(new Set([key]));
  }
  expect(stories.flatMap(({ notes }) => notes)).toHaveLength(NOTES.length);
});

test('each person has every note that touches them', () => {
  for (const { key, notes } of byPerson(NOTES)) {
    const touching = NOTES.filter((note) => peopleOf(note).some((one) => personKey(one) === key));
    expect(new Set(notes)).toEqual(new Set(touching));
    expect(new Set(selectNotes(NOTES, { by: 'person', key }))).toEqual(new Set(touching));
  }
});

test('each tag is counted', () => {
  for (const [tag, count] of tagsIn(NOTES)) {
    expect(selectNotes(NOTES, { by: 'tag', tag })).toHaveLength(count);
  }
});

test('all notes are all notes', () => {
  expect(selectNotes(NOTES, { by: 'all' })).toEqual(NOTES);
});
