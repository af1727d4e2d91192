/** Changes of the story are noticed once the page has settled; what is ours or elsewhere is not. */
import { expect, test, vi } from 'vitest';
import { observeStory } from '@/utils/page/observe.ts';
import { createLife, draw, get, pause, STORY } from './stories.ts';

/** Longer than settling takes. */
const LONG = 1_500;

function watch() {
  draw(`<main>${STORY}</main><footer id="beside"></footer>`);
  const { signal, end } = createLife();
  const onRemoved = vi.fn();
  const onSettled = vi.fn<(changed: ReadonlySet<Element> | undefined) => void>();
  const root = get('article');
  observeStory(
    {
      window,
      root: () => root,
      isOwn: (node) => node instanceof Element && node.id === 'own',
      onReplaced: () => undefined,
      onRemoved,
      onSettled,
    },
    signal,
  );
  return { onRemoved, onSettled, end };
}

const inside: [name: string, change: () => Element][] = [
  [
    'a paragraph more',
    () => {
      get('article').insertAdjacentHTML('beforeend', '<p>And then?</p>');
      return get('article');
    },
  ],
  [
    'another word',
    () => {
      const text = get('#two').firstChild;
      if (text) text.nodeValue = 'Everybody had expected that.';
      return get('#two');
    },
  ],
  [
    'a hidden paragraph',
    () => {
      get('#two').hidden = true;
      return get('#two');
    },
  ],
];
test.each(inside)('%s is told with its element', async (_, change) => {
  const { onSettled } = watch();
  const element = change();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce(), { timeout: LONG });
  expect(onSettled.mock.calls[0]?.[0]).toEqual(new Set([element]));
});

test('words that go are told at once', async () => {
  const { onRemoved } = watch();
  get('#two').remove();
  await Promise.resolve();
  expect(onRemoved).toHaveBeenCalledOnce();
});

test('a page that keeps changing is looked at all the same', async () => {
  const { onSettled } = watch();
  const timer = setInterval(() => get('#two').append('.'), 50);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalled(), { timeout: 3_000 });
  clearInterval(timer);
  expect(onSettled.mock.calls.length).toBeLessThan(5);
});

const whole: [name: string, change: () => void][] = [
  ['the story goes', () => get('article').remove()],
  ['much text comes elsewhere', () => get('#beside').append('Word '.repeat(60))],
  [
    'it comes there bit by bit',
    () => {
      for (let n = 0; n < 4; n++)
        get('#beside').append('A sentence such as stories are made of, and of them one more.');
    },
  ],
  [
    'very many elements change',
    () => {
      for (let n = 0; n < 60; n++) get('#two').append(document.createElement('b'));
      for (const b of document.querySelectorAll('b')) b.append('.');
    },
  ],
];
test.each(whole)('the whole page is looked at when %s', async (_, change) => {
  const { onSettled } = watch();
  change();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce(), { timeout: LONG });
  expect(onSettled.mock.calls[0]?.[0]).toBeUndefined();
});

const nothing: [name: string, change: () => void][] = [
  [
    'a clock that goes on and on',
    () => {
      for (let n = 0; n < 60; n++) get('#beside').append(`12:00:${n}, local time`);
    },
  ],
  ['little text elsewhere', () => get('#beside').append('3 min ago')],
  [
    'what is ours',
    () => {
      const own = document.createElement('div');
      own.id = 'own';
      document.documentElement.append(own);
      own.append('Much text of our own. '.repeat(60));
      own.remove();
    },
  ],
  ['an attribute', () => get('#two').setAttribute('class', 'x')],
];
test.each(nothing)('%s is no change', async (_, change) => {
  const { onSettled } = watch();
  change();
  await pause(LONG);
  expect(onSettled).not.toHaveBeenCalled();
});

test('at the end nothing is told any more', async () => {
  const { onSettled, end } = watch();
  get('#two').append('.');
  await pause(50);
  end();
  get('#two').append('.');
  await pause(LONG);
  expect(onSettled).not.toHaveBeenCalled();
});
