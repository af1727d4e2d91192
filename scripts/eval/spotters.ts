/** What finds names in labelled texts: Gloss, its tagger alone, and the package a developer would take instead. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { type Analyzer, createAnalyzerFrom } from '../../utils/analyze/analyzer.ts';
import { openTagger } from '../../utils/language/tagger/tagger.ts';
import type { Pack } from '../../utils/people/pack.ts';
import { openPack } from '../../utils/people/pack-reader.ts';
import type { LabelledText } from '../corpus/labelled.ts';
import { compileCorePack } from '../packs/compile.ts';
import { readLabelled, storyOf } from '../train-names/lessons.ts';
import type { FoundName } from './score.ts';

export const WEIGHTS = new URL('../../packs/names/names.glosstagger', import.meta.url);

export type Spotter = (text: LabelledText) => readonly FoundName[];

/** The weights as a buffer of their own. */
export function readWeights(): ArrayBuffer {
  const file = readFileSync(WEIGHTS);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

/** The analyzer as readers have it, and the pack it knows people from. */
export interface Gloss {
  analyzer: Analyzer;
  pack: Pack;
}

export async function openGloss(): Promise<Gloss> {
  const opened = openPack(await compileCorePack());
  if (!opened.ok) throw new Error(opened.problem.message);
  const { pack } = opened;
  return { pack, analyzer: createAnalyzerFrom([pack], openTagger(readWeights())) };
}

export function createGlossSpotter({ analyzer }: Gloss): Spotter {
  return (text) => analyzer.analyze({ ...storyOf(text), lang: 'en', want: ['mentions'] }).mentions;
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
