/** Scores of pronouns and descriptions that say something: whom of the story's people they stand for. */
import { findMentions } from '../../utils/analyze/mentions.ts';
import { findStoryReferences } from '../../utils/analyze/story-references.ts';
import type { Mention, Span } from '../../utils/language/analysis.ts';
import type { Reference } from '../../utils/language/coreference/reference.ts';
import { readDocument } from '../../utils/language/document.ts';
import type { Tagger } from '../../utils/language/tagger/tagger.ts';
import type { PeopleIndex } from '../../utils/people/people-index.ts';
import type { StoryFile } from '../corpus/story-file.ts';
import { storyOf } from '../train-names/lessons.ts';

export interface ReferenceScore {
  /** Labelled references beside a word of saying. */
  labelled: number;
  /** References found that some label judges. */
  judged: number;
  right: number;
  /** Labelled ones among those that are right. */
  found: number;
}

/** Characters between a reference, the word of saying and the words said. */
const REACH = 30;

export function scoreReferences(
  story: StoryFile,
  { index, tagger }: { index: PeopleIndex; tagger: Tagger },
): Record<Reference['kind'], ReferenceScore> {
  const asked = { ...storyOf(story), date: story.date, lang: 'en' };
  const document = readDocument(asked);
  const mentions = findMentions({ story: asked, document, index, tagger });
  const { references } = findStoryReferences({ document, mentions, index, date: story.date });
  const keyOf = keysOfChains(story, mentions);
  const scoreKind = (kind: Reference['kind']): ReferenceScore => {
    const labels = story.references.filter(
      (one) => kindOf(story, one) === kind && isCued(story, one),
    );
    const own = references.filter((one) => one.kind === kind);
    const judged = own.flatMap((one) => {
      const key = keyAt(story, one);
      return key === undefined ? [] : [{ ...one, isRight: keyOf(one.chain) === key }];
    });
    const right = judged.filter(({ isRight }) => isRight);
    const found = labels.filter((label) => right.some((one) => overlaps(one, label)));
    return {
      labelled: labels.length,
      judged: judged.length,
      right: right.length,
      found: found.length,
    };
  };
  return { pronoun: scoreKind('pronoun'), description: scoreKind('description') };
}

/** The member of the cast whom most names of a chain are labelled with. */
export function keysOfChains({ names }: StoryFile, mentions: readonly Mention[]) {
  const counts = new Map<number, Map<string, number>>();
  for (const { chain, ...span } of mentions) {
    const key = names.find((one) => one.type === 'person' && overlaps(one, span))?.key;
    if (key === undefined) continue;
    const own = counts.get(chain) ?? new Map<string, number>();
    counts.set(chain, own.set(key, (own.get(key) ?? 0) + 1));
  }
  return (chain: number) =>
    [...(counts.get(chain) ?? [])].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function kindOf({ text }: StoryFile, { start, end }: Span): Reference['kind'] {
  return /^(?:he|she|him|her|they|them)$/i.test(text.slice(start, end)) ? 'pronoun' : 'description';
}

/** Whom a label says a reference stands for: its own, or that of the words said beside it. */
function keyAt(story: StoryFile, reference: Span): string | undefined {
  const label = story.references.find((one) => overlaps(one, reference));
  if (label !== undefined) return label.key;
  const cue = story.cues.find((one) => isBeside(story, one, reference));
  if (cue === undefined) return undefined;
  const [nearest] = story.statements
    .filter((one) => distance(one, cue) < REACH)
    .sort((one, other) => distance(one, cue) - distance(other, cue));
  return nearest && (nearest.speaker ?? '?');
}

function isCued(story: StoryFile, reference: Span): boolean {
  return story.cues.some((cue) => isBeside(story, cue, reference));
}

/** Near each other, with no end of a sentence between. */
function isBeside({ text }: StoryFile, one: Span, other: Span): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return distance(one, other) < REACH && !/[.!?]/.test(between);
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
