/** First names, initials and names turned round: whose they are in a story that names people in full. */
import { expect, test } from 'vitest';
import { readDocument } from '@/utils/language/document.ts';
import type { FoundName } from '@/utils/language/found-name.ts';
import { resolveShortForms } from '@/utils/language/short-forms.ts';
import { createPeopleIndex } from '@/utils/people/people-index.ts';
import { packOf, person } from '../analyze/setup/small-pack.ts';

const lexicon = createPeopleIndex([
  packOf(
    person({ id: 'siim', name: 'Siim Kallas' }),
    person({ id: 'charles', name: 'Charles Leclerc' }),
    person({ id: 'ken', name: 'Ken Saito', surname: 'Saito' }),
    person({ id: 'jude', name: 'Jude Bellingham' }),
    person({ id: 'jude-law', name: 'Jude Law' }),
  ),
]);

/** Names in square brackets; those of the pack are known, all others are the tagger's. */
function resolve(marked: string): (readonly string[])[] {
  const names: FoundName[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = part.replaceAll(/[[\]]/g, '');
    if (part.startsWith('[')) {
      const entries = lexicon.named(name.toLowerCase()).map(({ entry }) => entry.id);
      const [start, end] = [text.length, text.length + name.length];
      names.push({ start, end, type: 'person', form: 'name', group: name, entries });
    }
    text += name;
  }
  return resolveShortForms(readDocument({ text }), lexicon, names).map(({ entries }) => entries);
}

test.each([
  ['a first name', '[Siim Kallas] came. Then [Siim] left.', [['siim'], ['siim']]],
  ['an initial', '[Charles Leclerc] came. 1. [C. Leclerc]', [['charles'], ['charles']]],
  ['another initial', '[Charles Leclerc] came. 1. [B. Leclerc]', [['charles'], []]],
  ['the order of home', 'Minister [Saito Ken] spoke.', [['ken']]],
  [
    'a first name of two',
    '[Jude Bellingham] met [Jude Law]. [Jude] left.',
    [['jude'], ['jude-law'], []],
  ],
  ['a stranger’s first name', '[Siim Kallas] met [Siim Sild]. [Siim] left.', [['siim'], [], []]],
  ['a king', '[Charles Leclerc] met King [Charles].', [['charles'], []]],
  ['another bearer', '[Siim Kallas] came. Another [Siim] left.', [['siim'], []]],
  ['nobody named in full', 'Then [Siim] left.', [[]]],
])('%s', (_, marked, expected) => {
  expect(resolve(marked)).toEqual(expected);
});
