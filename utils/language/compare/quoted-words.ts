/** Whether the words a headline quotes are in what the story quotes. */
import type { Claim, Span } from '../analysis.ts';
import type { Document, DocumentBlock } from '../document.ts';
import { foldName } from '../fold.ts';
import { spanAt } from '../text.ts';

/** A claim's words between quotation marks. */
export interface Quoted {
  claim: number;
  words: string[];
  /** The same as written. */
  said: string;
  headline: boolean;
}

/** Longer lines are no headlines. */
const MAX_HEADLINE = 120;
/** More of a quote is not looked at. */
const MAX_QUOTE = 20_000;
/** Shorter quotes say too little to be missed. */
const MIN_WORDS = 1;
/** Shorter words are no beginnings of others. */
const MIN_FORM = 4;
const LETTER = /[\p{L}\p{N}]/u;
const MARKS: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['„', '“'],
];

/** What a claim quotes, in the order of the text; undefined where it quotes nothing. */
export function readQuoted(document: Document, claim: Claim, nth: number): Quoted | undefined {
  const spans = quotedSpans(document.text, claim);
  const words = spans.flatMap(({ start, end }) => wordsOf(document.text.slice(start, end)));
  if (words.length < MIN_WORDS) return undefined;
  const said = spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ');
  return { claim: nth, words, said, headline: isHeadline(document, claim.start) };
}

/** Words between quotation marks in a claim or right around it; the whole of a direct quote whose marks stand elsewhere. */
function quotedSpans(text: string, claim: Claim): Span[] {
  const from = Math.max(0, claim.start - 1);
  const words = text.slice(from, Math.min(claim.end + 1, from + MAX_QUOTE));
  for (const [open, close] of MARKS) {
    const spans = spansBetween(words, open, close);
    if (spans.length > 0)
      return spans.map(({ start, end }) => ({ start: start + from, end: end + from }));
  }
  return claim.kind === 'direct' ? [claim] : [];
}

/** An apostrophe inside a word opens and closes nothing. */
function spansBetween(words: string, open: string, close: string): Span[] {
  const spans: Span[] = [];
  for (let at = openingAt(words, open, 0); at >= 0; ) {
    let end = words.indexOf(close, at + 1);
    while (end >= 0 && LETTER.test(words.charAt(end + 1))) end = words.indexOf(close, end + 1);
    if (end < 0) break;
    spans.push({ start: at + 1, end });
    at = openingAt(words, open, end + 1);
  }
  return spans;
}

function openingAt(words: string, open: string, from: number): number {
  let at = words.indexOf(open, from);
  while (at > 0 && LETTER.test(words.charAt(at - 1))) at = words.indexOf(open, at + 1);
  return at;
}

/** Words in the form they are compared in. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map(([word]) => foldName(word));
}

/** A headline by its kind, or a short line without a full stop. */
function isHeadline({ blocks, text }: Document, offset: number): boolean {
  const block: DocumentBlock | undefined = spanAt(blocks, offset);
  if (block === undefined) return false;
  if (block.kind === 'headline') return true;
  if (block.kind !== 'paragraph' || block.end - block.start > MAX_HEADLINE) return false;
  return !/[.!?…][”"'’»)]*$/.test(text.slice(block.start, block.end).trimEnd());
}

/** Whether one run of words holds another, in its order and without gaps. */
export function holdsWords(words: readonly string[], sought: readonly string[]): boolean {
  const last = words.length - sought.length;
  for (let at = 0; at <= last; at++)
    if (sought.every((word, nth) => isForm(word, words[at + nth] ?? ''))) return true;
  return false;
}

/** "Islam" and "Islamists": headlines shorten words too. */
function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= MIN_FORM && long.startsWith(short);
}
