/** Stories whose claims are given by their words, as a background would find them. */
import { createPageClaims, type PageClaims } from '@/entrypoints/reader.content/page-claims.ts';
import {
  countIds,
  createPageStory,
  type PageStory,
} from '@/entrypoints/reader.content/page-story.ts';
import type { RecalledClaim } from '@/utils/claim-messages.ts';
import type { Claim, Comparison, Figure, Mention, Span } from '@/utils/language/analysis.ts';
import { collectBlocks, type PageBlock } from '@/utils/page/collect.ts';
import { markupView } from '@/utils/page/element-kinds.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import { pageOf } from './documents.ts';

export function blocksOf(...paragraphs: readonly string[]): PageBlock[] {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return runAtOnce(collectBlocks(pageOf({ body }).document.body, markupView));
}

/** Where a text says some words first. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not say “${words}”.`);
  return { start, end: start + words.length };
}

/** A claim by its words; what a test does not say is plain. */
export interface ToldClaim extends Partial<Pick<Claim, 'kind' | 'score' | 'reasons'>> {
  words: string | readonly string[];
  speaker?: { words: string; chain?: number };
  cue?: string;
  sources?: readonly string[];
  figures?: readonly (Partial<Figure> & { words: string; measure?: string })[];
}

export function claimIn(text: string, told: ToldClaim): Claim {
  const spans = [told.words].flat().map((words) => spanOf(text, words));
  const { words: speaker, chain } = told.speaker ?? {};
  return {
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    ...(spans.length > 1 && { spans }),
    kind: told.kind ?? 'indirect',
    speaker: speaker === undefined ? undefined : { ...spanOf(text, speaker), chain },
    cue: told.cue === undefined ? undefined : spanOf(text, told.cue),
    sources: (told.sources ?? []).map((words) => spanOf(text, words)),
    figures: (told.figures ?? []).map(({ words, measure, ...figure }) => ({
      value: 21e9,
      unit: 'EUR',
      kind: 'money',
      comparator: '=',
      ...figure,
      ...spanOf(text, words),
      measures: measure === undefined ? undefined : spanOf(text, measure),
    })),
    score: told.score ?? 0.5,
    reasons: told.reasons ?? [],
  };
}

export interface ReadStory {
  story: PageStory;
  claims: PageClaims;
  blocks: readonly PageBlock[];
  /** The text that claims are found in. */
  text: string;
}

interface ReadParts {
  people: string[];
  comparisons: Comparison[];
  recalled: RecalledClaim[];
}

/** A story whose people are those named, numbered in their order, and which claims these things. */
export function readStory(
  paragraphs: readonly string[],
  told: readonly ToldClaim[],
  { people = [], comparisons = [], recalled = [] }: Partial<ReadParts> = {},
): ReadStory {
  const newId = countIds();
  const story = createPageStory(newId);
  const claims = createPageClaims(newId);
  const blocks = blocksOf(...paragraphs);
  story.replaceBlocks(blocks);
  claims.replaceBlocks(blocks);
  for (const block of blocks) story.read(block, mentionsIn(block.text, people));
  const text = blocks.map((block) => block.text).join('\n');
  claims.read(blocks, { claims: told.map((one) => claimIn(text, one)), comparisons, recalled });
  return { story, claims, blocks, text };
}

function mentionsIn(text: string, people: readonly string[]): Mention[] {
  return people.flatMap((name, chain) =>
    text.includes(name) ? [{ ...spanOf(text, name), ...unlinked(name, chain) }] : [],
  );
}

function unlinked(name: string, chain: number): Omit<Mention, 'start' | 'end'> {
  return { type: 'person', name, chain, confidence: 1, reasons: [], candidates: [] };
}
