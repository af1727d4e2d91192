/** The card comes into a page once, when its script has, and what failed is tried again. */
// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { CardHost } from '@/entrypoints/card.content/card-host.tsx';
import {
  type CreateCardHost,
  findCard,
  handOverCard,
} from '@/entrypoints/card.content/hand-over.ts';
import { createBroughtCard } from '@/entrypoints/reader.content/bring-card.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { fail, succeed } from '@/utils/result.ts';

const HOST: CardHost = {
  prepare: () => undefined,
  show: () => undefined,
  hide: () => undefined,
  focus: () => undefined,
  isHost: () => false,
};
const CREATE: CreateCardHost = () => HOST;

afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for('card')));

/** A background that puts the card's script into the page, after some attempts that bring nothing. */
function background({ failing = 0 } = {}) {
  let left = failing;
  return vi.fn(async () => {
    left -= 1;
    if (left >= 0) return fail('no-answer');
    handOverCard(CREATE);
    return succeed({ loaded: true });
  });
}

function bringing(asked: ReturnType<typeof background>) {
  const { signal } = new AbortController();
  return createBroughtCard({ document, ask: asked as unknown as typeof ask }, signal);
}

it('asks for the script once, however often the card is wanted meanwhile', async () => {
  const asked = background();
  const card = bringing(asked);
  expect(card.host()).toBeUndefined();
  expect(await Promise.all([card.bring(), card.bring()])).toEqual([HOST, HOST]);
  expect(await card.bring()).toBe(HOST);
  expect(card.host()).toBe(HOST);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('asks nobody where the script is already there', async () => {
  handOverCard(CREATE);
  const asked = background();
  expect(await bringing(asked).bring()).toBe(HOST);
  expect(asked).not.toHaveBeenCalled();
});

it('asks again after a failure', async () => {
  const card = bringing(background({ failing: 1 }));
  expect(await card.bring()).toBeUndefined();
  expect(await card.bring()).toBe(HOST);
});

it('is left where no property of the page can be', () => {
  const scope = {};
  expect(findCard(scope)).toBeUndefined();
  handOverCard(CREATE, scope);
  expect(findCard(scope)).toBe(CREATE);
  expect(Object.getOwnPropertyNames(scope)).toEqual([]);
});
