/** Stories out of lines of JSON, each line checked. */
import type { Block, BlockKind, Story, Wanted } from '../../utils/language/analysis.ts';
import { isDay, type StoryDefaults, UsageError } from './request.ts';

const BLOCK_KINDS: readonly unknown[] = [
  'headline',
  'paragraph',
  'list-item',
  'caption',
  'quote',
  'other',
] satisfies BlockKind[];
const WANTED: readonly unknown[] = [
  'mentions',
  'claims',
  'figures',
  'dates',
  'comparisons',
] satisfies Wanted[];

/**
 * One story a line; empty lines are passed over.
 * @throws {UsageError} that names the first line that is no story
 */
export function readStories(text: string, defaults: StoryDefaults): Story[] {
  return text
    .split('\n')
    .flatMap((line, nth) => (line.trim() === '' ? [] : readLine(line, nth + 1, defaults)));
}

function readLine(line: string, number: number, defaults: StoryDefaults): Story {
  const fault = (what: string) => new UsageError(`Line ${number}: ${what}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fault('this is no JSON.');
  }
  if (!isRecord(value)) throw fault('a story is a JSON object.');
  const problem = findProblem(value);
  if (problem !== undefined) throw fault(problem);
  return { ...withoutUndefined(defaults), ...value } as Story;
}

function findProblem({
  text,
  blocks,
  date,
  lang,
  title,
  known,
  want,
}: Record<string, unknown>): string | undefined {
  if (typeof text !== 'string' && !isListOf(blocks, isBlock)) {
    return 'a story has "text", or "blocks" that each have "text" and a known "kind".';
  }
  if (date !== undefined && !(typeof date === 'string' && isDay(date))) {
    return '"date" is a day as "YYYY-MM-DD".';
  }
  if ([lang, title].some((one) => one !== undefined && typeof one !== 'string')) {
    return '"lang" and "title" are texts.';
  }
  if (want !== undefined && !isListOf(want, (one) => WANTED.includes(one))) {
    return `"want" lists some of ${WANTED.join(', ')}.`;
  }
  return known === undefined || isListOf(known, isMention) ? undefined : '"known" lists mentions.';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isBlock(value: unknown): value is Block {
  return isRecord(value) && typeof value.text === 'string' && BLOCK_KINDS.includes(value.kind);
}

function isMention(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.chain === 'number' &&
    isListOf(value.candidates, (one) => isRecord(one) && typeof one.entity === 'string')
  );
}

/** Defaults that were not given must not stand in the place of what a story says. */
function withoutUndefined(defaults: StoryDefaults): StoryDefaults {
  return Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined));
}
