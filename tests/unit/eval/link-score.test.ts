/** Which links count as right, wrong, or left to the reader. */
import { expect, test } from 'vitest';
import type { Mention } from '@/utils/language/analysis.ts';
import { readStory } from '../../../scripts/corpus/story-file.ts';
import { judgeLinks, sumLinks } from '../../../scripts/eval/link-score.ts';
import { packOf, person } from '../analyze/setup/small-pack.ts';

const PACK = packOf(
  person({ id: 'roe', name: 'Jane Roe' }),
  person({ id: 'doe', name: 'John Doe' }),
);
const STORY = readStory(
  'a',
  `title: A
split: train
---
person jane = Jane Roe | jane-roe
person doe = John Doe | doe
person ann = Ann Doe | -
---
[Jane Roe](p jane), [Doe](p doe), [Ann Doe](p ann)`,
);

/** Names of the story → who is linked; `?` is a choice. */
function judge(links: Record<string, string>) {
  const mentions = Object.entries(links).map(([name, entity]): Mention => {
    const start = STORY.text.indexOf(name);
    const open = { entity: 'doe', name, score: 0.5, reasons: [] };
    return {
      ...{ start, end: start + name.length, type: 'person', name, chain: 0, confidence: 1 },
      ...{ reasons: [], entity: entity === '?' ? undefined : entity },
      candidates: entity === '?' ? [open] : [],
    };
  });
  const { right, wrong, choices, known } = sumLinks([judgeLinks(STORY, mentions, PACK)]);
  return { right, wrong, choices, known };
}

test.each([
  ['nothing', {}, { right: 0, wrong: 0, choices: 0, known: 2 }],
  [
    'by the only bearer of the name',
    { 'Jane Roe': 'roe' },
    { right: 1, wrong: 0, choices: 0, known: 2 },
  ],
  ['part of the name', { Jane: 'roe' }, { right: 1, wrong: 0, choices: 0, known: 2 }],
  ['by slug', { Doe: 'doe' }, { right: 1, wrong: 0, choices: 0, known: 2 }],
  ['somebody else', { Doe: 'roe' }, { right: 0, wrong: 1, choices: 0, known: 2 }],
  ['a choice', { Doe: '?' }, { right: 0, wrong: 0, choices: 1, known: 2 }],
  ['somebody invented', { 'Ann Doe': 'doe' }, { right: 0, wrong: 1, choices: 0, known: 2 }],
] as const)('%s', (_, links, expected) => {
  expect(judge(links)).toEqual(expected);
});
