/** Decoding against the plain way: trying every labelling. */
import { describe, expect, test } from 'vitest';
import {
  createDecoder,
  createSums,
  exponentiate,
  pathProbability,
  singleProbability,
  sumPaths,
} from '@/utils/language/tagger/decode.ts';
import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from '@/utils/language/tagger/labels.ts';
import { createRandom } from '../../../../scripts/train-names/random.ts';

const LENGTH = 3;

/** Scores and transitions that favour nothing in particular. */
function drawModel(seed: number) {
  const random = createRandom(seed);
  const draw = (count: number) => Float64Array.from({ length: count }, () => 4 * random() - 2);
  return { scores: draw(LENGTH * LABEL_COUNT), transitions: draw(LABEL_COUNT * LABEL_COUNT) };
}

/** Every allowed labelling with its score. */
function allPaths({ scores, transitions }: ReturnType<typeof drawModel>) {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let token = 0; token < LENGTH; token++)
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) =>
          token === 0 ? mayBegin(label) : mayFollow(labels[token - 1] ?? 0, label),
        )
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (scores[token * LABEL_COUNT + label] ?? 0) +
            (token === 0 ? 0 : (transitions[(labels[token - 1] ?? 0) * LABEL_COUNT + label] ?? 0)),
        })),
    );
  return paths.filter(({ labels }) => mayEnd(labels[LENGTH - 1] ?? 0));
}

describe.each([1, 2, 3, 4, 5])('a run of three tokens, model %i', (seed) => {
  const model = drawModel(seed);
  const paths = allPaths(model);
  const best = paths.reduce((one, other) => (other.score > one.score ? other : one));
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);

  test('the best labelling is found', () => {
    const labels = new Uint8Array(LENGTH);
    createDecoder(model.transitions, LENGTH)({ ...model, at: 0, length: LENGTH }, labels, 0);
    expect([...labels]).toEqual(best.labels);
  });

  test.each([
    ['all of it', 0, 3],
    ['its first token', 0, 1],
    ['its last two tokens', 1, 3],
  ])('the probability of the best labels of %s', (_, first, last) => {
    const sums = createSums(LENGTH);
    const weights = exponentiate(model.transitions);
    sumPaths({ scores: model.scores, at: 0, length: LENGTH }, weights, sums);
    const same = paths.filter(({ labels }) =>
      best.labels.every((label, nth) => nth < first || nth >= last || labels[nth] === label),
    );
    const expected = same.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
    const labels = Uint8Array.from(best.labels);
    expect(pathProbability({ sums, weights }, labels, { first, last })).toBeCloseTo(expected, 10);
  });
});

test('the probability of the label of a lone token is that of all labels it may carry', () => {
  const { scores } = drawModel(6);
  const weights = exponentiate(new Float64Array(LABEL_COUNT * LABEL_COUNT));
  const sums = createSums(1);
  sumPaths({ scores, at: 0, length: 1 }, weights, sums);
  const probabilities = Array.from({ length: LABEL_COUNT }, (_, label) => label)
    .filter((label) => mayBegin(label) && mayEnd(label))
    .map((label) => {
      const single = singleProbability({ scores, at: 0, length: 1 }, label);
      const path = pathProbability({ sums, weights }, Uint8Array.of(label), { first: 0, last: 1 });
      expect(single).toBeCloseTo(path, 10);
      return single;
    });
  expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
});
