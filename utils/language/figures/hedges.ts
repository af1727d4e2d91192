/** How firmly a figure is given: the words before and behind it that make it "about", "more than" or "up to". */
import type { Comparator, FigureKind } from '../analysis.ts';
import { type Scan, wordSet } from './scan.ts';

export interface Hedge {
  comparator: Comparator;
  /** First token of the words that say so; they belong to the figure where they are no verb. */
  first: number;
  within: boolean;
}

const ABOUT =
  /^(?:about|around|roughly|approximately|approx|approx\.|circa|nearly|almost|some|~|∼|≈|estimated|perhaps|nearing|nears|neared|approaching|approaches|approached|virtually|broadly|typically|averaging|averaged|say)$/;
const MORE =
  /^(?:over|above|beyond|exceeding|exceeds|exceed|exceeded|surpass|surpasses|surpassed|surpassing|topped|tops|topping|minimum|upwards|>|≥|eclipsed|outstripped)$/;
const LESS = /^(?:under|below|maximum|<|≤|max)$/;
const THAN_MORE =
  /^(?:more|greater|higher|larger|bigger|better|longer|older|faster|further|farther|heavier)$/;
const THAN_LESS = /^(?:less|fewer|lower|smaller|shorter|younger|slower|lighter)$/;
/** Verbs whose figure is told by them and not part of it. */
const VERBS =
  /^(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)|eclipsed|outstripped|averag(?:ed|ing)|near(?:s|ed|ing)|approach(?:es|ed|ing)|estimated|minimum|maximum)$/;
/** Steps over what may stand between such words and the number. */
const ARTICLES = /^(?:a|an|the|its|their|just|only|well|still|even|already|barely|now)$/;

/** Hedges of two words. */
const PAIRS: ReadonlyMap<string, Comparator> = new Map([
  ['at least', '>'],
  ['at most', '<'],
  ['up to', '<'],
  ['close to', '~'],
  ['capped at', '<'],
  ['limited to', '<'],
  ['estimated at', '~'],
  ['exceeded by', '='],
]);
/** "adds up to 5" is no "up to". */
const ADDING = /^(?:makes?|made|adds?|added|adding)$/;
/** Words before a hedge that make it something else. */
const CLAIMED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'about',
    wordSet(
      'concern concerns concerned worried worries question questions talk talked talks talking told asked know knew think thought story stories information details complain complained complaint complaints report reports lied learn learned learnt hear heard spoke speak speaks speaking write wrote written says say said warn warned warning film book debate joke joked bragged what how doubt doubts claim claims fear fears article',
    ),
  ],
  [
    'around',
    wordSet(
      'turn turned all gathered wrapped walked built centred centered revolves revolved talks tensions based',
    ),
  ],
  [
    'under',
    wordSet('held placed buried operate operates act law rule rules comes fell bill trapped'),
  ],
]);

/** Nouns and verbs that "over" belongs to: "sovereignty over four territories". */
const OVER_OBJECT =
  /^(?:sovereignty|control|power|authority|rule|reign|victory|victories|win|wins|triumph|lead|leads|edge|advantage|dominance|influence|jurisdiction|oversight|dispute|disputes|disputed|row|rows|clash|clashes|clashed|feud|battle|battles|fight|fights|war|wars|conflict|conflicts|tension|tensions|concern|concerns|fear|fears|worries|worry|anger|outrage|fury|alarm|protest|protests|debate|debates|argument|arguments|talks|negotiations|negotiate|negotiated|haggling|vote|votes|questions|questioned|doubts|arrested|charged|sued|resigned|quit|sacked|fired|suspended|criticised|criticized|fined|investigated|prosecuted|trial|lawsuit|lawsuits|claim|claims|rights|ownership|command|custody|handed|hand|hands|take|took|taken|taking|takes|presided|presides|preside|watch|watched|flew|flying|fly|flown|passed|jumped|climbed|fell|tripped|rolled|turned|decision|decisions|ruling|scandal|crisis|standoff|stand-off|deal|discussions|preference|grip|hold|uncertainty|disagreement|disagreements|complaint|complaints|case|cases|inquiry|investigation|spread|scattered|spanning|looms|hung|rose|prevailed|apologised|apologized|blamed|jailed|convicted|wrangling|spat)$/;
const ABSTRACT = /(?:ty|ion|ions|ment|ments|ship|ance|ence|acy|ness|cy|ism)$/;
/** What time is told by, besides its units: "over ten seasons". */
const OCCASIONS = wordSet(
  'season match game race lap set round session episode chapter term generation leg stage phase instalment summer winter night',
);
/** Verbs and prepositions before "over" that leave it a hedge for a span of time. */
const LASTING =
  /^(?:last|lasts|lasted|lasting|take|takes|took|taken|taking|for|of|after|spent|spend|waited|been|was|is|were|well|just|by|within|served|serve|serving|ran|run|live|lived|to|at|be|aged|now|already|worked|held|in)$/;

/** The hedge that stands before a token, looked for in the same line. */
export function findHedge(
  scan: Scan,
  { first, kind, unit }: { first: number; kind: FigureKind; unit: string },
): Hedge | undefined {
  if (!scan.continues(first)) return undefined;
  const article = ARTICLES.test(scan.word(first - 1)) && scan.continues(first - 1);
  const at = article ? first - 2 : first - 1;
  const phrase = readPhrase(scan, at);
  if (phrase !== undefined) return article && !phrase.within ? undefined : phrase;
  if (/^(?:over|above)$/.test(scan.word(at)))
    return readOver(scan, { at, lasting: kind === 'duration' || OCCASIONS.has(unit) });
  return article && !stepsOver(scan, { at, first }) ? undefined : readSingle(scan, at);
}

/** Hedges of one word. */
function readSingle(scan: Scan, at: number): Hedge | undefined {
  const word = scan.word(at);
  const comparator = comparatorOf(word);
  if (comparator === undefined || !isOwnWord(scan, at)) return undefined;
  const article = word === 'estimated' && /^an?$/.test(scan.word(at - 1));
  return { comparator, first: article ? at - 1 : at, within: article || !VERBS.test(word) };
}

function comparatorOf(word: string): Comparator | undefined {
  if (ABOUT.test(word)) return '~';
  if (MORE.test(word)) return '>';
  return LESS.test(word) ? '<' : undefined;
}

/** "about the four men" is about them; "an estimated 200" and "exceeded the 200" are hedges. */
function stepsOver(scan: Scan, { at, first }: { at: number; first: number }): boolean {
  const between = scan.word(first - 1);
  if (VERBS.test(scan.word(at)) || /^(?:just|only|well)$/.test(between)) return true;
  return /^an?$/.test(between) && !/^(?:about|some|under|below|around)$/.test(scan.word(at));
}

/** Words that are a hedge only where nothing before claims them: "we know about two cases". */
function isOwnWord(scan: Scan, at: number): boolean {
  return CLAIMED.get(scan.word(at))?.has(scan.word(at - 1)) !== true;
}

/** Hedges of several words, read from their last one. */
function readPhrase(scan: Scan, at: number): Hedge | undefined {
  switch (scan.word(at)) {
    case 'than':
      return readThan(scan, at);
    case 'as':
      return readAs(scan, at);
    case 'of':
      return readOf(scan, at);
    default: {
      const comparator = PAIRS.get(`${scan.word(at - 1)} ${scan.word(at)}`);
      if (comparator === undefined || ADDING.test(scan.word(at - 2))) return undefined;
      return { comparator, first: at - 1, within: !/^(?:at|by)$/.test(scan.word(at)) };
    }
  }
}

/** "more than", "no less than", "not more than". */
function readThan(scan: Scan, at: number): Hedge | undefined {
  const degree = scan.word(at - 1);
  const more = THAN_MORE.test(degree);
  if (!more && !THAN_LESS.test(degree)) return undefined;
  const negated = /^(?:no|not|never)$/.test(scan.word(at - 2));
  return {
    comparator: more === negated ? '<' : '>',
    first: negated ? at - 2 : at - 1,
    within: true,
  };
}

/** "as many as" sets a top, "as few as" a floor. */
function readAs(scan: Scan, at: number): Hedge | undefined {
  if (scan.word(at - 2) !== 'as') return undefined;
  const degree = scan.word(at - 1);
  if (/^(?:much|many|high|far|long|large|late|big|great)$/.test(degree))
    return { comparator: '<', first: at - 2, within: true };
  return /^(?:few|little|low|short)$/.test(degree)
    ? { comparator: '>', first: at - 2, within: true }
    : undefined;
}

/** "upwards of", "in excess of", "a minimum of", "short of". */
function readOf(scan: Scan, at: number): Hedge | undefined {
  const before = scan.word(at - 1);
  const article = /^(?:a|an|the|in)$/.test(scan.word(at - 2)) ? at - 2 : at - 1;
  if (/^(?:upwards?|excess|north)$/.test(before) || before === 'minimum')
    return { comparator: '>', first: article, within: true };
  if (before === 'maximum' || before === 'limit' || before === 'ceiling')
    return { comparator: '<', first: article, within: before === 'maximum' };
  if (before === 'short' && scan.word(at - 2) === 'just')
    return { comparator: '<', first: at - 2, within: true };
  return before === 'estimate' || before === 'region'
    ? { comparator: '~', first: at - 1, within: false }
    : undefined;
}

/** "over" and "above" before a number, unless a noun rules over it or it tells how long. */
function readOver(
  scan: Scan,
  { at, lasting }: { at: number; lasting: boolean },
): Hedge | undefined {
  const before = scan.word(at - 1);
  if (scan.continues(at)) {
    if (OVER_OBJECT.test(before) && !(before === 'rose' && scan.word(at) === 'above'))
      return undefined;
    if (ABSTRACT.test(before) && before.length > 5) return undefined;
    if (lasting && scan.word(at) === 'over' && !LASTING.test(before)) return undefined;
  }
  return { comparator: '>', first: at, within: true };
}

/** The hedge behind a figure: "5% or more", "200 or so", "50+". Gives the token behind it too. */
export function findTrailingHedge(
  scan: Scan,
  at: number,
): { comparator: Comparator; next: number } | undefined {
  const word = scan.word(at);
  if (word === '+' && scan.isGlued(at)) return { comparator: '>', next: at + 1 };
  if (!scan.continues(at)) return undefined;
  if (word === 'plus' && !/^(?:\d|an?$|the$|other)/.test(scan.word(at + 1)))
    return { comparator: '>', next: at + 1 };
  if (scan.shape(at) === 9 && scan.word(at + 1) === 'plus')
    return { comparator: '>', next: at + 2 };
  if (word === 'and' && /^(?:counting|above|over|up)$/.test(scan.word(at + 1)))
    return { comparator: '>', next: at + 2 };
  if (word !== 'or') return undefined;
  const behind = scan.word(at + 1);
  if (/^(?:more|above|higher|over|greater|longer|older|better)$/.test(behind))
    return { comparator: '>', next: at + 2 };
  if (/^(?:less|fewer|under|below|lower|younger)$/.test(behind))
    return { comparator: '<', next: at + 2 };
  return behind === 'so' || behind === 'thereabouts'
    ? { comparator: '~', next: at + 2 }
    : undefined;
}
