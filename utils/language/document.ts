/** A story cut into tokens, sentences and blocks: what every recogniser reads. */
import type { BlockKind, Span, Story } from './analysis.ts';
import { isEnglish } from './language-of.ts';
import { findNameStarts } from './name-starts.ts';
import { findSentences } from './sentences.ts';
import { readStory, type StoryText } from './text.ts';
import { SHAPE, type Tokens, tokenise } from './tokens.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

/** How capitals are used in a block: as in a sentence, on every word that counts, or throughout. */
export type Casing = 'sentence' | 'title' | 'capitals';

export interface DocumentBlock extends Span {
  kind: BlockKind;
  /** Tokens from `first` up to, not including, `last`. */
  first: number;
  last: number;
  casing: Casing;
}

/** All offsets count units of `story.text`, the normalised text. */
export interface Document {
  story: StoryText;
  text: string;
  tokens: Tokens;
  blocks: readonly DocumentBlock[];
  sentences: readonly Span[];
  reader: WordReader;
  /** Tokens a name may begin with. */
  nameStarts: Int32Array;
  english: boolean;
}

/** Shorter words are written small in titles. */
const MIN_CONTENT_WORD = 4;
/** A block with fewer words that count shows no casing, unless it is a headline. */
const MIN_CASED_WORDS = 3;
const MIN_CASED_WORDS_OF_HEADLINE = 2;
/** Small words of four letters and more ("from", "with") that a title in capitals still has. */
const MAX_LOWER_SHARE = 0.15;
const MIN_CAPITALS_SHARE = 0.8;

export function readDocument(story: Story): Document {
  const read = readStory(story);
  const { text } = read;
  const tokens = tokenise(text);
  return {
    story: read,
    text,
    tokens,
    blocks: readBlocks(read, tokens),
    sentences: findSentences(text, tokens),
    reader: createWordReader(text, tokens),
    nameStarts: findNameStarts(text, tokens),
    english: isEnglish({ text, tokens, lang: story.lang }),
  };
}

function readBlocks({ blocks }: StoryText, tokens: Tokens): DocumentBlock[] {
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    while (next < tokens.count && (tokens.starts[next] ?? 0) < block.end) next++;
    return {
      ...block,
      first,
      last: next,
      casing: casingOf({ tokens, first, last: next, kind: block.kind }),
    };
  });
}

function casingOf(block: { tokens: Tokens; first: number; last: number; kind: BlockKind }): Casing {
  const { lower, capital, capitals } = countShapes(block);
  const all = lower + capital + capitals;
  if (all < (block.kind === 'headline' ? MIN_CASED_WORDS_OF_HEADLINE : MIN_CASED_WORDS))
    return 'sentence';
  if (capitals >= all * MIN_CAPITALS_SHARE) return 'capitals';
  return lower <= all * MAX_LOWER_SHARE ? 'title' : 'sentence';
}

/** How the words long enough to count are written. */
function countShapes({ tokens, first, last }: { tokens: Tokens; first: number; last: number }) {
  const counts = { lower: 0, capital: 0, capitals: 0 };
  for (let index = first; index < last; index++) {
    if ((tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) < MIN_CONTENT_WORD) continue;
    const shape = tokens.shapes[index];
    if (shape === SHAPE.lower) counts.lower++;
    else if (shape === SHAPE.capital) counts.capital++;
    else if (shape === SHAPE.capitals) counts.capitals++;
  }
  return counts;
}
