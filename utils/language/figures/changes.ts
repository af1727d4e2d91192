/** Whether a figure is a stated change: "rose by 5%", "down 3%", "lost 190 points". */
import type { FigureKind } from '../analysis.ts';
import { isLetters, type Scan, wordSet } from './scan.ts';

export type Change = 'up' | 'down';

/** Words of change, in three groups by how surely the number behind them is by how much. */
const SURE = {
  up: wordSet(
    'rise rises rose risen rising up grow grows grew grown growing increase increases increased increasing surge surges surged surging soar soars soared soaring rallied rebounded ballooned swelled spiked skyrocketed strengthened appreciated rocketed accelerated',
  ),
  down: wordSet(
    'down decline declines declined declining decrease decreases decreased decreasing plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking dip dips dipped weakened depreciated slump slumps slumped retreated tanked narrowed dwindled eased edged',
  ),
};
/** "climbed 47 feet" and "dropped 30 metres" move bodies: a change of shares, points, money and temperatures alone. */
const MOVES = {
  up: wordSet(
    'gain gains gained gaining jump jumps jumped jumping climb climbs climbed climbing advance advances advanced advancing leap leaps leapt leaped expand expands expanded added',
  ),
  down: wordSet(
    'fall falls fell fallen falling drop drops dropped dropping slide slides slid sliding slip slips slipped slipping sink sinks sank sunk lose loses lost losing shed sheds shedding crashed dived contract contracts contracted contracting',
  ),
};
/** "cut 200 jobs" is no change of 200: a change of shares and points alone. */
const ACTS = {
  up: wordSet(
    'raise raises raised raising lift lifts lifted boost boosts boosted hike hikes hiked upped add adds',
  ),
  down: wordSet(
    'cut cuts cutting reduce reduces reduced reducing lower lowers lowered slash slashes slashed trim trims trimmed',
  ),
};
/** Between a word of change and its figure. */
const BETWEEN = wordSet(
  'by a an another further additional sharply slightly steeply only just whopping staggering modest mere full combined some as nearly almost about edged higher lower roughly around',
);
/** Verbs that "up" and "down" end: "made up 5%". */
const PARTICLE_VERBS = wordSet(
  'make makes made making set take took taking takes turn turned end ended pick picked give gave come came put sign signed track tracked shut hunt hunted gun gunned shot shoot break broke settle sit sat add adds use used blow blew boil',
);
const MASS = /(?:ton|tonne|gram|pound|litre|acre|hectare)$/;
const MAX_STEPS = 4;
/** Words of an object between a verb and "by". */
const MAX_OBJECT = 6;

interface Changed {
  /** Token the figure begins with, its hedge included. */
  before: number;
  kind: FigureKind;
  unit: string;
  isRange: boolean;
}

/** The change a figure states by the words before it. */
export function findChange(scan: Scan, changed: Changed): Change | undefined {
  if (!scan.continues(changed.before)) return undefined;
  let at = changed.before - 1;
  let by = false;
  if (changed.isRange && /^(?:from|between)$/.test(scan.word(at))) at--;
  for (let step = 0; step < MAX_STEPS && BETWEEN.has(scan.word(at)); step++, at--)
    by ||= scan.word(at) === 'by';
  if (by && changeOfAny(scan.word(at)) === undefined) at = verbBefore(scan, at);
  const word = scan.word(at);
  const sure = changeOf(SURE, word);
  if (sure !== undefined && word === sure)
    return PARTICLE_VERBS.has(scan.word(at - 1)) ? undefined : sure;
  const share = changed.kind === 'percent' || changed.unit.endsWith('point');
  if (by || share || changed.isRange) return sure ?? changeOf(MOVES, word) ?? changeOf(ACTS, word);
  if (changed.kind === 'count' || changed.kind === 'duration' || changed.kind === 'age')
    return undefined;
  return sure ?? (mayMove(changed, word) ? changeOf(MOVES, word) : undefined);
}

/** "cut infections by 90 percent": the verb of change before its object, `from` itself where none is near. */
export function verbBefore(scan: Scan, from: number): number {
  for (let at = from; at > from - MAX_OBJECT && isLetters(scan, at); at--)
    if (changeOfAny(scan.word(at)) !== undefined) return at;
  return from;
}

function changeOfAny(word: string): Change | undefined {
  return changeOf(SURE, word) ?? changeOf(MOVES, word) ?? changeOf(ACTS, word);
}

function changeOf(
  words: { up: ReadonlySet<string>; down: ReadonlySet<string> },
  word: string,
): Change | undefined {
  return words.up.has(word) ? 'up' : words.down.has(word) ? 'down' : undefined;
}

/** Ice and soil that is lost is measured by its mass. */
function mayMove({ kind, unit }: Changed, word: string): boolean {
  return kind === 'money' || kind === 'temperature' || (word.startsWith('los') && MASS.test(unit));
}
