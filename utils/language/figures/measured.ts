/** What a figure measures: the words of the story that say what it is a number of. */
import type { Span } from '../analysis.ts';
import { SHAPE } from '../tokens.ts';
import { CALENDAR_WORDS } from '../words.ts';
import { verbBefore } from './changes.ts';
import { endsPhrase, isPlural } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { isJoint, isLetters, type Scan, wordSet } from './scan.ts';

/** Further words than this are no longer what is measured. */
const MAX_BEHIND = 8;
const MAX_BEFORE = 24;
const MAX_SUBJECT = 10;
const TIME_UNIT = /^(?:second|minute|hour|day|week|month|quarter|year|decade|century)s?$/;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|our|my|your|this|these|those|that|all|some|any|no|more)$/;
/** Verbs that tell how much their subject is. */
const MEASURING_VERB =
  /^(?:is|are|was|were|be|been|lasted|lasts|last|cost|costs|costing|reached|reaches|reach|exceeds?|exceeded|exceeding|surpass(?:es|ed|ing)?|topped|tops|totall?ed|totals|total|totalling|hit|hits|stood|stands|stand|amounted|amounts|amounting|averaged|averages|measured|measures|weighs?|weighed|numbered|numbers|rose|rise|rises|risen|fell|fall|falls|fallen|grew|grow|grown|jumped|climbed|dropped|declined|increased|decreased|surged|slid|slipped|gained|lost|added|worth|valued|estimated|came|comes|ran|went|up|down|soared|plunged|tumbled|shrank|expanded|eased|took|takes|remained|accounts?|accounted|passed|doubled|trebled|tripled|ranged|ranges|swelled|edged|dipped|warmed|cooled|does|do|covers|covered|slowed|slows|recovered|recover|sells|sold|sell|brought|brings|take|cost|range|reaching|hovers|hovered|settled|closed|opened|ended|finished|traded|trades|declines|equals|represents|comprises?|makes?|made|contains?|contained|spans?|stretches|stretched|weighs?|holds?|held|earns?|earned|raised|fetched|returned|yields?|yielded|paid|pays?)$/;
/** Words of figures that may stand between a verb and the figure behind them. */
const FIGURE_WORDS = wordSet(
  'percent per cent million billion trillion bn from in within below above up down points point more than less over under about around roughly nearly almost least most between and a an as much some approximately estimated only further another',
);
const AUXILIARY =
  /^(?:has|have|had|been|be|was|were|is|are|will|would|could|may|might|should|also|already|now|only|just|still|since|so|far|to|not|about|later|then|by|at|nearly|expected|likely|set|projected|being|that|reportedly|allegedly|sharply|slightly|steadily)$/;
const BOUNDARY =
  /^(?:that|and|but|while|as|because|when|after|before|if|though|although|where|which|who|said|says|reported|claimed|announced|told|added|stated|noted|confirmed|showed|shows|estimated|warned|than|or|so|whether|since|until|meanwhile|however)$/;

/** Span of what a quantity measures, where the text says it. */
export function findMeasured(scan: Scan, quantity: Quantity): Span | undefined {
  const { named, noun, kind } = quantity;
  if (named === 'noun' && noun !== undefined && noun.first < noun.next) return nounSpan(scan, noun);
  if (kind === 'age') return subject(scan, quantity.first);
  return behind(scan, quantity) ?? subject(scan, quantity.first) ?? object(scan, quantity.first);
}

/** The counted noun, with "of …" behind it: "rounds of talks". */
function nounSpan(scan: Scan, { first, next }: { first: number; next: number }): Span {
  const more = scan.word(next) === 'of' ? phraseEnd(scan, next + 1) : -1;
  return { start: scan.start(first), end: scan.end(more < 0 ? next - 1 : more - 1) };
}

/** "$21 billion in aid", "5% of voters", "a $300,000 contract". */
function behind(scan: Scan, quantity: Quantity): Span | undefined {
  const { next, kind } = quantity;
  if (!scan.continues(next)) return undefined;
  const word = scan.word(next);
  const linked =
    word === 'of' ||
    (word === 'in' && (kind === 'money' || kind === 'percent')) ||
    word === 'worth';
  const from = linked ? (word === 'worth' ? next + 2 : next + 1) : next;
  if (!linked && (scan.isGlued(next) || DETERMINER.test(word) || !isAttributive(scan, quantity)))
    return undefined;
  if (word === 'in' && isTimeOrPlace(scan, from)) return undefined;
  const end = phraseEnd(scan, from);
  if (end < 0 || TIME_UNIT.test(scan.word(end - 1))) return undefined;
  let first = from;
  while (first < end - 1 && DETERMINER.test(scan.word(first))) first++;
  return { start: scan.start(first), end: scan.end(end - 1) };
}

/** "a $9.1bn merger", "the 10-day truce", "its two-year plan": the figure stands before its noun. */
function isAttributive(scan: Scan, { first, numeral }: Quantity): boolean {
  if (isJoint(scan, numeral.next)) return true;
  for (let at = first - 1; at >= first - 3 && isLetters(scan, at); at--)
    if (DETERMINER.test(scan.word(at))) return true;
  return false;
}

/** "in June", "in Ukraine", "in the first quarter" do not say what is measured. */
function isTimeOrPlace(scan: Scan, at: number): boolean {
  const shape = scan.shape(at);
  if (shape >= SHAPE.capital || CALENDAR_WORDS.has(scan.word(at))) return true;
  if (DETERMINER.test(scan.word(at))) return true;
  return /^(?:first|second|third|fourth|last|next|past|year|month|week|quarter|period|future|morning|recent|early|late|line|response|return|exchange|favour|favor|addition|total|all|trading|order|which|what)$/.test(
    scan.word(at),
  );
}

/** First token behind the noun phrase that begins at a token, -1 where none does. A plural ends it. */
function phraseEnd(scan: Scan, at: number): number {
  let first = at;
  while (first < at + 2 && DETERMINER.test(scan.word(first))) first++;
  let end = first;
  while (end < first + MAX_BEHIND && scan.continues(end) && belongs(scan, end)) {
    const plural = isPlural(scan.word(end)) && !isPlural(scan.word(end + 1));
    end++;
    if (plural && isLetters(scan, end)) break;
  }
  const participle = end === first + 1 && /[a-z]{3}ed$/.test(scan.word(first));
  return end > first && !participle ? end : -1;
}

function belongs(scan: Scan, at: number): boolean {
  const shape = scan.shape(at);
  if (shape === SHAPE.hyphen || shape === SHAPE.clitic) return scan.isGlued(at);
  return isLetters(scan, at) && !endsPhrase(scan.word(at)) && !/^[a-z]{4,}ly$/.test(scan.word(at));
}

/** "newly pledged military aid has surpassed €21 billion": the noun phrase before a verb that measures. */
function subject(scan: Scan, first: number): Span | undefined {
  let seen = false;
  for (let at = first - 1; at > first - MAX_BEFORE && at >= 0 && scan.continues(at + 1); at--) {
    const word = scan.word(at);
    if (MEASURING_VERB.test(word)) seen = true;
    else if (seen && !AUXILIARY.test(word))
      return isNominal(scan, at) ? subjectEndingAt(scan, at) : undefined;
    else if (!AUXILIARY.test(word) && !isOfFigure(scan, at)) return undefined;
  }
  return undefined;
}

/** "cut infections by 90 percent": what a change is done to. */
function object(scan: Scan, first: number): Span | undefined {
  let by = first - 1;
  while (by > first - 4 && FIGURE_WORDS.has(scan.word(by))) by--;
  if (scan.word(by) !== 'by') return undefined;
  const verb = verbBefore(scan, by - 1);
  if (verb === by - 1) return undefined;
  let begin = verb + 1;
  while (begin < by - 1 && DETERMINER.test(scan.word(begin))) begin++;
  return { start: scan.start(begin), end: scan.end(by - 1) };
}

/** Whether a word may end a subject. */
function isNominal(scan: Scan, at: number): boolean {
  return (
    isLetters(scan, at) &&
    !BOUNDARY.test(scan.word(at)) &&
    (!endsPhrase(scan.word(at)) || scan.word(at) === 'it')
  );
}

/** Numbers, units and signs of a figure before: "fell 5 percent to $3". */
function isOfFigure(scan: Scan, at: number): boolean {
  if (scan.shape(at) === SHAPE.number || /^[$€£¥₹%–-]$/.test(scan.word(at))) return true;
  return FIGURE_WORDS.has(scan.word(at));
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
  first = skipOpening(scan, { first, last });
  return first <= last ? { start: scan.start(first), end: scan.end(last) } : undefined;
}

/** Steps over determiners, and over the phrase that "In Spain the share" begins with. */
function skipOpening(scan: Scan, { first, last }: { first: number; last: number }): number {
  let begin = first;
  if (/^(?:in|on|at|for|by|with|under|from|of|to)$/.test(scan.word(first))) {
    while (begin < last && !DETERMINER.test(scan.word(begin))) begin++;
  }
  while (begin < last && (DETERMINER.test(scan.word(begin)) || scan.shape(begin) === SHAPE.clitic))
    begin++;
  return begin;
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
