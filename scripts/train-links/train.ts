/** `npm run train:links`: fits the weights of links on the project's training stories, the same bytes every time. */
import { writeFileSync } from 'node:fs';
import { openTagger, type Tagger } from '../../utils/language/tagger/tagger.ts';
import type { Pack } from '../../utils/people/pack.ts';
import { openPack } from '../../utils/people/pack-reader.ts';
import type { Person } from '../../utils/people/person.ts';
import { readStories, type StoryFile } from '../corpus/story-file.ts';
import { createExpectation } from '../eval/link-score.ts';
import { readWeights } from '../eval/spotters.ts';
import { compileCorePack } from '../packs/compile.ts';
import { createRandom, type Random } from '../train-names/random.ts';
import { collectCases, type LinkCase } from './cases.ts';
import {
  type DoubleKind,
  doubleId,
  GENERATION_YEARS,
  inventDoubles,
  withoutPeople,
} from './doubles.ts';
import { fitWeights } from './fit.ts';
import { chooseMargins, describeJudged, type Judged, judgeCases } from './margin.ts';
import { partsOf } from './parts.ts';
import { writeWeights } from './write-weights.ts';

const OUTPUT = new URL('../../utils/people/link-weights.ts', import.meta.url);
const STORIES = new URL('../../tests/corpus/stories', import.meta.url).pathname;
const SEED = 20_261_122;
/** Every story is judged by weights fitted on the stories of the other folds. */
const FOLDS = 6;
/** Two who share a whole name are rare in the news, and so is a namesake alone: they must not rule the fit. */
const DOUBLE_WEIGHT = 0.1;
const ABSENT_WEIGHT = 0.004;
/** Parts of stories teach how sure a name is with little around it. */
const PART_WEIGHT = 0.2;

interface Sources {
  pack: Pack;
  people: readonly Person[];
  tagger: Tagger;
  random: Random;
}

/** A story's names as they are, and with namesakes invented. */
interface StoryCases {
  natural: readonly LinkCase[];
  hard: readonly LinkCase[];
  /** Parts of it alone. */
  parts: readonly LinkCase[];
}

async function main(): Promise<void> {
  const opened = openPack(await compileCorePack());
  if (!opened.ok) throw new Error(opened.problem.message);
  const { pack } = opened;
  const tagger = openTagger(readWeights());
  const sources = { pack, people: peopleOf(pack), tagger, random: createRandom(SEED) };
  const stories = readStories(STORIES).filter(({ split }) => split === 'train');
  const cases = stories.map((story) => collectStory(story, sources));
  const judged = crossValidate(cases);
  const natural = judged.flatMap((one) => one.natural);
  const hard = judged.flatMap((one) => one.hard);
  const margins = chooseMargins(natural, hard);
  console.log(`names as they are, judged by other stories:\n${describeJudged(natural, margins)}`);
  console.log(`namesakes invented, judged by other stories:\n${describeJudged(hard, margins)}`);
  const weights = fitWeights(cases.flatMap(allCases));
  writeFileSync(OUTPUT, writeWeights(weights, margins));
}

function allCases({ natural, parts, hard }: StoryCases): LinkCase[] {
  return [...natural, ...parts, ...hard];
}

function peopleOf(pack: Pack): Person[] {
  return Array.from({ length: pack.size }, (_, index) => pack.entity(index)).filter(
    (entity) => entity.kind === 'person',
  );
}

function collectStory(story: StoryFile, sources: Sources): StoryCases {
  const { pack, tagger } = sources;
  const expected = createExpectation(story, pack);
  const natural = collectCases({ story, packs: [pack], tagger, expected, weight: 1 });
  const ids = [...story.cast.keys()].flatMap((key) => expected(key) ?? []);
  const meant = sources.people.filter(({ id }) => ids.includes(id));
  const doubles = (kind: DoubleKind) =>
    inventDoubles(meant, { kind, others: sources.people, random: sources.random });
  const beside = (['stranger', 'countryman', 'elder'] as const).flatMap((kind) =>
    collectCases({ story, packs: [pack, doubles(kind)], tagger, expected, weight: DOUBLE_WEIGHT }),
  );
  const doubleOf = (key: string) => {
    const id = expected(key);
    return id === undefined ? undefined : doubleId(id);
  };
  const earlier = collectCases({
    story: { ...story, date: yearsBefore(story.date, GENERATION_YEARS) },
    packs: [pack, doubles('elder')],
    ...{ tagger, weight: DOUBLE_WEIGHT, expected: doubleOf },
  });
  const absent = collectCases({
    ...{ story, tagger, weight: ABSENT_WEIGHT, expected: () => undefined },
    packs: [withoutPeople(pack, new Set(ids)), doubles('stranger')],
  });
  const parts = partsOf(story).flatMap((part) =>
    collectCases({ story: part, packs: [pack], tagger, expected, weight: PART_WEIGHT }),
  );
  return { natural, parts, hard: [...beside, ...earlier, ...absent] };
}

function yearsBefore(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}

function crossValidate(
  stories: readonly StoryCases[],
): { natural: readonly Judged[]; hard: readonly Judged[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learned = stories.filter((_story, nth) => nth % FOLDS !== fold);
    const asked = stories.filter((_story, nth) => nth % FOLDS === fold);
    const weights = fitWeights(learned.flatMap(allCases));
    return {
      natural: judgeCases(
        weights,
        asked.flatMap(({ natural }) => natural),
      ),
      hard: judgeCases(
        weights,
        asked.flatMap(({ hard }) => hard),
      ),
    };
  });
}

await main();
