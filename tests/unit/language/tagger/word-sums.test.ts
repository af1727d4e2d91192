/** Sums kept with words against the plain way: adding up every feature of every token. */
import { expect, test } from 'vitest';
import { readDocument } from '@/utils/language/document.ts';
import { collectDocumentBits } from '@/utils/language/tagger/document-bits.ts';
import {
  addJoint,
  collectFeatures,
  createFeatureList,
  FEATURE_SPACE_BITS,
  lookAround,
} from '@/utils/language/tagger/features.ts';
import { LABEL_COUNT } from '@/utils/language/tagger/labels.ts';
import { type Reading, readTokens } from '@/utils/language/tagger/reading.ts';
import {
  addRows,
  addScores,
  bitCount,
  openRowTable,
  type RowTable,
  SUM_SIZE,
} from '@/utils/language/tagger/row-table.ts';
import { createWordBook } from '@/utils/language/tagger/word-book.ts';
import { addWordSums } from '@/utils/language/tagger/word-sums.ts';
import { createRandom } from '../../../../scripts/train-names/random.ts';

const TEXT = `KALLAS MEETS VON DER LEYEN IN KYIV
Kaja Kallas met Ursula von der Leyen in Kyiv on Monday. Kallas said "Kyiv must not wait" before Kallas left.
"The European Commission and Kallas agree," Ms Kallas, the European Union's Kallas, said. Kallas agrees with Kallas.`;
const EMPTY = { get: () => 0 };

/** A third of all features have weights drawn at random. */
function drawTable(): RowTable {
  const random = createRandom(5);
  const present = Uint32Array.from(
    { length: 2 ** FEATURE_SPACE_BITS / 32 },
    () => (random() * 2 ** 32) & (random() * 2 ** 32),
  );
  const rows = present.reduce((sum, bits) => sum + bitCount(bits), 0);
  const weights = Int8Array.from({ length: rows * LABEL_COUNT }, () => random() * 256 - 128);
  return openRowTable({ present, weights, scale: 1 });
}

function scoreTokens(
  reading: Reading,
  table: RowTable,
  add: (total: Int32Array, index: number, run: Reading['runs'][number]) => void,
) {
  return reading.runs.flatMap((run) =>
    Array.from({ length: run.last - run.first }, (_, offset) => {
      const total = new Int32Array(SUM_SIZE);
      add(total, run.first + offset, run);
      const scores = new Float64Array(LABEL_COUNT);
      addScores(table, total, scores, 0);
      return [...scores];
    }),
  );
}

test('scores are those of all features together, however often a word was met', () => {
  const table = drawTable();
  const book = createWordBook({ clusters: EMPTY, lists: EMPTY });
  const reading = readTokens(readDocument({ text: TEXT }), book);
  const bits = collectDocumentBits(reading);
  const list = createFeatureList();
  const plain = scoreTokens(reading, table, (total, index, run) => {
    collectFeatures({ reading, bits, run }, index, list);
    addRows(table, list, total);
  });
  const summed = () =>
    scoreTokens(reading, table, (total, index, run) => {
      const around = lookAround(reading, run, index);
      list.count = 0;
      addJoint(list, around, bits);
      addWordSums(table, around, total);
      addRows(table, list, total);
    });
  expect(plain.length).toBeGreaterThan(25);
  expect(summed()).toEqual(plain);
  expect(summed()).toEqual(plain);
});
