/** Scores of links: of the people named whom the packs know, how many are linked, and how many links are right. */
import type { Mention, Span } from '../../utils/language/analysis.ts';
import { foldName } from '../../utils/language/fold.ts';
import type { Pack } from '../../utils/people/pack.ts';
import type { StoryFile } from '../corpus/story-file.ts';

export interface LinkScore {
  /** Percent. */
  precision: number;
  recall: number;
  /** Names of people whom the pack knows. */
  known: number;
  right: number;
  wrong: number;
  /** Names of people the pack knows that are left to the reader to choose. */
  choices: number;
}

/** A link that is wrong, or a name that ought to have one. */
export interface LinkError extends Span {
  kind: 'wrong' | 'choice' | 'missed';
  expected?: string | undefined;
  given?: string | undefined;
}

/** Judges the people mentioned in one story. A link counts for the labelled name that it overlaps. */
export interface JudgedLinks {
  right: number;
  errors: LinkError[];
  known: number;
}

export function judgeLinks(
  story: StoryFile,
  mentions: readonly Mention[],
  pack: Pack,
): JudgedLinks {
  const people = mentions.filter(({ type }) => type === 'person');
  const expected = createExpectation(story, pack);
  const errors: LinkError[] = [];
  let right = 0;
  for (const mention of people) {
    if (mention.entity === undefined) continue;
    const name = story.names.find((one) => one.type === 'person' && overlaps(one, mention));
    const wanted = name?.key === undefined ? undefined : expected(name.key);
    if (wanted === mention.entity) right++;
    else
      errors.push({ ...spanOf(mention), kind: 'wrong', expected: wanted, given: mention.entity });
  }
  let known = 0;
  for (const name of story.names) {
    const wanted = name.key === undefined ? undefined : expected(name.key);
    if (name.type !== 'person' || wanted === undefined) continue;
    known++;
    const found = people.find((one) => overlaps(one, name));
    if (found?.entity !== undefined) continue;
    const kind = found !== undefined && found.candidates.length > 0 ? 'choice' : 'missed';
    errors.push({ ...spanOf(name), kind, expected: wanted });
  }
  return { right, errors, known };
}

/** Whom of the pack a key of the cast stands for: its slug, or the only person of the pack with that name. */
export function createExpectation(
  { cast }: StoryFile,
  pack: Pack,
): (key: string) => string | undefined {
  return (key) => {
    const member = cast.get(key);
    if (member?.entity === undefined) return undefined;
    if (pack.indexOf(member.entity) >= 0) return member.entity;
    const [only, other] = pack
      .named(foldName(member.name))
      .map((index) => pack.entity(index))
      .filter(({ kind }) => kind === 'person');
    return other === undefined ? only?.id : undefined;
  };
}

export function sumLinks(judged: readonly JudgedLinks[]): LinkScore {
  const count = (kind: LinkError['kind']) =>
    judged.reduce((sum, { errors }) => sum + errors.filter((one) => one.kind === kind).length, 0);
  const right = judged.reduce((sum, one) => sum + one.right, 0);
  const known = judged.reduce((sum, one) => sum + one.known, 0);
  const wrong = count('wrong');
  return {
    precision: percent(right, right + wrong),
    recall: percent(right, known),
    ...{ known, right, wrong, choices: count('choice') },
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
