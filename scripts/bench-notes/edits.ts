/** What happens to stories after somebody has noted words in them: each way of it, by name. */
import { editWords, type MarkedStory, placeOfNoted, unmark } from './marked-story.ts';
import type { Random } from './random.ts';

/** What an edit works with. */
export interface EditParts {
  story: MarkedStory;
  /** Sentences of other stories. */
  others: readonly string[];
  random: Random;
}

/** A way to change a story; undefined where this story cannot be changed so. */
export type Edit = (parts: EditParts) => MarkedStory | undefined;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LATER_WORDS = ['later', 'reportedly', 'also', 'however', 'again', 'officials', 'late', 'new'];

/** Everything but one sentence's place. */
function withSentences(
  story: MarkedStory,
  paragraph: number,
  change: (sentences: string[]) => string[],
): MarkedStory {
  return story.map((sentences, index) =>
    index === paragraph ? change([...sentences]) : sentences,
  );
}

/** Paragraphs of other news, put in before the noted one. */
export const insertBefore: Edit = ({ story, others, random }) => {
  const { paragraph } = placeOfNoted(story);
  const at = random.below(paragraph + 1);
  const added = Array.from({ length: 1 + random.below(3) }, () => [
    random.pick(others),
    random.pick(others),
  ]);
  return story.toSpliced(at, 0, ...added);
};

/** A line that sites put between paragraphs, next to the noted one. */
export const insertTeaser: Edit = ({ story, others, random }) => {
  const { paragraph } = placeOfNoted(story);
  return story.toSpliced(paragraph + random.below(2), 0, [`Read more: ${random.pick(others)}`]);
};

/** Words around the quote, in its own sentence and beside it, changed here and there. */
export const editAround: Edit = ({ story, random }) => {
  const { paragraph, first, last } = placeOfNoted(story);
  const edit = (word: string) => (random.chance(0.12) ? random.pick(LATER_WORDS) : word);
  return withSentences(story, paragraph, (sentences) =>
    sentences.map((sentence, index) =>
      index >= first - 1 && index <= last + 1
        ? editWords(sentence, { where: 'outside', edit })
        : sentence,
    ),
  );
};

/** A sentence before or after it goes, or is written anew. */
export const replaceNeighbour: Edit = ({ story, others, random }) => {
  const { paragraph, first, last } = placeOfNoted(story);
  const by = random.chance(0.5) ? '' : random.pick(others);
  const index = random.chance(0.5) ? first - 1 : last + 1;
  const sentences = story[paragraph] ?? [];
  if (index >= 0 && index < sentences.length)
    return withSentences(story, paragraph, (all) => all.toSpliced(index, 1, by));
  const beside = index < 0 ? paragraph - 1 : paragraph + 1;
  if (story[beside] === undefined) return undefined;
  const at = index < 0 ? -1 : 0;
  return withSentences(story, beside, (all) => all.toSpliced(at, 1, by));
};

/** The noted words themselves are edited: at most about a sixth of them, and at least one. */
export const editQuote: Edit = ({ story, random }) => {
  const { paragraph, first } = placeOfNoted(story);
  let left = 0;
  let changed = 0;
  const count = (word: string) => {
    left += 1;
    return word;
  };
  editWords(story[paragraph]?.[first] ?? '', { where: 'inside', edit: count });
  if (left < 6) return undefined;
  const most = Math.floor(left / 6);
  const target = random.below(left);
  let index = -1;
  const edit = (word: string) => {
    index += 1;
    const isChosen = index === target || (random.chance(0.1) && changed + 1 < most);
    if (!isChosen || changed >= most) return word;
    changed += 1;
    return random.pick([`${random.pick(LATER_WORDS)} ${word}`, random.pick(LATER_WORDS), '']);
  };
  return withSentences(story, paragraph, (all) =>
    all.map((sentence, at) =>
      at === first ? editWords(sentence, { where: 'inside', edit }) : sentence,
    ),
  );
};

/** The sentences with the noted words go. */
export const deleteQuote: Edit = ({ story }) => {
  const { paragraph, first, last } = placeOfNoted(story);
  return withSentences(story, paragraph, (all) => all.toSpliced(first, last - first + 1));
};

/** Others stand in their place. */
export const rewriteQuote: Edit = ({ story, others, random }) => {
  const { paragraph, first, last } = placeOfNoted(story);
  return withSentences(story, paragraph, (all) =>
    all.toSpliced(first, last - first + 1, random.pick(others)),
  );
};

/** Its paragraph goes elsewhere. */
export const moveParagraph: Edit = ({ story, random }) => {
  const { paragraph } = placeOfNoted(story);
  const moved = story[paragraph];
  if (moved === undefined || story.length < 5) return undefined;
  const rest = story.toSpliced(paragraph, 1);
  return rest.toSpliced(random.below(rest.length + 1), 0, moved);
};

/** Two paragraphs become one, or one becomes two. */
export const changeMarkup: Edit = ({ story, random }) => {
  const { paragraph, first, last } = placeOfNoted(story);
  const own = story[paragraph] ?? [];
  const next = story[paragraph + 1];
  if (random.chance(0.5) && next) return story.toSpliced(paragraph, 2, [...own, ...next]);
  if (first > 0) return story.toSpliced(paragraph, 1, own.slice(0, first), own.slice(first));
  if (last + 1 < own.length)
    return story.toSpliced(paragraph, 1, own.slice(0, last + 1), own.slice(last + 1));
  return next && story.toSpliced(paragraph, 2, [...own, ...next]);
};

/** The whole story set otherwise: other dashes, quotation marks, spaces, hyphenation, capitals. */
export const changeType: Edit = ({ story, random }) => {
  const ways: ((text: string) => string)[] = [
    (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    (text) => text.replace(/"/g, '“').replace(/'/g, '’').replace(/[“”]/g, '„'),
    (text) => text.replace(/[–—]/g, '-').replace(/-/g, '–'),
    (text) => text.replace(/ (?=\d|[–—])/g, '\u00A0').replace(/(?<=\w{4})(?=\w{4})/g, '\u00AD'),
    (text) => text.replace(/\.\.\./g, '…').normalize('NFD'),
    (text) => text.toUpperCase(),
  ];
  const chosen = ways.filter(() => random.chance(0.4));
  const set = (text: string) => chosen.reduce((now, way) => way(now), text);
  return story.map((sentences) => sentences.map(set));
};

/** All after some place is cut off. */
export const truncate: Edit = ({ story, random }) => story.slice(0, 1 + random.below(story.length));

/** A sentence like the noted one: another number, weekday or name in it, the rest the same. */
export function lookAlike(sentence: string, random: Random): string {
  const bare = unmark(sentence);
  const changes: ((text: string) => string)[] = [
    (text) => text.replace(/\d+/, (digits) => String(Number(digits) + 1 + random.below(8))),
    (text) => text.replace(new RegExp(WEEKDAYS.join('|')), () => random.pick(WEEKDAYS)),
    (text) => text.replace(/\b(?:said|says|told|will|was|is|had|has)\b/, 'never'),
    (text) => text.replace(/(?<= )\p{Lu}\p{Ll}{3,}/u, 'Harrow'),
    (text) => text.replace(/(?<= )\p{Ll}{4,}/u, 'perhaps'),
  ];
  const made = changes.map((change) => change(bare)).filter((text) => text !== bare);
  return made.length > 0 ? random.pick(made) : `${bare} Or so.`;
}
