/** How a story introduces somebody in plain words: "a retired ferry captain from Saaremaa", "a Swiss consultant". */
import type { Span } from './analysis.ts';
import { countryOf } from './countries.ts';
import { foldName } from './fold.ts';
import { FUNCTION_WORDS } from './words.ts';

/** Characters beside a name that are read. */
const REACH = 110;
/** Words of the longest introduction shown. */
const MAX_WORDS = 10;
const MAX_WORDS_BEFORE = 5;
/** ", 66, a retired headmaster from Kurichi," – the article, then all up to the next mark. */
const AFTER =
  /^,(?: (?:aged )?\d{1,3},)? (?:an?|the|an? \p{Lu}\p{L}+|its|their|(?:\p{Lu}[\p{L}-]+ ){1,3}\p{Lu}?[\p{L}-]*['’]s?) ([^,.;:()–—\n“”"]+)(?=[,.;:)–—\n])/u;
/** "A Swiss consultant, " at the end of what stands before a name. */
const SET_OFF =
  /(?:^|[\n.!?“"—] ?)(?:An?|The|Its|Their|One) ([\p{L}\d'’ -]+), (?:Mr |Mrs |Ms |Dr )?$/u;
/** "the shop steward " right before it. */
const BESIDE = /(?:^|[\s“"])(?:[Aa]n?|[Tt]he) ((?:[\p{L}\d'’-]+ ){1,5})(?:Mr |Mrs |Ms |Dr )?$/u;
/** A word without which nothing introduces anybody. */
const OPENER = /(?:^|[^\p{L}\d])(?:an?|the|its|their|one) /iu;
/** From here on a phrase says something else of the person. */
const CLAUSE =
  / (?:who|whose|whom|which|that|where|when|while|as|after|before|because|and (?:his|her)|said|says|told)\b.*$/;
/** A phrase that holds one of these is a clause of its own. */
const VERBS =
  /\b(?:is|was|were|are|has|had|have|did|does|will|would|could|can|said|says|told|they|he|she|it)\b/;
/** Nouns of no person that follow a name likewise: "Kallas, the day after". */
const NO_PERSON =
  /\b(?:day|week|month|year|morning|evening|night|moment|time|same|first|last|next|latest)\b(?! \p{Ll}+)/u;

/** Without its article; undefined where nothing of the kind stands beside the name. */
export function introductionOf(text: string, { start, end }: Span): string | undefined {
  const after = text[end] === ',' ? AFTER.exec(text.slice(end, end + REACH))?.[1] : undefined;
  if (after !== undefined) {
    const phrase = after.replace(CLAUSE, '').trim();
    if (isIntroduction(phrase, MAX_WORDS)) return phrase;
  }
  // Both patterns below end in a space, and hold an article or the like.
  if (text[start - 1] !== ' ') return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!OPENER.test(before)) return undefined;
  const setOff = SET_OFF.exec(before)?.[1]?.replace(CLAUSE, '').trim();
  if (setOff !== undefined && isIntroduction(setOff, MAX_WORDS)) return setOff;
  const beside = BESIDE.exec(before)?.[1]?.trim();
  return beside !== undefined && isCalling(beside) ? beside : undefined;
}

function isIntroduction(phrase: string, most: number): boolean {
  const words = phrase.split(' ');
  if (words.length > most || VERBS.test(phrase) || NO_PERSON.test(phrase)) return false;
  return /^\p{L}/u.test(phrase) && /\p{Ll}{3}/u.test(phrase);
}

/** Endings by which a single word is a calling and no adjective: "the milkman", not "a genuine". */
const CALLING = /(?:er|or|ist|man|woman|ian|ant|eer|smith|wright)$/;

/** Words in small letters, peoples and the like apart, none of which parts one phrase from another. */
function isCalling(phrase: string): boolean {
  const words = phrase.split(' ');
  if (!isIntroduction(phrase, MAX_WORDS_BEFORE)) return false;
  const last = words.at(-1) ?? '';
  return (
    /^\p{Ll}/u.test(last) &&
    (words.length > 1 || CALLING.test(last)) &&
    words.every((word) => word === 'former' || !FUNCTION_WORDS.has(foldName(word))) &&
    words.every((word) => /^\p{Ll}/u.test(word) || countryOf(foldName(word)) !== undefined)
  );
}
