/** Trains a linear-chain conditional random field by AdaGrad, its regularisation shared among the uses of a feature. */
import {
  createDecoder,
  createSums,
  type Decoder,
  exponentiate,
  type Sums,
  sumPaths,
} from '../../utils/language/tagger/decode.ts';
import { AFTER, LABEL_COUNT } from '../../utils/language/tagger/labels.ts';
import { LONGEST_RUN } from '../../utils/language/tagger/reading.ts';
import { createRandom, shuffle } from './random.ts';

/** A run of tokens to learn from. */
export interface Sequence {
  /** Hashed features of each token. */
  features: readonly Int32Array[];
  labels: Uint8Array;
  weight: number;
  /** Scores that stand already, LABEL_COUNT a token: an earlier reading's, which is not trained. */
  base?: Float64Array | undefined;
}

export interface Field {
  /** LABEL_COUNT weights for each feature of the space. */
  weights: Float32Array;
  transitions: Float64Array;
}

/** A field that labels. */
export interface TrainedField extends Field {
  decode: Decoder;
}

export interface Training {
  spaceBits: number;
  epochs: number;
  rate: number;
  /** Strength of the L2 penalty on a feature, divided among its uses: plain L2 would spare rare features. */
  penalty: number;
  /** Features used less often learn nothing. */
  leastUses: number;
  /** Transitions to begin with; zeros where absent. */
  transitions?: Float64Array;
}

/** Errors smaller than this change no weight: most tokens of a trained model, and most of the time. */
const NEGLIGIBLE = 0.003;
/** The rate falls to this share of itself by the last epoch. */
const LAST_RATE = 0.1;
const CELLS = LABEL_COUNT * LABEL_COUNT;

interface Trainer extends Field {
  /** Sums of squared gradients. */
  weightSquares: Float32Array;
  transitionSquares: Float64Array;
  /** Penalty of each feature for one use. */
  penalties: Float32Array;
  sums: Sums;
  scores: Float64Array;
}

export function trainField(sequences: readonly Sequence[], training: Training): TrainedField {
  const trainer = createTrainer(sequences, training);
  const used = sequences.map((sequence) => ({
    ...sequence,
    features: sequence.features.map((list) =>
      list.filter((feature) => (trainer.penalties[feature] ?? 0) > 0),
    ),
  }));
  const order = Int32Array.from(used, (_, nth) => nth);
  const random = createRandom(7);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    const rate = training.rate * (1 - (epoch / training.epochs) * (1 - LAST_RATE));
    for (const nth of order) {
      const sequence = used[nth];
      if (sequence !== undefined) learn(trainer, sequence, rate);
    }
  }
  const { weights, transitions } = trainer;
  return { weights, transitions, decode: createDecoder(transitions, LONGEST_RUN) };
}

function createTrainer(sequences: readonly Sequence[], training: Training): Trainer {
  const size = 2 ** training.spaceBits;
  const uses = new Uint32Array(size);
  for (const { features } of sequences)
    for (const list of features)
      for (const feature of list) uses[feature] = (uses[feature] ?? 0) + 1;
  return {
    weights: new Float32Array(size * LABEL_COUNT),
    weightSquares: new Float32Array(size * LABEL_COUNT).fill(1e-6),
    transitions: training.transitions?.slice() ?? new Float64Array(CELLS),
    transitionSquares: new Float64Array(CELLS).fill(1e-6),
    penalties: Float32Array.from(uses, (count) =>
      count < training.leastUses ? 0 : training.penalty / count,
    ),
    sums: createSums(LONGEST_RUN),
    scores: new Float64Array(LONGEST_RUN * LABEL_COUNT),
  };
}

/** Scores of every token under the weights as they are, LABEL_COUNT a token. */
export function scoreSequence(
  { weights }: Pick<Field, 'weights'>,
  { features, base }: Pick<Sequence, 'features' | 'base'>,
  scores: Float64Array,
): void {
  for (let token = 0; token < features.length; token++) {
    const at = token * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = base?.[at + label] ?? 0;
    const list = features[token] ?? new Int32Array();
    for (let nth = 0; nth < list.length; nth++) {
      const row = (list[nth] ?? 0) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}

/** Best labels of a sequence. */
export function labelSequence(
  field: TrainedField,
  sequence: Pick<Sequence, 'features' | 'base'>,
): { labels: Uint8Array; scores: Float64Array } {
  const length = sequence.features.length;
  const scores = new Float64Array(length * LABEL_COUNT);
  const labels = new Uint8Array(length);
  scoreSequence(field, sequence, scores);
  field.decode({ scores, at: 0, length }, labels, 0);
  return { labels, scores };
}

function learn(trainer: Trainer, sequence: Sequence, rate: number): void {
  const { sums, scores } = trainer;
  const length = sequence.features.length;
  scoreSequence(trainer, sequence, scores);
  const weights = exponentiate(trainer.transitions);
  sumPaths({ scores, at: 0, length }, weights, sums);
  if (length > 1) learnTransitions(trainer, { sequence, weights, rate });
  for (let token = 0; token < length; token++) learnToken(trainer, { sequence, token, rate });
}

function learnTransitions(
  { sums, transitions, transitionSquares }: Trainer,
  { sequence, weights, rate }: { sequence: Sequence; weights: Float64Array; rate: number },
): void {
  const gradient = new Float64Array(CELLS);
  for (let token = 1; token < sums.length; token++) {
    const truth = (sequence.labels[token - 1] ?? 0) * LABEL_COUNT + (sequence.labels[token] ?? 0);
    gradient[truth] = (gradient[truth] ?? 0) + 1;
    subtractExpected(gradient, { sums, weights, token });
  }
  for (let cell = 0; cell < CELLS; cell++) {
    const change = (gradient[cell] ?? 0) * sequence.weight;
    if (Math.abs(change) < 1e-5) continue;
    const squares = (transitionSquares[cell] ?? 0) + change * change;
    transitionSquares[cell] = squares;
    transitions[cell] = (transitions[cell] ?? 0) + (rate * change) / Math.sqrt(squares);
  }
}

/** Takes off the probability of each transition into `token`. */
function subtractExpected(
  gradient: Float64Array,
  { sums, weights, token }: { sums: Sums; weights: Float64Array; token: number },
): void {
  const { forward, backward, emissions, scales } = sums;
  const here = token * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const reach = (forward[here - LABEL_COUNT + label] ?? 0) / (scales[token] ?? 1);
    if (reach < 1e-9) continue;
    for (const next of AFTER[label] ?? []) {
      const cell = label * LABEL_COUNT + next;
      const ahead = (emissions[here + next] ?? 0) * (backward[here + next] ?? 0);
      gradient[cell] = (gradient[cell] ?? 0) - reach * (weights[cell] ?? 0) * ahead;
    }
  }
}

const active = new Int32Array(LABEL_COUNT);
const changes = new Float64Array(LABEL_COUNT);

function learnToken(
  { sums, weights, weightSquares, penalties }: Trainer,
  { sequence, token, rate }: { sequence: Sequence; token: number; rate: number },
): void {
  const count = findErrors(sums, sequence, token);
  if (count === 0) return;
  const list = sequence.features[token] ?? new Int32Array();
  for (let nth = 0; nth < list.length; nth++) {
    const feature = list[nth] ?? 0;
    const penalty = penalties[feature] ?? 0;
    const row = feature * LABEL_COUNT;
    for (let one = 0; one < count; one++) {
      const label = active[one] ?? 0;
      const cell = row + label;
      const weight = weights[cell] ?? 0;
      const change = (changes[label] ?? 0) - penalty * weight;
      const squares = (weightSquares[cell] ?? 0) + change * change;
      weightSquares[cell] = squares;
      weights[cell] = weight + (rate * change) / Math.sqrt(squares);
    }
  }
}

/** Puts the labels that are wrong enough into `active`, by how much into `changes`; how many there are. */
function findErrors({ forward, backward }: Sums, sequence: Sequence, token: number): number {
  const at = token * LABEL_COUNT;
  const truth = sequence.labels[token];
  let count = 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const expected = (forward[at + label] ?? 0) * (backward[at + label] ?? 0);
    const error = ((label === truth ? 1 : 0) - expected) * sequence.weight;
    changes[label] = error;
    if (Math.abs(error) <= NEGLIGIBLE) continue;
    active[count] = label;
    count++;
  }
  return count;
}
