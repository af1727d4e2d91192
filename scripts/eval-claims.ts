/** Scores of who says what in the project's stories, printed as a table. */
import { readStories, type Statement } from './corpus/story-file.ts';
import { type ClaimScore, type ClaimScores, scoreClaims } from './eval/claim-score.ts';
import type { Gloss } from './eval/spotters.ts';
import { storyOf } from './train-names/lessons.ts';

const STORIES = new URL('../tests/corpus/stories', import.meta.url).pathname;
const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Statements of the project's stories, by how much of them is quoted. */
export function evaluateClaims({ analyzer }: Pick<Gloss, 'analyzer'>): void {
  console.log(`\n${'who says what'.padEnd(34)}${'said'.padStart(6)}     found  speaker    both`);
  for (const split of ['test', 'train'] as const) {
    const stories = readStories(STORIES).filter((story) => story.split === split);
    const scores = stories.map((story) => {
      const want = ['mentions', 'claims'] as const;
      const asked = { ...storyOf(story), date: story.date, lang: 'en', want };
      return scoreClaims(story, analyzer.analyze(asked));
    });
    for (const kind of KINDS) console.log(kindRow(`${split} stories, ${kind}`, scores, kind));
    console.log(restRow(scores));
  }
}

function kindRow(name: string, scores: readonly ClaimScores[], kind: Statement['kind']): string {
  const sum = (count: keyof ClaimScore) =>
    scores.reduce((total, { kinds }) => total + kinds[kind][count], 0);
  const [labelled, found, attributed] = [sum('labelled'), sum('found'), sum('attributed')];
  const shares = [found / labelled, attributed / found, attributed / labelled];
  const columns = shares.map((share) => (100 * share).toFixed(1).padStart(9));
  return `${name.padEnd(34)}${String(labelled).padStart(6)} ${columns.join('')}`;
}

function restRow(scores: readonly ClaimScores[]): string {
  const kinds = scores.flatMap((score) => KINDS.map((kind) => score.kinds[kind]));
  const told = scores.reduce((total, score) => total + score.told, 0);
  const right = scores.reduce((total, score) => total + score.right, 0);
  const passedOn = kinds.reduce((total, kind) => total + kind.passedOn, 0);
  const chained = kinds.reduce((total, kind) => total + kind.chained, 0);
  return `  of ${told} stretches found ${right} are labelled; ${chained} of ${passedOn} sources in between`;
}
