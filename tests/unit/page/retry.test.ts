/** What could not be read is asked for again, not at once and not for ever. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRetry } from '@/entrypoints/reader.content/retry.ts';
import type { Failure } from '@/utils/result.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Longer than all waits together, in milliseconds. */
const LONG = 600_000;

/** How often is tried again when attempts end like this, one after the other. */
function attempts(outcomes: readonly (Failure['code'] | undefined)[], abortAfter = LONG): number {
  const life = new AbortController();
  const left = [...outcomes];
  const next = () => {
    const code = left.shift();
    retry.after(code && { code });
  };
  const again = vi.fn(next);
  const retry = createRetry(again, life.signal);
  next();
  vi.advanceTimersByTime(abortAfter);
  life.abort();
  vi.advanceTimersByTime(LONG);
  return again.mock.calls.length;
}

it.each<[name: string, outcomes: (Failure['code'] | undefined)[], again: number]>([
  ['no more after success', [undefined], 0],
  ['once more after a failure', ['no-answer', undefined], 1],
  ['three times at most', Array(9).fill('no-answer'), 3],
  ['not when the extension has gone', ['retired', 'retired'], 0],
  ['not what may never be asked', ['refused'], 0],
  ['from the start after a success', ['no-answer', 'no-answer', undefined], 2],
])('%s', (_, outcomes, again) => {
  expect(attempts(outcomes)).toBe(again);
});

it('stops with its signal', () => {
  expect(attempts(['no-answer', 'no-answer'], 1_000)).toBe(0);
});
