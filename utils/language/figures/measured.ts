/** What a figure measures: the words of the story that say what it is a number of. */
import type { Span } from '../analysis.ts';
import { SHAPE } from '../tokens.ts';
import { CALENDAR_WORDS } from '../words.ts';
import { endsPhrase } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { isLetters, type Scan } from './scan.ts';

/** Further words than this are no longer what is measured. */
const MAX_BEHIND = 8;
const MAX_BEFORE = 24;
const MAX_SUBJECT = 10;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|our|my|your|this|these|those|that|all|some|any|no|more)$/;
/** Verbs that tell how much their subject is. */
const MEASURING_VERB =
  /^(?:is|are|was|were|be|been|has|have|had|lasted|lasts|last|cost|costs|costing|reached|reaches|reach|exceeds?|exceeded|exceeding|surpass(?:es|ed|ing)?|topped|tops|totall?ed|totals|total|totalling|hit|hits|stood|stands|stand|amounted|amounts|amounting|averaged|averages|measured|measures|weighs?|weighed|numbered|numbers|rose|rise|rises|risen|fell|fall|falls|fallen|grew|grow|grown|jumped|climbed|dropped|declined|increased|decreased|surged|slid|slipped|gained|lost|added|worth|valued|estimated|came|comes|ran|went|up|down|soared|plunged|tumbled|shrank|expanded|eased|took|takes|remained|accounts?|accounted|passed|doubled|trebled|tripled|ranged|ranges|swelled|edged|dipped)$/;
const AUXILIARY =
  /^(?:has|have|had|been|be|was|were|is|are|will|would|could|may|might|should|also|already|now|only|just|still|since|so|far|to|not|about|later|then|by|at|nearly|expected|likely|set|projected|being|that|reportedly|allegedly|sharply|slightly|steadily)$/;
const BOUNDARY =
  /^(?:that|and|but|while|as|because|when|after|before|if|though|although|where|which|who|said|says|reported|claimed|announced|told|added|stated|noted|confirmed|showed|shows|estimated|warned|than|or|so|whether|since|until|meanwhile|however)$/;

/** Span of what a quantity measures, where the text says it. */
export function findMeasured(scan: Scan, quantity: Quantity): Span | undefined {
  const { named, noun, next, kind } = quantity;
  if (named === 'noun' && noun !== undefined && noun < next) return nounSpan(scan, { noun, next });
  if (kind === 'age') return undefined;
  return behind(scan, quantity) ?? subject(scan, quantity.first);
}

/** The counted noun, with "of …" behind it: "rounds of talks". */
function nounSpan(scan: Scan, { noun, next }: { noun: number; next: number }): Span {
  const more = scan.word(next) === 'of' ? phraseEnd(scan, next + 1) : -1;
  return { start: scan.start(noun), end: scan.end(more < 0 ? next - 1 : more - 1) };
}

/** "$21 billion in aid", "5% of voters", "a $300,000 contract". */
function behind(scan: Scan, { next, kind }: Quantity): Span | undefined {
  if (!scan.continues(next)) return undefined;
  const word = scan.word(next);
  const linked =
    word === 'of' ||
    (word === 'in' && (kind === 'money' || kind === 'percent')) ||
    word === 'worth';
  const from = linked ? (word === 'worth' ? next + 2 : next + 1) : next;
  if (!linked && (scan.isGlued(next) || DETERMINER.test(word))) return undefined;
  if (word === 'in' && isTimeOrPlace(scan, from)) return undefined;
  const end = phraseEnd(scan, from);
  if (end < 0) return undefined;
  let first = from;
  while (first < end - 1 && DETERMINER.test(scan.word(first))) first++;
  return { start: scan.start(first), end: scan.end(end - 1) };
}

/** "in June", "in Ukraine", "in the first quarter" do not say what is measured. */
function isTimeOrPlace(scan: Scan, at: number): boolean {
  const place = DETERMINER.test(scan.word(at)) ? at + 1 : at;
  const shape = scan.shape(place);
  if (shape >= SHAPE.capital || CALENDAR_WORDS.has(scan.word(place))) return true;
  return /^(?:first|second|third|fourth|last|next|past|year|month|week|quarter|period|future|morning|recent|early|late|line|response|return|exchange|favour|favor|addition|total|all|trading|order|which|what)$/.test(
    scan.word(place),
  );
}

/** First token behind the noun phrase that begins at a token, -1 where none does. */
function phraseEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 2 && DETERMINER.test(scan.word(end))) end++;
  const first = end;
  while (end < first + MAX_BEHIND && scan.continues(end) && belongs(scan, end)) end++;
  return end > first ? end : -1;
}

function belongs(scan: Scan, at: number): boolean {
  const shape = scan.shape(at);
  if (shape === SHAPE.hyphen || shape === SHAPE.clitic) return scan.isGlued(at);
  return isLetters(scan, at) && !endsPhrase(scan.word(at)) && !/^[a-z]{4,}ly$/.test(scan.word(at));
}

/** "newly pledged military aid has surpassed €21 billion": the noun phrase before a verb that measures. */
function subject(scan: Scan, first: number): Span | undefined {
  let at = first - 1;
  let seen = false;
  for (; at > first - MAX_BEFORE && at >= 0 && scan.continues(at + 1); at--) {
    const word = scan.word(at);
    if (MEASURING_VERB.test(word)) seen = true;
    else if (seen && !AUXILIARY.test(word)) break;
    else if (!isLetters(scan, at) || BOUNDARY.test(word)) {
      if (!seen || !AUXILIARY.test(word)) return undefined;
    }
  }
  return seen ? subjectEndingAt(scan, at) : undefined;
}

function subjectEndingAt(scan: Scan, last: number): Span | undefined {
  let first = last + 1;
  while (first > last - MAX_SUBJECT && first > 0) {
    const at = first - 1;
    if (
      BOUNDARY.test(scan.word(at)) ||
      !(isLetters(scan, at) || scan.shape(at) === SHAPE.clitic || scan.shape(at) === SHAPE.hyphen)
    )
      break;
    first = at;
    if (!scan.continues(at) || scan.opens(at)) break;
  }
  while (first < last && DETERMINER.test(scan.word(first))) first++;
  return first <= last ? { start: scan.start(first), end: scan.end(last) } : undefined;
}

/** The last plural before a figure that a word of number belongs to: "Too many lives are being lost – thousands each week". */
export function quantifiedNoun(scan: Scan, first: number): number | undefined {
  for (let at = first - 1; at > first - MAX_BEFORE && at > 0 && !scan.opens(at); at--) {
    if (!/^(?:many|few|all|most|more|fewer|several|countless)$/.test(scan.word(at))) continue;
    for (
      let noun = at + 1;
      noun < first && isLetters(scan, noun) && !endsPhrase(scan.word(noun));
      noun++
    )
      if (/[^s]s$/.test(scan.word(noun)) || /^(?:people|men|women|children)$/.test(scan.word(noun)))
        return noun;
  }
  return undefined;
}
