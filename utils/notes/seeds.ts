/** Finds where in a long text a quote may stand, by short runs of letters that both share; in one pass for many quotes. */

/** Letters of a run: fewer come everywhere, more are cut by too many edits. */
const RUN = 8;
/** Places of one run that are remembered; what comes more often tells nothing. */
const MANY = 24;
/** Runs taken of one quote; of a longer one every second, third … */
const MOST_RUNS = 256;
/** Places worth a closer look, for each quote. */
const MOST_PLACES = 12;
/** Letters by which runs may disagree about where the quote begins, through edits between them. */
const DRIFT = 12;
/** Runs that must speak for a place, unless the quote has no more. */
const FEWEST_RUNS = 2;
/** … and that as a share of those that speak for the likeliest place. */
const FEWEST_SHARE = 0.03;
/** Factor of the rolling sum over a run: any odd number that mixes well. */
const FACTOR = 0x01_00_01_93;
/** The sieve that lets nearly all of the text fall through has 2 to this power of bits. */
const SIEVE = 20;
/** Letters of the text looked at in one step. */
const STEP = 4_096;

/** The weight of the letter that leaves a run. */
const LEAVING = power(FACTOR, RUN);

interface Run {
  /** Which quotes have it, and where in them. */
  owners: { quote: number; offset: number }[];
  /** Where the text has it. */
  hits: number[];
}

/**
 * For each quote offsets in the text where it may begin, likeliest first. A quote is to come with its
 * surroundings; offsets are those of its first letter with them.
 */
export function* findLikelyPlaces(
  codes: Uint16Array,
  quotes: readonly Uint16Array[],
): Generator<undefined, number[][]> {
  const runs = new Map<number, Run>();
  for (const [index, quote] of quotes.entries()) {
    yield;
    addRuns(quote, index, runs);
  }
  yield* collectHits(codes, runs);
  const starts: number[][] = quotes.map(() => []);
  for (const { owners, hits } of runs.values()) {
    if (hits.length === MANY) continue;
    for (const { quote, offset } of owners) starts[quote]?.push(...hits.map((hit) => hit - offset));
  }
  const places: number[][] = [];
  for (const found of starts) {
    yield;
    places.push(groupStarts(found));
  }
  return places;
}

/** Notes where the text has each run. */
function* collectHits(codes: Uint16Array, runs: ReadonlyMap<number, Run>): Generator<undefined> {
  const sieve = new Int32Array(1 << (SIEVE - 5));
  for (const sum of runs.keys()) {
    const bit = sum >>> (32 - SIEVE);
    sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  let sum = 0;
  for (let from = 0; from < codes.length; from += STEP) {
    const part = { from, to: Math.min(codes.length, from + STEP), sum };
    sum = collectPart(codes, part, { sieve, runs });
    yield;
  }
}

/** Notes the runs that end in a part of the text; the answer is the sum at its end. */
function collectPart(
  codes: Uint16Array,
  { from, to, sum: before }: { from: number; to: number; sum: number },
  { sieve, runs }: { sieve: Int32Array; runs: ReadonlyMap<number, Run> },
): number {
  let sum = before;
  for (let at = from; at < to; at += 1) {
    sum = roll(sum, codes, at);
    const bit = sum >>> (32 - SIEVE);
    if ((((sieve[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0 || at < RUN - 1) continue;
    const hits = runs.get(sum)?.hits;
    if (hits && hits.length < MANY) hits.push(at - RUN + 1);
  }
  return sum;
}

function addRuns(quote: Uint16Array, index: number, runs: Map<number, Run>): void {
  const stride = Math.max(1, Math.ceil(quote.length / MOST_RUNS));
  let sum = 0;
  for (let at = 0; at < quote.length; at += 1) {
    sum = roll(sum, quote, at);
    const offset = at - RUN + 1;
    if (offset < 0 || offset % stride !== 0) continue;
    const run = runs.get(sum) ?? { owners: [], hits: [] };
    run.owners.push({ quote: index, offset });
    runs.set(sum, run);
  }
}

/** A sum over the last letters, of which one comes and one goes. */
function roll(sum: number, codes: Uint16Array, at: number): number {
  const left = at >= RUN ? Math.imul(codes[at - RUN] ?? 0, LEAVING) : 0;
  return (Math.imul(sum, FACTOR) + (codes[at] ?? 0) - left) >>> 0;
}

/** Runs that agree about where the quote begins, as far as edits inside it allow. */
function groupStarts(starts: number[]): number[] {
  const sorted = starts.toSorted((a, b) => a - b);
  const groups: { first: number; middle: number; count: number }[] = [];
  for (const start of sorted) {
    const group = groups.at(-1);
    if (group && start - group.first <= DRIFT) {
      group.count += 1;
      group.middle = group.first + Math.round((start - group.first) / 2);
    } else groups.push({ first: start, middle: start, count: 1 });
  }
  const most = Math.max(0, ...groups.map(({ count }) => count));
  return groups
    .filter(({ count }) => count >= Math.max(Math.min(FEWEST_RUNS, most), most * FEWEST_SHARE))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PLACES)
    .map(({ middle }) => middle);
}

function power(factor: number, exponent: number): number {
  let result = 1;
  for (let n = 0; n < exponent; n += 1) result = Math.imul(result, factor);
  return result;
}
