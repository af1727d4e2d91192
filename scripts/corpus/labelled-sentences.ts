/** Reads the project's sentences labelled with figures or dates: `[over four hours](duration > 4 hour ; meeting)`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../utils/language/analysis.ts';

/** A label and the words it stands on. */
export interface SentenceLabel extends Span {
  label: string;
}

export interface LabelledSentence {
  /** File and line. */
  id: string;
  text: string;
  labels: SentenceLabel[];
  /** Every fifth line of a file is never looked at while building. */
  unseen: boolean;
}

const LABEL = /\[([^[\]]*)\]\(([^()]*)\)/g;
const UNSEEN_EVERY = 5;

/** All sentences of the `.txt` files of a folder, one a line. */
export function readSentences(folder: string): LabelledSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, nth) => ({
          id: `${basename(file, '.txt')}:${nth + 1}`,
          unseen: nth % UNSEEN_EVERY === UNSEEN_EVERY - 1,
          ...parseSentence(line),
        })),
    );
}

/** Takes the labels out of a line. */
export function parseSentence(line: string): { text: string; labels: SentenceLabel[] } {
  const labels: SentenceLabel[] = [];
  let removed = 0;
  const text = line.replace(LABEL, (whole, words: string, label: string, at: number) => {
    const start = at - removed;
    labels.push({ start, end: start + words.length, label });
    removed += whole.length - words.length;
    return words;
  });
  return { text, labels };
}
