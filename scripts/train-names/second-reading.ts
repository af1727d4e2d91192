/** Sequences of the second reading: what a first reading left, and what it shows of the whole document. */
import {
  collectEvidence,
  type Evidence,
  gatherEvidence,
} from '../../utils/language/tagger/evidence.ts';
import { createFeatureList } from '../../utils/language/tagger/features.ts';
import type { Reading, Run } from '../../utils/language/tagger/reading.ts';
import { labelSequence, type Sequence, type TrainedField } from './field.ts';
import { featuresOf, type Lesson } from './lessons.ts';

/** `field` must not have been trained on this lesson, or it would be surer of itself than it will be in use. */
export function rereadLesson(lesson: Lesson, field: TrainedField): Sequence[] {
  const { reading, bits, labels, runs } = lesson;
  const found = new Uint8Array(reading.tokens.count);
  const scores = new Map<Run, Float64Array>();
  for (const run of reading.runs) {
    const answer = labelSequence(field, { features: featuresOf(reading, bits, run) });
    found.set(answer.labels, run.first);
    scores.set(run, answer.scores);
  }
  const evidence = gatherEvidence(reading, found);
  return runs.map((run) => ({
    features: evidenceOf(reading, evidence, run),
    labels: labels.slice(run.first, run.last),
    weight: lesson.sequences[0]?.weight ?? 1,
    base: scores.get(run),
  }));
}

function evidenceOf(reading: Reading, evidence: Evidence, run: Run): Int32Array[] {
  const list = createFeatureList();
  const features: Int32Array[] = [];
  for (let index = run.first; index < run.last; index++) {
    collectEvidence({ reading, evidence, run }, index, list);
    features.push(list.features.slice(0, list.count));
  }
  return features;
}
