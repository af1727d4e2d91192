/** Reads labelled texts kept as a JSON object a line: `{ id, text, spans: [{ start, end, type }] }`. */
import { readFileSync } from 'node:fs';
import type { MentionType } from '../../utils/language/analysis.ts';
import type { LabelledText } from './labelled.ts';

interface Row {
  id: string;
  text: string;
  spans: { start: number; end: number; type: string }[];
}

const TYPES: Readonly<Record<string, MentionType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

/** Types but people, organisations and places are left out. */
export function readJsonLines(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, spans } = JSON.parse(line) as Row;
      const names = spans
        .flatMap(({ start, end, type }) => {
          const known = TYPES[type];
          return known === undefined ? [] : [{ start, end, type: known }];
        })
        .sort((one, other) => one.start - other.start);
      return { id, text, names };
    });
}
