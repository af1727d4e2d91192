/** `npm run train:names -- --corpora DIR`: rebuilds the weights of the name tagger, the same bytes every time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EVIDENCE_SPACE_BITS } from '../../utils/language/tagger/evidence.ts';
import { FEATURE_SPACE_BITS } from '../../utils/language/tagger/features.ts';
import { readMap } from '../../utils/language/tagger/model.ts';
import { createWordBook, type WordBook } from '../../utils/language/tagger/word-book.ts';
import type { LabelledText } from '../corpus/labelled.ts';
import { doubtSentences } from './clean-silver.ts';
import { type TrainedField, type Training, trainField } from './field.ts';
import { createInventor } from './invent-names.ts';
import { type Lesson, prepareLesson } from './lessons.ts';
import { buildLists, type NameSources, readNameSources } from './name-sources.ts';
import { packRows } from './pack-weights.ts';
import { createRandom } from './random.ts';
import { rereadLesson } from './second-reading.ts';
import { cleanSources, readSources, type Source, type Sources, silverSources } from './sources.ts';
import { writeContainer } from './write-container.ts';

const OUTPUT = new URL('../../packs/names/names.glosstagger', import.meta.url);
const CLUSTERS = new URL('clusters.bin', import.meta.url);
const FIRST: Training = {
  spaceBits: FEATURE_SPACE_BITS,
  epochs: 7,
  rate: 0.1,
  penalty: 12,
  leastUses: 2,
};
const SECOND: Training = {
  spaceBits: EVIDENCE_SPACE_BITS,
  epochs: 5,
  rate: 0.1,
  penalty: 6,
  leastUses: 3,
};
/** Each half of the texts is read by a field trained on the other, so that evidence is as it will be in use. */
const FOLDS = 2;
const FIRST_ROWS = { most: 100_000, least: 0.04 };
const SECOND_ROWS = { most: 12_000, least: 0.02 };

function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
  if (values.corpora === undefined)
    throw new Error('Say where: npm run train:names -- --corpora DIR');
  const names = readNameSources();
  const maps = { clusters: new Uint8Array(readFileSync(CLUSTERS)), lists: buildLists(names) };
  const book = createWordBook({ clusters: readMap(maps.clusters), lists: readMap(maps.lists) });
  const lessons = prepareLessons(readSources(values.corpora), { names, book });
  const first = trainField(sequencesOf(lessons), FIRST);
  report(`first reading: ${lessons.length} texts`);
  const second = trainSecond(lessons, first);
  report('second reading');
  const firstRows = packRows(first.weights, FIRST_ROWS);
  const secondRows = packRows(second.weights, SECOND_ROWS);
  const numbers = [firstRows.scale, secondRows.scale, ...first.transitions, ...second.transitions];
  const bytes = writeContainer({
    numbers: new Uint8Array(Float64Array.from(numbers).buffer),
    firstPresent: firstRows.present,
    firstWeights: firstRows.weights,
    secondPresent: secondRows.present,
    secondWeights: secondRows.weights,
    ...maps,
  });
  writeFileSync(OUTPUT, bytes);
  report(`${bytes.length} bytes`);
}

/** Clean texts and copies, and the silver that a field trained on them does not contradict. */
function prepareLessons(
  sources: Sources,
  { names, book }: { names: NameSources; book: WordBook },
): Lesson[] {
  const random = createRandom(5);
  const inventor = createInventor(names, organisationWords(sources), random);
  const clean = prepareAll(cleanSources(sources, { inventor, random }), book);
  const judge = trainField(sequencesOf(clean), FIRST);
  report(`judge of silver: ${clean.length} texts`);
  const firstOrigin = sources.stories.length + sources.gold.length;
  const silver = sources.silver.map((text) =>
    doubtSentences(prepareLesson(text, { book, weight: 1, fold: 0 }), judge),
  );
  const trusted = silverSources(silver, { firstOrigin, random });
  return [...clean, ...prepareAll(trusted, book)];
}

function prepareAll(sources: readonly Source[], book: WordBook): Lesson[] {
  const hiding = createRandom(11);
  return sources.map(({ text, weight, origin }) =>
    prepareLesson(text, { book, weight, fold: origin % FOLDS, hiding }),
  );
}

function sequencesOf(lessons: readonly Lesson[]) {
  return lessons.flatMap(({ sequences }) => sequences);
}

function trainSecond(lessons: readonly Lesson[], first: TrainedField): TrainedField {
  const sequences = Array.from({ length: FOLDS }, (_, fold) => {
    const others = lessons.filter((lesson) => lesson.fold !== fold);
    const field = trainField(sequencesOf(others), FIRST);
    report(`fold ${fold + 1} of ${FOLDS}`);
    return lessons
      .filter((lesson) => lesson.fold === fold)
      .flatMap((lesson) => rereadLesson(lesson, field));
  });
  return trainField(sequences.flat(), { ...SECOND, transitions: first.transitions });
}

/** Single words of the organisations that texts name, to invent others like them. */
function organisationWords({ stories, gold }: Sources): string[] {
  const wordsOf = ({ text, names }: LabelledText) =>
    names
      .filter(({ type }) => type === 'organisation')
      .flatMap(({ start, end }) => text.slice(start, end).split(/[^\p{L}]+/u))
      .filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
  return [...stories, ...gold].flatMap(wordsOf);
}

const began = performance.now();

function report(what: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`);
}

main();
