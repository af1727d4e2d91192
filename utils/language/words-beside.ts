/** The words right beside a name, read letter by letter: they are asked for at every name, where patterns take too long. */
import { KIND, kindAt } from './characters.ts';

/** Letters of the longest word that matters beside a name; longer ones are cut. */
const MAX_LETTERS = 24;

/** The letters that end right before a space at `at - 1`, with or without a full stop between; empty where there are none. */
export function wordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ') return '';
  const end = text[at - 2] === '.' ? at - 2 : at - 1;
  let start = end;
  while (end - start < MAX_LETTERS && isLetter(kindAt(text, start - 1))) start--;
  return text.slice(start, end);
}

/** The small letters that end right before a space at `at - 1`. */
export function smallWordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ') return '';
  let start = at - 1;
  while (at - start <= MAX_LETTERS && kindAt(text, start - 1) === KIND.lower) start--;
  return text.slice(start, at - 1);
}

/** The small letters that begin at an offset. */
export function smallWordAt(text: string, at: number): string {
  let end = at;
  while (end - at < MAX_LETTERS && kindAt(text, end) === KIND.lower) end++;
  return text.slice(at, end);
}

function isLetter(kind: number): boolean {
  return kind === KIND.lower || kind === KIND.upper || kind === KIND.uncased;
}
