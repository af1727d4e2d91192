/** Where sentences begin and end: full stops of abbreviations and initials do not end them. */
import type { Span } from './analysis.ts';
import type { Tokens } from './tokens.ts';
import { GAP, isWord, SHAPE, tokenText } from './tokens.ts';
import { FUNCTION_WORDS, SAYING_WORDS, TITLE_ABBREVIATIONS } from './words.ts';

const TERMINATORS = '.!?…。！？';
const CLOSERS = '"\'”’»)]}';
const OPENERS = '"\'“‘«„([';
/** Tokens after a closing quote among which a verb of telling shows that the sentence goes on. */
const SAYING_REACH = 3;

/** Sentences of a text in order. Every token lies in one; line breaks end them all. */
export function findSentences(text: string, tokens: Tokens): Span[] {
  const sentences: Span[] = [];
  let start = tokens.starts[0] ?? 0;
  for (let next = 1; next < tokens.count; next++) {
    if (tokens.gaps[next] === GAP.none || !endsBefore(text, tokens, next)) continue;
    sentences.push({ start, end: tokens.ends[next - 1] ?? start });
    start = tokens.starts[next] ?? start;
  }
  if (tokens.count > 0) sentences.push({ start, end: tokens.ends[tokens.count - 1] ?? start });
  return sentences;
}

/** Whether a sentence ends between the token before `next` and `next`, which white space parts. */
function endsBefore(text: string, tokens: Tokens, next: number): boolean {
  if (tokens.gaps[next] === GAP.lineBreak) return true;
  let last = next - 1;
  while (last > 0 && tokens.gaps[last] === GAP.none && isOneOf(CLOSERS, text, tokens, last)) last--;
  if (isWord(tokens, last)) {
    return (
      last === next - 1 && endsWithAbbreviation(text, tokens, last) && opensAnew(text, tokens, next)
    );
  }
  if (!isOneOf(TERMINATORS, text, tokens, last) || !mayOpen(text, tokens, next)) return false;
  return last === next - 1 || !isTelling(text, tokens, { last, next });
}

function isOneOf(marks: string, text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  return tokens.ends[index] === start + 1 && marks.includes(text.charAt(start));
}

/** Sentences begin with anything but a lower-case word or a mark that only goes on. */
function mayOpen(text: string, tokens: Tokens, index: number): boolean {
  const shape = tokens.shapes[index];
  if (shape === SHAPE.mark) return isOneOf(OPENERS, text, tokens, index);
  return shape !== SHAPE.lower && shape !== SHAPE.clitic && shape !== SHAPE.hyphen;
}

/** "… Inc. The", "… in the U.S. But", never "Mr. In". */
function endsWithAbbreviation(text: string, tokens: Tokens, index: number): boolean {
  const word = tokenText(text, tokens, index);
  return word.endsWith('.') && !TITLE_ABBREVIATIONS.has(word.slice(0, -1).toLowerCase());
}

/** After an abbreviation only a word that no name begins with shows that a new sentence began. */
function opensAnew(text: string, tokens: Tokens, index: number): boolean {
  const word = tokenText(text, tokens, index);
  return /^\p{Lu}/u.test(word) && FUNCTION_WORDS.has(word.toLowerCase());
}

/** `“Where?” Trump asked`: what follows the quote says who spoke it. */
function isTelling(text: string, tokens: Tokens, { last, next }: { last: number; next: number }) {
  if (!/[!?]/.test(tokenText(text, tokens, last))) return false;
  for (let at = next + 1; at <= next + SAYING_REACH && at < tokens.count; at++) {
    if (!isWord(tokens, at)) return false;
    if (SAYING_WORDS.has(tokenText(text, tokens, at))) return true;
  }
  return false;
}
