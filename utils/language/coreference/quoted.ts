/** Which tokens stand between quotation marks. */
import type { Document } from '../document.ts';

/** 1 for every token inside a quote. A quote ends with its paragraph at the latest. */
export function findQuoted({ text, tokens, blocks }: Document): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  for (const block of blocks) {
    let closer = '';
    for (let index = block.first; index < block.last; index++) {
      const start = tokens.starts[index] ?? 0;
      const mark = tokens.ends[index] === start + 1 ? text.charAt(start) : '';
      if (closer === '') closer = closerOf(text, start, mark);
      else if (mark === closer && !isApostrophe(text, start)) closer = '';
      if (closer !== '') quoted[index] = 1;
    }
  }
  return quoted;
}

function closerOf(text: string, start: number, mark: string): string {
  if (mark === '“' || mark === '„') return '”';
  if (mark === '"') return '"';
  if (mark === '«') return '»';
  const isOpening =
    !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start + 1));
  if (mark === '‘' && isOpening) return '’';
  return mark === "'" && isOpening ? "'" : '';
}

function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}
