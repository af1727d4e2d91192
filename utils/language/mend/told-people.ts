/**
 * People whom the words beside them show where the tagger saw nobody: "Ms. Singh", "the midwife Gift Mukiibi", "Stopira,
 * 37,", "” said Banda-Phiri".
 */
import type { Document } from '../document.ts';
import { HONORIFICS, OFFICE_NOUNS, OTHER_WALKS } from '../title-words.ts';
import { GAP, SHAPE } from '../tokens.ts';
import { ARTICLES, CALENDAR_WORDS, FUNCTION_WORDS, PARTICLES, THING_WORDS } from '../words.ts';
import { type PlacedTag, personAt } from './placed-tag.ts';

/** After these comes somebody's name and nothing else. */
const ADDRESSES = new Set(
  'adv advocate dame dr frau mbah mlle mme monsieur mr mrs ms mx rev senhor senora señora señor sir'.split(
    ' ',
  ),
);
const KIN = new Set(
  'aunt boyfriend brother cousin daughter father fiance fiancee girlfriend granddaughter grandfather grandmother grandson husband mother nephew niece sister son uncle widow wife'.split(
    ' ',
  ),
);
/** Callings by which news introduces people who hold no office, beside those that titles know. */
const CALLINGS = new Set(
  `accountant activist archivist astronomer auditor baker barber barista biologist botanist butcher campaigner caretaker carpenter
  cartoonist cashier cellist chemist cleaner clerk climber conservator constable courier curator defendant detective drummer
  ecologist electrician engineer epidemiologist fisherman fisherwoman flanker florist forester gardener geologist grocer
  guard guide headteacher herder housewife interpreter janitor joiner juror landlady landlord lecturer librarian lifeguard lock
  mechanic medic meteorologist midfielder midwife miner organiser organizer paramedic pastor pharmacist pilot plaintiff
  playwright podcaster porter potter priest principal prop protester psychologist receptionist refugee resident restaurateur sailor
  salesman scholar seamstress shepherd shopkeeper soldier soprano stallholder statistician tailor tenant tenor
  trader translator trawlerman tutor vendor vet violinist volunteer waiter waitress warden weaver welder widow witness
  zoologist`.split(/\s+/),
);
/** "a nurse called Melissa Brathwaite" */
const NAMED = new Set(['called', 'named']);
const SAYING = new Set(['said', 'says']);
const MAX_WORDS = 4;
const CONFIDENCE = 0.85;
/** Ages, not scores or years. */
const AGE = /^(?:1[0-9]|[2-9]\d|10\d)$/;

export interface ToldSearch {
  document: Document;
  /** Whether a token is part of a person's name found so far. */
  isPerson(token: number): boolean;
  /** Whether it is part of any name. */
  isName(token: number): boolean;
}

/** In the order of the text; linear. */
export function findTold(search: ToldSearch): PlacedTag[] {
  const { document, isPerson } = search;
  const { reader, nameStarts, blocks } = document;
  const found: PlacedTag[] = [];
  let nth = 0;
  let free = 0;
  for (const first of nameStarts) {
    while (nth < blocks.length && (blocks[nth]?.last ?? 0) <= first) nth++;
    if (first < free || blocks[nth]?.casing !== 'sentence') continue;
    if (!reader.isCapitalised(first) || isPerson(first) || !mayBegin(document, first)) continue;
    const last = lastOf(search, first);
    free = last + 1;
    if (!isTold(search, first, last) || isThing(document, last)) continue;
    found.push(personAt(document, { first, last, confidence: CONFIDENCE }));
  }
  return found;
}

function mayBegin({ reader }: Document, at: number): boolean {
  const folded = reader.folded(at);
  return (
    folded.length > 1 &&
    ![ADDRESSES, OFFICE_NOUNS, HONORIFICS, FUNCTION_WORDS].some((set) => set.has(folded))
  );
}

function lastOf({ document: { reader }, isPerson }: ToldSearch, first: number): number {
  let last = first;
  for (let words = 1; words < MAX_WORDS; words++) {
    let next = reader.after(last);
    if (next >= 0 && PARTICLES.has(reader.folded(next))) next = reader.after(next);
    if (next < 0 || !reader.isCapitalised(next) || isPerson(next)) break;
    last = next;
  }
  return last;
}

function isTold(search: ToldSearch, first: number, last: number): boolean {
  const { document, isName } = search;
  const { reader } = document;
  const before = reader.before(first);
  const word = before < 0 ? '' : reader.folded(before);
  if (ADDRESSES.has(word)) return true;
  if (CALENDAR_WORDS.has(reader.folded(first)) || ARTICLES.has(word)) return false;
  if (hasAge(document, last)) return true;
  if (isName(first)) return false;
  const isWhole = last > first;
  if (isWhole && isFollowedByWho(document, last)) return true;
  return reader.shape(before) === SHAPE.lower && introduces(document, before, isWhole);
}

/** "the midwife", "her son", "a nurse called", `,” said`: words right before a name. */
function introduces(document: Document, before: number, isWhole: boolean): boolean {
  const { reader } = document;
  const word = reader.folded(before);
  if (KIN.has(word) || (isWhole && isCalling(word))) return true;
  if (SAYING.has(word)) return endsQuote(document, before - 1);
  const noun = NAMED.has(word) ? reader.before(before) : -1;
  return noun >= 0 && (KIN.has(reader.folded(noun)) || isCalling(reader.folded(noun)));
}

function isCalling(folded: string): boolean {
  return OTHER_WALKS.has(folded) || OFFICE_NOUNS.has(folded) || CALLINGS.has(folded);
}

/** "Gift Wanjala, 27, a nurse" */
function hasAge({ reader, tokens }: Document, last: number): boolean {
  if (reader.markAfter(last) !== ',' || tokens.gaps[last + 2] !== GAP.space) return false;
  return AGE.test(reader.word(last + 2)) && /^[,.]$/.test(reader.markAfter(last + 2));
}

/** `,” said` */
function endsQuote({ reader }: Document, at: number): boolean {
  return at > 0 && /^["”’']$/.test(reader.word(at)) && /^[,?!]$/.test(reader.word(at - 1));
}

function isFollowedByWho({ reader }: Document, last: number): boolean {
  return reader.markAfter(last) === ',' && /^(?:who|whose|whom)$/.test(reader.word(last + 2));
}

/** "Mrs Dalloway’s Raincoat", "coach Diego Maradona Stadium" */
function isThing({ reader, tokens }: Document, last: number): boolean {
  if (tokens.shapes[last + 1] === SHAPE.clitic && reader.isCapitalised(last + 2)) return true;
  return THING_WORDS.has(reader.folded(last));
}
