/** The texts the tagger learns from, and the copies made of them. */
import { join } from 'node:path';
import { readJsonLines } from '../corpus/jsonl.ts';
import type { LabelledText } from '../corpus/labelled.ts';
import { readStories, type StoryFile } from '../corpus/story-file.ts';
import { trimTitle } from '../corpus/trim-titles.ts';
import { type Capitals, dropAccents, recase, swapNames } from './augment.ts';
import type { Inventor } from './invent-names.ts';
import type { Random } from './random.ts';

/** Hand-labelled texts under licences that let weights be shared; docs/data-cards/names.md has them all. */
const GOLD = [
  ...['crossner', 'uner-ewt-dev', 'uner-ewt-test', 'uner-pud', 'wikigold'],
  ...['wnut17-train', 'wnut17-test', 'gum-ner'],
];
/** Machine-labelled world news. */
const SILVER = 'gmb';
const STORIES = new URL('../../tests/corpus/stories', import.meta.url).pathname;

/** A text with how much it counts; copies of one text share its number. */
export interface Source {
  text: LabelledText;
  weight: number;
  origin: number;
}

export interface Sources {
  stories: readonly StoryFile[];
  gold: readonly LabelledText[];
  silver: readonly LabelledText[];
}

/** The project's stories count more than others: they are what Gloss is for, and surely right. */
const STORY_WEIGHT = 2;
const STORY_COPIES = 3;
/** Shares of the texts of other corpora that are copied in other capitals, and without accents. */
const RECASED = 0.08;
const PLAIN_STORIES = 0.5;

/** Test stories are left out here, once and for all. */
export function readSources(corpora: string): Sources {
  const read = (name: string) =>
    readJsonLines(join(corpora, 'train', `${name}.jsonl`)).map(withoutTitles);
  return {
    stories: readStories(STORIES).filter(({ split }) => split === 'train'),
    gold: GOLD.flatMap(read),
    silver: read(SILVER),
  };
}

function withoutTitles(text: LabelledText): LabelledText {
  return { ...text, names: text.names.map((name) => trimTitle(text.text, name)) };
}

/** Hand-labelled texts and stories, with their copies. */
export function cleanSources(
  { stories, gold }: Sources,
  { inventor, random }: { inventor: Inventor; random: Random },
): Source[] {
  const sources: Source[] = [];
  const texts = [...stories, ...gold];
  texts.forEach((text, origin) => {
    const isStory = origin < stories.length;
    const weight = isStory ? STORY_WEIGHT : 1;
    const add = (copy: LabelledText | undefined) => {
      if (copy !== undefined) sources.push({ text: copy, weight, origin });
    };
    add(text);
    for (let copy = 0; copy < (isStory ? STORY_COPIES : 1); copy++) {
      const swapped = swapNames(text, inventor, random);
      add(isStory && random() < PLAIN_STORIES ? dropAccents(swapped) : swapped);
    }
    if (isStory) {
      add(recaseHeadlines(text, 'title'));
      add(recaseHeadlines(swapNames(text, inventor, random), 'title'));
      add(recaseHeadlines(text, 'capitals'));
      add(recaseHeadlines(swapNames(text, inventor, random), 'capitals'));
    } else add(recaseSome(text, random));
  });
  return sources;
}

/** Machine-labelled texts, their doubtful parts marked, and recased copies of some. */
export function silverSources(
  silver: readonly LabelledText[],
  { firstOrigin, random }: { firstOrigin: number; random: Random },
): Source[] {
  return silver.flatMap((text, nth) => {
    const origin = firstOrigin + nth;
    const copy = recaseSome(text, random);
    const original = { text, weight: 1, origin };
    return copy === undefined ? [original] : [original, { text: copy, weight: 1, origin }];
  });
}

/** The story with its headlines in other capitals; nothing else of it is learned again. */
function recaseHeadlines(story: LabelledText, capitals: Capitals): LabelledText | undefined {
  const blocks = story.blocks ?? [];
  const headlines = blocks.filter(({ kind }) => kind === 'headline');
  const copy = recase(story, headlines, capitals);
  return copy && { ...copy, doubtful: blocks.filter(({ kind }) => kind !== 'headline') };
}

function recaseSome(text: LabelledText, random: Random): LabelledText | undefined {
  const drawn = random();
  if (drawn >= RECASED) return undefined;
  const whole = [{ start: 0, end: text.text.length }];
  return recase(text, whole, drawn < RECASED / 2 ? 'title' : 'capitals');
}
