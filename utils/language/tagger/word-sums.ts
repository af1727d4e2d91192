/** Sums of the weights of features that one word alone decides, kept with the word: words recur, and most features are of that kind. */
import {
  type Around,
  addBeside,
  addOwn,
  createFeatureList,
  ownPlaceOf,
  SIDE,
  type Side,
} from './features.ts';
import { addRows, addSum, type RowTable, SUM_SIZE } from './row-table.ts';
import type { WordInfo } from './word-book.ts';

/** The four sides; before and after also at the run's edge. */
const BESIDE_PLACES = 6;
const EDGES = 4;
/** Whether the word begins a sentence, begins its run, ends its run: three bits. Only words of sentence-case blocks are kept. */
const OWN_PLACES = 8;

const list = createFeatureList();

/** Adds to `total` the weights of every feature of a token that is no joint one. */
export function addWordSums(table: RowTable, around: Around, total: Int32Array): void {
  addOwnSum(table, around, total);
  const { before, after } = around;
  addBesideSum(table, before, SIDE.before1, around.offset === 0, total);
  addBesideSum(table, after, SIDE.after1, around.rest === 0, total);
  addBesideSum(table, around.before2, SIDE.before2, false, total);
  addBesideSum(table, around.after2, SIDE.after2, false, total);
}

function addOwnSum(table: RowTable, around: Around, total: Int32Array): void {
  const { word, run, startsSentence, offset, rest } = around;
  const place = BESIDE_PLACES + startsSentence + (offset === 0 ? 2 : 0) + (rest === 0 ? 4 : 0);
  if (run.casing === 0 && addKnown(word, place, total)) return;
  list.count = 0;
  addOwn(list, word, ownPlaceOf(around));
  if (run.casing === 0) addNew(table, word, place, total);
  else addRows(table, list, total);
}

function addBesideSum(
  table: RowTable,
  word: WordInfo,
  side: Side,
  atEdge: boolean,
  total: Int32Array,
): void {
  const place = atEdge ? EDGES + side : side;
  if (addKnown(word, place, total)) return;
  list.count = 0;
  addBeside(list, word, side, atEdge);
  addNew(table, word, place, total);
}

function addKnown({ sums, summed }: WordInfo, place: number, total: Int32Array): boolean {
  if (sums === undefined || (summed & (1 << place)) === 0) return false;
  addSum(total, sums, place * SUM_SIZE);
  return true;
}

/** Adds the features in `list`, and keeps their sum if the word was met before: half of all words are met once. */
function addNew(table: RowTable, word: WordInfo, place: number, total: Int32Array): void {
  if (!word.met) {
    word.met = true;
    addRows(table, list, total);
    return;
  }
  word.sums ??= new Int32Array((BESIDE_PLACES + OWN_PLACES) * SUM_SIZE);
  addRows(table, list, word.sums, place * SUM_SIZE);
  word.summed |= 1 << place;
  addSum(total, word.sums, place * SUM_SIZE);
}
