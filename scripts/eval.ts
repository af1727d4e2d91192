/**
 * `npm run eval`: how many names are found, beside compromise: in the project's test stories, in their headlines
 * written otherwise, and, where GLOSS_DATA names a folder with `corpora/names-dev`, in the texts there; then how many
 * of the people named are linked, and how rightly, and whom speakers without a name stand for; then who says what, figures
 * and dates, and pairs of claims.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../utils/language/analysis.ts';
import { openTagger } from '../utils/language/tagger/tagger.ts';
import { createPeopleIndex } from '../utils/people/people-index.ts';
import { readJsonLines } from './corpus/jsonl.ts';
import type { LabelledText } from './corpus/labelled.ts';
import { readStories } from './corpus/story-file.ts';
import { judgeLinks, sumLinks } from './eval/link-score.ts';
import { type ReferenceScore, scoreReferences } from './eval/reference-score.ts';
import { type Score, scoreNames } from './eval/score.ts';
import {
  createGlossSpotter,
  createTaggerSpotter,
  type Gloss,
  openGloss,
  readWeights,
  type Spotter,
  spotWithCompromise,
} from './eval/spotters.ts';
import { evaluateClaims } from './eval-claims.ts';
import { evaluateFigures } from './eval-figures.ts';
import { evaluatePairs } from './eval-pairs.ts';
import { type Capitals, recase } from './train-names/augment.ts';
import { storyOf } from './train-names/lessons.ts';

interface Set {
  name: string;
  texts: readonly LabelledText[];
  within?: (text: LabelledText, at: Span) => boolean;
}

const STORIES = new URL('../tests/corpus/stories', import.meta.url).pathname;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { errors: { type: 'string' } } });
  const gloss = await openGloss();
  const spotters: [string, Spotter][] = [
    ['gloss', createGlossSpotter(gloss)],
    ['tagger alone', createTaggerSpotter()],
    ['compromise', spotWithCompromise],
  ];
  console.log(
    `${'people, exact spans'.padEnd(34)}${'names'.padStart(6)}   precision  recall      F1`,
  );
  for (const set of [...ownSets(), ...otherSets()])
    for (const [who, spot] of spotters) {
      const found = set.texts.map(spot);
      const options = { type: 'person', ...(set.within && { within: set.within }) } as const;
      const score = scoreNames(set.texts, found, options);
      console.log(row(`${set.name}, ${who}`, score));
      if (who === 'gloss' && set.name === values.errors) listErrors(set.texts, found);
    }
  printLinks(gloss);
  printReferences(gloss);
  evaluateClaims(gloss);
  evaluateFigures(values.errors);
  evaluatePairs(values.errors);
}

/** Links of the people named in the project's stories, those trained on apart. */
function printLinks({ analyzer, pack }: Gloss): void {
  console.log(
    `\n${'people, links'.padEnd(34)}${'known'.padStart(6)}   precision  recall   right   wrong  choices`,
  );
  for (const split of ['test', 'train'] as const) {
    const stories = readStories(STORIES).filter((story) => story.split === split);
    const judged = stories.map((story) => {
      const asked = {
        ...storyOf(story),
        date: story.date,
        lang: 'en',
        want: ['mentions'],
      } as const;
      return judgeLinks(story, analyzer.analyze(asked).mentions, pack);
    });
    const { known, precision, recall, right, wrong, choices } = sumLinks(judged);
    const shares = [precision, recall].map((value) => value.toFixed(1).padStart(8));
    const counts = [right, wrong, choices].map((value) => String(value).padStart(8));
    console.log(
      `${`${split} stories`.padEnd(34)}${String(known).padStart(6)}  ${[...shares, ...counts].join('')}`,
    );
  }
}

/** Pronouns and descriptions that say something in the project's stories. */
function printReferences({ pack }: Gloss): void {
  console.log(
    `\n${'who speaks'.padEnd(34)}${'said'.padStart(6)}   precision  recall  judged   right`,
  );
  const known = { index: createPeopleIndex([pack]), tagger: openTagger(readWeights()) };
  for (const split of ['test', 'train'] as const) {
    const stories = readStories(STORIES).filter((story) => story.split === split);
    const scores = stories.map((story) => scoreReferences(story, known));
    for (const kind of ['pronoun', 'description'] as const) {
      const sum = (count: keyof ReferenceScore) =>
        scores.reduce((total, score) => total + score[kind][count], 0);
      const [labelled, judged, right] = [sum('labelled'), sum('judged'), sum('right')];
      const shares = [right / judged, sum('found') / labelled].map((share) =>
        (100 * share).toFixed(1).padStart(8),
      );
      const counts = [judged, right].map((value) => String(value).padStart(8));
      const name = `${split} stories, ${kind}s`.padEnd(34);
      console.log(`${name}${String(labelled).padStart(6)}  ${[...shares, ...counts].join('')}`);
    }
  }
}

function ownSets(): Set[] {
  const stories = readStories(STORIES).filter(({ split }) => split === 'test');
  const within = (text: LabelledText, at: Span) =>
    headlinesOf(text).some(({ start, end }) => start <= at.start && at.end <= end);
  const recased = (capitals: Capitals) =>
    stories.flatMap((story) => recase(story, headlinesOf(story), capitals) ?? []);
  const alone = (capitals: Capitals) => recased(capitals).flatMap(headlineTexts);
  return [
    { name: 'test stories', texts: stories },
    { name: 'their headlines', texts: stories, within },
    { name: 'headlines in Title Case', texts: recased('title'), within },
    { name: 'headlines in CAPITALS', texts: recased('capitals'), within },
    { name: 'Title Case, no story', texts: alone('title') },
    { name: 'CAPITALS, no story', texts: alone('capitals') },
  ];
}

function headlinesOf({ blocks = [] }: LabelledText) {
  return blocks.filter(({ kind }) => kind === 'headline');
}

/** Each headline as a text of its own. */
function headlineTexts(story: LabelledText): LabelledText[] {
  return headlinesOf(story).map(({ start, end }) => ({
    id: story.id,
    text: story.text.slice(start, end),
    names: story.names
      .filter((name) => start <= name.start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
    blocks: [{ start: 0, end: end - start, kind: 'headline' }],
  }));
}

/** Sets that are not the project's own and are only measured on. */
function otherSets(): Set[] {
  const folder = join(process.env.GLOSS_DATA ?? '', 'corpora/names-dev');
  if (process.env.GLOSS_DATA === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      texts: readJsonLines(join(folder, file)),
    }));
}

function row(name: string, { labelled, precision, recall, f1 }: Score): string {
  const columns = [precision, recall, f1].map((value) => value.toFixed(1).padStart(8));
  return `${name.padEnd(34)}${String(labelled).padStart(6)}  ${columns.join('')}`;
}

/** Every person missed or wrongly found, with some text around. */
function listErrors(
  texts: readonly LabelledText[],
  found: readonly (readonly (Span & { type: string })[])[],
): void {
  texts.forEach(({ text, names }, nth) => {
    const key = ({ start, end }: Span) => `${start}-${end}`;
    const truth = names.filter(({ type }) => type === 'person');
    const answer = (found[nth] ?? []).filter(({ type }) => type === 'person');
    const show = (mark: string, { start, end }: Span) =>
      console.log(
        `  ${mark} ${JSON.stringify(`${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`)}`,
      );
    const known = new Set(truth.map(key));
    const said = new Set(answer.map(key));
    for (const name of truth) if (!said.has(key(name))) show('missed', name);
    for (const name of answer) if (!known.has(key(name))) show('wrong ', name);
  });
}

await main();
