/** Reads numbers spelled out: "twenty-one", "a hundred and two", "one hundred thousand". */
import { MULTIPLIERS, SMALL, TENS } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { type Scan, stepOver } from './scan.ts';

/** No number has more words. */
const MAX_WORDS = 28;

/** "twenty-one", "a hundred and two", "one hundred thousand", "four and a half". */
export function readWording(scan: Scan, at: number): Numeral | undefined {
  const state = { total: 0, current: -1, next: at, multiplied: false, factor: 1 };
  if (/^an?$/.test(scan.word(at)) && MULTIPLIERS.has(scan.word(at + 1))) {
    state.current = 1;
    state.next = at + 1;
  }
  while (takeWord(scan, state)) if (state.next - at > MAX_WORDS) break;
  if (state.current < 0 && state.total === 0) return undefined;
  return {
    value: state.total + Math.max(0, state.current),
    next: state.next,
    end: scan.end(state.next - 1),
    suffix: '',
    form: 'words',
    written: '',
    factor: state.multiplied ? state.factor : 1,
  };
}

interface Wording {
  total: number;
  /** The number not yet multiplied, -1 where none was read. */
  current: number;
  next: number;
  multiplied: boolean;
  factor: number;
}

/** Reads one more word of a number; false where it ends. */
function takeWord(scan: Scan, state: Wording): boolean {
  const begun = state.current >= 0 || state.total > 0;
  let at = begun ? stepOver(scan, state.next) : state.next;
  if (at < 0) return false;
  if (begun && scan.word(at) === 'and' && state.multiplied && isSmall(scan.word(at + 1))) at++;
  const word = scan.word(at);
  const small = SMALL.get(word) ?? TENS.get(word);
  if (small !== undefined) {
    if (!fits(state.current, small)) return false;
    state.current = Math.max(0, state.current) + small;
  } else {
    const factor = MULTIPLIERS.get(word);
    if (factor === undefined || !begun || state.current < 0 || word.length < 4) return false;
    scale(state, factor);
  }
  state.next = at + 1;
  return true;
}

function isSmall(word: string): boolean {
  return SMALL.has(word) || TENS.has(word);
}

/** Whether a small number goes on after the number read so far: "twenty" + "one", "hundred" + "two". */
function fits(current: number, small: number): boolean {
  if (current < 0) return true;
  const room = current % 100;
  if (current >= 100 && room === 0) return small < 100;
  return current >= 20 && room % 10 === 0 && room !== 0 && small < 10 && small > 0;
}

function scale(state: Wording, factor: number): void {
  state.multiplied = true;
  state.factor = factor;
  if (factor <= 100) state.current *= factor;
  else {
    state.total += state.current * factor;
    state.current = -1;
  }
}
