/** Whom the words of a note name. */
import { expect, it } from 'vitest';
import type { NoteSubject } from '@/utils/notes/note.ts';
import { peopleNamed } from '@/utils/notes/people-named.ts';

const PEOPLE = [
  { entity: 'kaja-kallas', name: 'Kaja Kallas' },
  { name: 'John Healey' },
  { name: 'Ursula von der Leyen' },
  { name: 'Ana Brill-Holm' },
];

it.each<[words: string, named: string[]]>([
  ['Kallas said that Healey agrees', ['Kaja Kallas', 'John Healey']],
  ['“von der Leyen’s budget”', ['Ursula von der Leyen']],
  ['Brill-Holm, again', ['Ana Brill-Holm']],
  ['Holm, somebody else', []],
  ['a callous healer', []],
])('%s', (words, named) => {
  const selector = {
    quote: { exact: words, prefix: '', suffix: '' },
    position: { start: 0, end: words.length },
  };
  const found = peopleNamed(PEOPLE, { kind: 'quote', selector });
  expect(found.map(({ name }) => name)).toEqual(named);
});

it.each<NoteSubject>([{ kind: 'story' }, { kind: 'person', person: { name: 'John Healey' } }])(
  'a note on no words names nobody beside its subject',
  (subject) => {
    expect(peopleNamed(PEOPLE, subject)).toEqual([]);
  },
);
