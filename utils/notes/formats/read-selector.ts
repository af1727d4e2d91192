/** The words a W3C annotation is on, and where they stood. */
import type { NoteSelector } from '../note.ts';
import { fieldOf, listOf } from './json.ts';

/** Levels of `refinedBy` that are followed. */
const MAX_REFINED = 10;

/** Among selectors of all kinds, as alternatives or one refining the other; undefined where none has words. */
export function readSelector(selectors: unknown): NoteSelector | undefined {
  const all = listOf(selectors).flatMap((one) => refinements(one));
  const quote = all.find((one) => typeof fieldOf(one, 'exact') === 'string');
  if (quote === undefined) return undefined;
  const exact = String(fieldOf(quote, 'exact'));
  if (exact === '') return undefined;
  const position = all.find((one) => isOffset(fieldOf(one, 'start')));
  const start = Number(fieldOf(position, 'start') ?? 0);
  const end = fieldOf(position, 'end');
  return {
    quote: { exact, prefix: textIn(quote, 'prefix'), suffix: textIn(quote, 'suffix') },
    position: { start, end: isOffset(end) ? Number(end) : start + exact.length },
  };
}

function refinements(selector: unknown): unknown[] {
  const all: unknown[] = [];
  let one = selector;
  for (let level = 0; one !== undefined && level < MAX_REFINED; level++) {
    all.push(one);
    one = fieldOf(one, 'refinedBy');
  }
  return all;
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function textIn(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : '';
}
