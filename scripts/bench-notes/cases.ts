/** Makes cases of finding a noted quote again, out of the project's stories: what was noted, and the story as it is later. */
import type { Stretch } from '../../utils/notes/anchor.ts';
import type { NoteSelector } from '../../utils/notes/note.ts';
import { describeQuote } from '../../utils/notes/selector.ts';
import * as edits from './edits.ts';
import {
  type MarkedStory,
  markStory,
  placeOfNoted,
  readMarked,
  sentencesOf,
  unmark,
} from './marked-story.ts';
import { createRandom, type Random } from './random.ts';

/** A quote noted in a story, and the story as it is later. */
export interface AnchorCase {
  name: string;
  kind: string;
  /** The story when the words were noted, and their place in it. */
  noted: string;
  selector: NoteSelector;
  /** The story later. */
  text: string;
  /** Where the words are then; absent where they are not there any more. */
  truth?: Stretch | undefined;
  /** Nobody could tell which of several places is meant: none may be named but the right one. */
  isOpen?: boolean;
}

/** A story to note words in. */
export interface StoryText {
  id: string;
  text: string;
  blocks: readonly Stretch[];
  names: readonly Stretch[];
}

type Unit = 'name' | 'phrase' | 'sentence' | 'paragraph';

interface CaseKind {
  units: readonly Unit[];
  /** Made before the words are noted: a story with look-alikes in it. */
  before?: edits.Edit;
  after: edits.Edit;
  isOpen?: boolean;
  /** What is like the quote later must not have its very words. */
  isNew?: boolean;
}

const ANY: readonly Unit[] = ['name', 'phrase', 'sentence', 'paragraph'];
const WORDS: readonly Unit[] = ['phrase', 'sentence', 'paragraph'];
const LONG: readonly Unit[] = ['sentence', 'paragraph'];
const SAME: edits.Edit = ({ story }) => story;

/** One edit after the other. */
function both(first: edits.Edit, second: edits.Edit): edits.Edit {
  return (parts) => {
    const story = first(parts);
    return story && second({ ...parts, story });
  };
}

/** Puts a sentence like the noted one somewhere else, or right behind it. */
function addTwin(
  where: 'far' | 'next',
  make: (sentence: string, random: Random) => string,
): edits.Edit {
  return ({ story, random }) => {
    const { paragraph, first } = placeOfNoted(story);
    const sentence = story[paragraph]?.[first] ?? '';
    const twin = make(sentence, random);
    if (where === 'far') {
      const others = story
        .map((_, index) => index)
        .filter((index) => Math.abs(index - paragraph) > 2);
      if (others.length === 0) return undefined;
      const at = random.pick(others);
      return story.map((all, index) => (index === at ? [...all, twin] : all));
    }
    return story.map((all, index) =>
      index === paragraph ? all.toSpliced(first + 1, 0, twin) : all,
    );
  };
}

const someEdits: edits.Edit = (parts) => {
  const kinds = [
    edits.insertBefore,
    edits.insertTeaser,
    edits.editAround,
    edits.replaceNeighbour,
    edits.changeMarkup,
    edits.changeType,
    edits.moveParagraph,
  ];
  let story: MarkedStory = parts.story;
  for (let n = 0; n < 3; n += 1) {
    story = parts.random.pick(kinds)({ ...parts, story }) ?? story;
  }
  return story;
};

/** Another sentence begins with the noted name, right behind the one that goes. */
const sameBeginning: edits.Edit = ({ story, random, others }) => {
  const { paragraph, first } = placeOfNoted(story);
  const sentence = story[paragraph]?.[first] ?? '';
  const upToName = unmark(/^.*?\uE001/.exec(sentence)?.[0] ?? '');
  const other = random.pick(others).split(' ').slice(2).join(' ');
  const twin = `${upToName} ${random.chance(0.5) ? other : edits.lookAlike(sentence, random).slice(upToName.length + 1)}`;
  return story.map((all, index) => (index === paragraph ? all.toSpliced(first + 1, 0, twin) : all));
};

const KINDS: Readonly<Record<string, CaseKind>> = {
  unchanged: { units: ANY, after: SAME },
  'text inserted before': { units: ANY, after: edits.insertBefore },
  'teaser beside': { units: ANY, after: edits.insertTeaser },
  'words around edited': { units: ANY, after: edits.editAround },
  'neighbour replaced': { units: ANY, after: edits.replaceNeighbour },
  'quote edited': { units: LONG, after: edits.editQuote },
  'quote and surroundings edited': { units: LONG, after: both(edits.editQuote, edits.editAround) },
  'quote edited, text before': { units: LONG, after: both(edits.editQuote, edits.insertBefore) },
  'paragraph moved': { units: ANY, after: edits.moveParagraph },
  'markup changed': { units: ANY, after: edits.changeMarkup },
  'type changed': { units: ANY, after: edits.changeType },
  'many edits': { units: WORDS, after: someEdits },
  truncated: { units: ANY, after: edits.truncate },
  deleted: { units: ANY, after: edits.deleteQuote },
  'deleted, text before': { units: ANY, after: both(edits.deleteQuote, edits.insertBefore) },
  rewritten: { units: ANY, after: edits.rewriteQuote },
  'look-alike far, both stay': {
    units: WORDS,
    before: addTwin('far', edits.lookAlike),
    after: edits.insertBefore,
  },
  'look-alike far, noted deleted': {
    units: WORDS,
    before: addTwin('far', edits.lookAlike),
    after: edits.deleteQuote,
  },
  'look-alike next, both stay': {
    units: WORDS,
    before: addTwin('next', edits.lookAlike),
    after: edits.insertBefore,
  },
  'look-alike next, noted deleted': {
    units: WORDS,
    before: addTwin('next', edits.lookAlike),
    after: edits.deleteQuote,
  },
  'look-alike next, noted edited': {
    units: LONG,
    before: addTwin('next', edits.lookAlike),
    after: edits.editQuote,
  },
  'repeated far, both stay': { units: LONG, before: addTwin('far', unmark), after: someEdits },
  'repeated far, noted deleted': {
    units: LONG,
    before: addTwin('far', unmark),
    after: edits.deleteQuote,
  },
  'repeated far, noted edited': {
    units: LONG,
    before: addTwin('far', unmark),
    after: edits.editQuote,
  },
  'repeated next, no telling': {
    units: ['sentence'],
    before: addTwin('next', unmark),
    after: both(edits.insertBefore, edits.editAround),
    isOpen: true,
  },
  'new look-alike elsewhere, noted deleted': {
    units: WORDS,
    after: both(addTwin('far', edits.lookAlike), edits.deleteQuote),
    isNew: true,
  },
  'name, next begins alike, both stay': {
    units: ['name'],
    before: sameBeginning,
    after: edits.insertBefore,
  },
  'name, next begins alike, noted deleted': {
    units: ['name'],
    before: sameBeginning,
    after: edits.deleteQuote,
  },
};

export const KIND_NAMES: readonly string[] = Object.keys(KINDS);

/** Cases of every kind in turn, as many as asked for; the same for the same seed. */
export function makeCases(
  stories: readonly StoryText[],
  { count, seed }: { count: number; seed: number },
): AnchorCase[] {
  const pool = stories
    .flatMap(({ text }) => sentencesOf(text).flat())
    .filter((one) => one.length > 40);
  const cases: AnchorCase[] = [];
  for (let turn = 0; cases.length < count && turn < count * 20; turn += 1) {
    const random = createRandom(seed + turn * 7919);
    const kind = KIND_NAMES[cases.length % KIND_NAMES.length] ?? '';
    const story = random.pick(stories);
    const made = makeCase(kind, { story, others: pool, random });
    if (made) cases.push({ ...made, name: `${kind} · ${story.id} · ${turn}` });
  }
  return cases;
}

interface CaseParts {
  story: StoryText;
  others: readonly string[];
  random: Random;
}

function makeCase(kind: string, { story, others, random }: CaseParts): AnchorCase | undefined {
  const {
    units = ANY,
    before = SAME,
    after = SAME,
    isOpen = false,
    isNew = false,
  } = KINDS[kind] ?? {};
  const stretch = chooseStretch(story, random.pick(units), random);
  if (stretch === undefined) return undefined;
  const first = before({ story: markStory(story.text, stretch), others, random });
  const then = first && readMarked(first);
  if (!first || !then?.noted) return undefined;
  const last = after({ story: first, others, random });
  if (last === undefined) return undefined;
  const now = readMarked(last);
  const selector = describeQuote(then.text, then.noted);
  // Words that are there again elsewhere have moved, and are not gone.
  if (isNew && now.text.includes(selector.quote.exact)) return undefined;
  return {
    name: kind,
    kind,
    noted: then.text,
    selector,
    text: now.text,
    truth: now.noted,
    isOpen,
  };
}

function chooseStretch(story: StoryText, unit: Unit, random: Random): Stretch | undefined {
  const { text } = story;
  if (unit === 'name') {
    if (story.names.length === 0) return undefined;
    const { start, end } = random.pick(story.names);
    return { start, end };
  }
  const block = random.pick(story.blocks);
  const paragraph = text.slice(block.start, block.end);
  if (paragraph.length < 40) return undefined;
  if (unit === 'paragraph') return { start: block.start, end: block.end };
  const sentence = random.pick(sentencesOf(paragraph).flat());
  const start = block.start + paragraph.indexOf(sentence);
  if (unit === 'sentence')
    return sentence.length < 32 ? undefined : { start, end: start + sentence.length };
  const words = [...sentence.matchAll(/\S+/g)];
  const from = random.below(Math.max(1, words.length - 4));
  const head = words[from];
  const tail = words[Math.min(words.length - 1, from + 2 + random.below(6))];
  if (!head || !tail) return undefined;
  return { start: start + head.index, end: start + tail.index + tail[0].length };
}
