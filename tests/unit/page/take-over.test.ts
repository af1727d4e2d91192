/** One script of a kind works at a time, and takes its turn in silence. */
import { expect, it } from 'vitest';
import { takeOver } from '@/utils/page/take-over.ts';

it('a newer script of the same kind retires the older one', () => {
  const scope = {};
  const first = takeOver('gate', scope);
  const second = takeOver('gate', scope);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});

it('gate and reader leave each other in peace', () => {
  const scope = {};
  const gate = takeOver('gate', scope);
  takeOver('reader', scope);
  expect(gate.signal.aborted).toBe(false);
});

it('a script that has retired by itself is no trouble to the next', () => {
  const scope = {};
  takeOver('reader', scope).retire();
  expect(takeOver('reader', scope).signal.aborted).toBe(false);
});

it('no property of the scope can be named by a page', () => {
  const scope = {};
  takeOver('reader', scope);
  expect(Object.getOwnPropertyNames(scope)).toEqual([]);
});
