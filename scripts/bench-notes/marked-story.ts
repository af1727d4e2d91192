/** A story cut into paragraphs and sentences, with a noted stretch that stays marked while the story is edited. */
import type { Stretch } from '../../utils/notes/anchor.ts';

/** Stand around the noted words; no story has them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Paragraphs of sentences, with the noted words between marks. */
export type MarkedStory = string[][];

/** The text of a story and where the noted words stand in it; absent once they are gone. */
export interface ReadStory {
  text: string;
  noted: Stretch | undefined;
}

const SENTENCE_END = /(?<=[.!?][”"’')]?) (?=[\p{Lu}“"‘(\d])/u;

/** Cuts a text up and marks a stretch of it. */
export function markStory(text: string, { start, end }: Stretch): MarkedStory {
  const marked = text.slice(0, start) + OPEN + text.slice(start, end) + CLOSE + text.slice(end);
  return marked.split('\n').map((paragraph) => splitSentences(paragraph));
}

/** A mark at the end of a sentence belongs to it. */
function splitSentences(paragraph: string): string[] {
  const plain = paragraph.split(SENTENCE_END);
  return plain.flatMap((part) => part.split(/(?<=[.!?][”"’')]?\uE001) (?=[\p{Lu}“"‘(\d])/u));
}

/** Sentences of a text without marks. */
export function sentencesOf(text: string): string[][] {
  return text.split('\n').map((paragraph) => paragraph.split(SENTENCE_END));
}

/** The story as a page would have it. */
export function readMarked(story: MarkedStory): ReadStory {
  const whole = story
    .map((sentences) => sentences.filter((one) => one !== '').join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n');
  const start = whole.indexOf(OPEN);
  const end = whole.indexOf(CLOSE);
  const text = whole.replace(OPEN, '').replace(CLOSE, '');
  return { text, noted: start < 0 || end < 0 ? undefined : { start, end: end - 1 } };
}

/** Where the marks are: the sentence in which the noted words begin, and the one in which they end. */
export function placeOfNoted(story: MarkedStory): {
  paragraph: number;
  first: number;
  last: number;
} {
  const paragraph = story.findIndex((sentences) => sentences.some((one) => one.includes(OPEN)));
  const sentences = story[paragraph] ?? [];
  const first = sentences.findIndex((one) => one.includes(OPEN));
  const last = sentences.findIndex((one) => one.includes(CLOSE));
  return { paragraph, first, last: last < 0 ? first : last };
}

/** Words and what stands between them, the marks apart. */
export function tokensOf(sentence: string): string[] {
  return sentence.split(/([\uE000\uE001]|[^\s\uE000\uE001]+)/).filter((token) => token !== '');
}

/** Whether a token is a word, and not white space or a mark. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** The sentence with only some words of it edited: those outside the marks, or those between. */
export function editWords(
  sentence: string,
  { where, edit }: { where: 'inside' | 'outside'; edit(word: string): string },
): string {
  let isInside = sentence.includes(CLOSE) && !sentence.includes(OPEN);
  return tokensOf(sentence)
    .map((token) => {
      if (token === OPEN || token === CLOSE) isInside = token === OPEN;
      return isWord(token) && isInside === (where === 'inside') ? edit(token) : token;
    })
    .join('');
}

/** The sentence without marks. */
export function unmark(sentence: string): string {
  return sentence.replace(OPEN, '').replace(CLOSE, '');
}

/** Whether a text has some words just once. */
export function isSaidOnce(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0;
}
