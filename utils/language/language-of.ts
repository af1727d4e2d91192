/** Whether a text is English, from its commonest words: rules for English names would guess wrongly elsewhere. */
import { isWord, SHAPE, type Tokens, tokenText } from './tokens.ts';

/** Words that make up a fifth and more of English news and next to nothing of other languages. */
const ENGLISH = new Set(
  'the of and to that for with was his has from said by at it he she they were which have been an'.split(
    ' ',
  ),
);
/** The same for other languages in Latin letters, without the particles that stand in names. */
const FOREIGN = new Set(
  `die das und ist nicht mit den ein eine zu auf les des et est une dans que pour qui los las con il che per sono
  della een het och att som til og ikke na nie jest się ve bir não uma com os`.split(/\s+/),
);
/** Letters of the longest word above. */
const LONGEST = Math.max(...[...ENGLISH, ...FOREIGN].map(({ length }) => length));
/** Words read before deciding; more tell nothing new. */
const SAMPLE = 1500;
/** Fewer words than this give too few function words to count shares. */
const MIN_WORDS = 25;
/** Share of the words above: English news has 0.2–0.35, other languages below 0.03. */
const MIN_SHARE = 0.08;

/** Share of small words in prose: two thirds in English, in tables of results and lists of names a third or less. */
const PROSE_SHARE = 0.5;

/** `lang` is a BCP 47 tag and wins where it is given. */
export function isEnglish({
  text,
  tokens,
  lang,
}: {
  text: string;
  tokens: Tokens;
  lang?: string | undefined;
}) {
  if (lang !== undefined && lang.trim() !== '') return /^en\b/i.test(lang.trim());
  const { words, lower, english, foreign, uncased } = countWords(text, tokens);
  if (uncased * 2 > words) return false;
  const isProse = words >= MIN_WORDS && lower >= words * PROSE_SHARE;
  return isProse ? english >= words * MIN_SHARE : foreign <= english;
}

function countWords(text: string, tokens: Tokens) {
  const counts = { words: 0, lower: 0, english: 0, foreign: 0, uncased: 0 };
  for (let index = 0; index < tokens.count && counts.words < SAMPLE; index++) {
    if (!isWord(tokens, index)) continue;
    counts.words++;
    if (tokens.shapes[index] === SHAPE.lower) counts.lower++;
    if (tokens.shapes[index] === SHAPE.uncased || isForeignScript(text, tokens, index))
      counts.uncased++;
    if ((tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) > LONGEST) continue;
    const word = tokenText(text, tokens, index).toLowerCase();
    if (ENGLISH.has(word)) counts.english++;
    else if (FOREIGN.has(word)) counts.foreign++;
  }
  return counts;
}

/** Cased scripts that English is not written in begin right after the Latin letters: Greek, Cyrillic, Armenian. */
function isForeignScript(text: string, tokens: Tokens, index: number): boolean {
  const first = text.charCodeAt(tokens.starts[index] ?? 0);
  return first >= 0x370 && first < 0x1e00;
}
