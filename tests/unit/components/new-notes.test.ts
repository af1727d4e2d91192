/** Unsaved notes outlive the popup, and whatever else stands in their place is left out. */
import { describe, expect, test } from 'vitest';
import { neighbourOf } from '@/components/notes-desk/use-changes.ts';
import {
  type NewNote,
  readNewNotes,
  withNewNote,
  writeNewNotes,
} from '@/entrypoints/popup/new-notes.ts';
import { noteOf, SELECTOR } from './story-ports.ts';

const ON_PERSON: NewNote = {
  id: 'a',
  subject: { kind: 'person', person: { name: 'Kaja Kallas' } },
  text: 'On her.',
};
const ON_QUOTE: NewNote = {
  id: 'b',
  subject: { kind: 'quote', selector: SELECTOR },
  text: 'On these words.',
};
const ON_CLAIM: NewNote = {
  id: 'c',
  subject: { kind: 'claim', selector: SELECTOR, claim: { words: 'Nothing.', sources: ['TASS'] } },
  text: 'On what is claimed.',
};

describe('readNewNotes', () => {
  test('reads what was written', () => {
    const notes = [ON_PERSON, ON_QUOTE, ON_CLAIM];
    expect(readNewNotes(writeNewNotes(notes))).toEqual(notes);
  });

  test('nothing is written as nothing, which removes the draft', () => {
    expect(writeNewNotes([])).toBe('');
  });

  test.each<[name: string, stored: string]>([
    ['nothing', ''],
    ['no JSON', '[{'],
    ['no list', '{"id":"a"}'],
    ['null', '[null]'],
    ['no text', '[{"id":"a","subject":{"kind":"person","person":{"name":"A"}}}]'],
    ['no subject', '[{"id":"a","text":"b"}]'],
    ['a person without a name', '[{"id":"a","text":"b","subject":{"kind":"person","person":{}}}]'],
    ['a quote without words', '[{"id":"a","text":"b","subject":{"kind":"quote","selector":{}}}]'],
    ['an unknown kind', '[{"id":"a","text":"b","subject":{"kind":"claim"}}]'],
  ])('leaves out %s', (_, stored) => {
    expect(readNewNotes(stored)).toEqual([]);
  });
});

describe('withNewNote', () => {
  const later: NewNote = { ...ON_PERSON, text: 'Later.' };
  test.each<[name: string, notes: NewNote[], changed: NewNote, result: NewNote[]]>([
    ['begins', [], ON_PERSON, [ON_PERSON]],
    ['changes, and puts it last', [ON_PERSON, ON_QUOTE], later, [ON_QUOTE, later]],
    ['takes an emptied one out', [ON_PERSON, ON_QUOTE], { ...ON_PERSON, text: '' }, [ON_QUOTE]],
  ])('%s', (_, notes, changed, result) => {
    expect(withNewNote(notes, changed)).toEqual(result);
  });
});

describe('neighbourOf', () => {
  const notes = ['a', 'b', 'c'].map((id) => noteOf({ id }));
  test.each([
    ['the next', 'b', 'c'],
    ['the one before the last', 'c', 'b'],
    ['the next of the first', 'a', 'b'],
  ])('%s', (_, id, neighbour) => {
    expect(neighbourOf(notes, noteOf({ id }))).toBe(neighbour);
  });

  test('nobody beside the only one', () => {
    expect(neighbourOf([noteOf({ id: 'a' })], noteOf({ id: 'a' }))).toBeUndefined();
  });
});
