/** What a card opened the popup for reaches one view, and no later one. */
import { expect, it, vi } from 'vitest';
import { createPopupTasks, type TaskStorage } from '@/utils/platform/popup-task.ts';

// The polyfill refuses to load outside an extension; storage is handed over.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const TASK = { do: 'note', person: { name: 'Kaja Kallas' } } as const;
const TAB = 7;

function inMemory(): TaskStorage {
  const items: Record<string, unknown> = {};
  return {
    get: async (key) => ({ [key]: items[key] }),
    async set(more) {
      Object.assign(items, more);
    },
  };
}

async function taken(asks: readonly [view: string, after: number][]) {
  let time = 0;
  const tasks = createPopupTasks(() => time, inMemory());
  await tasks.set(TAB, TASK);
  const answers = [];
  for (const [view, after] of asks) {
    time += after;
    answers.push((await tasks.take(TAB, view)) !== null);
  }
  return answers;
}

it.each<[name: string, asks: [view: string, after: number][], taken: boolean[]]>([
  ['the view that opens gets it', [['a', 100]], [true]],
  [
    'and gets it again where the answer was lost',
    [
      ['a', 100],
      ['a', 7_000],
    ],
    [true, true],
  ],
  [
    'another view does not',
    [
      ['a', 100],
      ['b', 100],
    ],
    [true, false],
  ],
  ['nor one that opens much later', [['a', 60_000]], [false]],
])('%s', async (_, asks, answers) => {
  expect(await taken(asks)).toEqual(answers);
});

it('is for its tab alone', async () => {
  const tasks = createPopupTasks(() => 0, inMemory());
  await tasks.set(TAB, TASK);
  expect(await tasks.take(8, 'a')).toBeNull();
});
