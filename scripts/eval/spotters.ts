/** What finds names in labelled texts: the tagger, and the package a developer would take instead. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { openTagger } from '../../utils/language/tagger/tagger.ts';
import type { LabelledText } from '../corpus/labelled.ts';
import { readLabelled } from '../train-names/lessons.ts';
import type { FoundName } from './score.ts';

export const WEIGHTS = new URL('../../packs/names/names.glosstagger', import.meta.url);

export type Spotter = (text: LabelledText) => readonly FoundName[];

/** The weights as a buffer of their own. */
export function readWeights(): ArrayBuffer {
  const file = readFileSync(WEIGHTS);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

export function createTaggerSpotter(): Spotter {
  const tagger = openTagger(readWeights());
  return (text) => {
    const document = readLabelled(text);
    return tagger.tag(document).map((name) => ({ ...name, ...document.story.toSource(name) }));
  };
}

/** compromise's `people()`, without what it takes along: outer white space and marks. */
export const spotWithCompromise: Spotter = ({ text }) =>
  (
    nlp(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[]
  ).map(({ offset: { start, length } }) => ({ start, end: start + length, type: 'person' }));
