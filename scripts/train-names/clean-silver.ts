/** Finds the sentences of a machine-labelled corpus that a model trained on better data would label otherwise. */
import type { Span } from '../../utils/language/analysis.ts';
import { typeOf } from '../../utils/language/tagger/labels.ts';
import type { LabelledText } from '../corpus/labelled.ts';
import { labelSequence, type TrainedField } from './field.ts';
import { featuresOf, type Lesson } from './lessons.ts';

/** The text with the sentences marked doubtful on whose people the field and the labels disagree. */
export function doubtSentences(
  { source, reading, bits, labels }: Lesson,
  field: TrainedField,
): LabelledText {
  const { tokens, document } = reading;
  const doubtful: Span[] = [];
  for (const run of reading.runs) {
    const { labels: found } = labelSequence(field, { features: featuresOf(reading, bits, run) });
    const agrees = found.every((label, nth) => samePerson(label, labels[run.first + nth] ?? 0));
    if (agrees) continue;
    const start = tokens.starts[run.first] ?? 0;
    const sentence = document.sentences.findLast((span) => span.start <= start);
    if (sentence !== undefined) doubtful.push(document.story.toSource(sentence));
  }
  return { ...source, doubtful };
}

/** Whether two labels say the same about people; of other types only that they are none. */
function samePerson(one: number, other: number): boolean {
  const isPerson = (label: number) => label !== 0 && typeOf(label) === 'person';
  if (!isPerson(one) && !isPerson(other)) return true;
  return one === other;
}
