/** Puts a claim into words: whose it is, what it says and measures, and what else the story says of the same thing. */
import type {
  ClaimCard,
  ClaimOnPage,
  ComparedClaim,
  MeasuredFigure,
  NamedSpeaker,
} from '@/utils/claim-messages.ts';
import type {
  Comparison,
  ComparisonSide,
  Figure,
  Span,
  Speaker,
} from '@/utils/language/analysis.ts';
import type { NoteSelector, PersonReference } from '@/utils/notes/note.ts';
import type { SavedClaim } from '@/utils/notes/saved-claim.ts';
import { describeQuote } from '@/utils/notes/selector.ts';
import { placeOf } from '@/utils/page/story-text.ts';
import {
  type ClaimMark,
  type ClaimReading,
  contentOf,
  type PlacedClaim,
  wordsOf,
} from './page-claims.ts';
import type { PageStory } from './page-story.ts';

/** Longest words of a claim that travel or are shown, in UTF-16 units; a speech stands on the page anyway. */
const MAX_WORDS = 600;

/** All that a card says of a claim, the figure that was pointed at first. */
export function describeClaim({ placed, figure }: ClaimMark, story: PageStory): ClaimCard {
  const { claim, reading } = placed;
  const others = sidesBeside(placed, figure).map(({ comparison, side }) =>
    compare(reading, { comparison, side, story }),
  );
  return {
    ...tell(placed, { story, figure }),
    cue: claim.cue && wordsOf(reading, [claim.cue]),
    sources: claim.sources.map((source) => nameSpeaker(source, { reading, story })),
    others: others.filter((other) => other !== undefined),
    recalled: reading.recalled.filter(({ side }) => isSideOf(side, placed, figure)),
    reasons: claim.reasons,
  };
}

/** Claims as views list them. */
export function listClaims(claims: readonly PlacedClaim[], story: PageStory): ClaimOnPage[] {
  return claims.map((placed) => {
    const alike = sidesBeside(placed, undefined)
      .filter(({ comparison: { verdict } }) => ALIKE.has(verdict))
      .flatMap(({ side }) => idOf(placed.reading.claims[side.claim]) ?? []);
    return { ...tell(placed, { story }), id: idOf(placed) ?? 0, alike };
  });
}

/** Verdicts on claims that speak of the same thing. */
const ALIKE: ReadonlySet<string> = new Set(['same', 'differs', 'unclear']);

/** What one person of the story says in it. */
export function saidBy(
  chain: number,
  { claims, story }: { claims: readonly PlacedClaim[]; story: PageStory },
): { id: number; words: string }[] {
  return claims.flatMap((placed) => {
    const { claim, reading } = placed;
    const { speaker } = claim;
    if (!speaker || nameSpeaker(speaker, { reading, story }).chain !== chain) return [];
    return [{ id: idOf(placed) ?? 0, words: claimedWords(placed) }];
  });
}

/** A claim as a note keeps it; undefined where the page no longer has its words. */
export function saveClaim(
  { placed, figure }: ClaimMark,
  story: PageStory,
): { selector: NoteSelector; claim: SavedClaim } | undefined {
  const { claim, reading } = placed;
  const { start, end } = inStory(claim, { reading, story }) ?? { start: 0, end: 0 };
  const selector = describeQuote(story.text().text, { start, end });
  if (selector.quote.exact === '') return undefined;
  const [main] = tellFigures(placed, figure);
  const speaker = claim.speaker && nameSpeaker(claim.speaker, { reading, story });
  return {
    selector,
    claim: {
      words: selector.quote.exact,
      speaker: speaker && referTo(speaker, story),
      cue: claim.cue && wordsOf(reading, [claim.cue]),
      sources: claim.sources.map((source) => nameSpeaker(source, { reading, story }).name),
      measure: main?.measure,
      figure: main && withoutWords(main),
    },
  };
}

function withoutWords({ value, unit, comparator, kind, per }: MeasuredFigure) {
  return { value, unit, comparator, kind, per };
}

function referTo({ name, chain }: NamedSpeaker, story: PageStory): PersonReference {
  const person = story.people().find((one) => one.chain === chain);
  return { entity: person?.mention.entity, name };
}

interface Telling {
  story: PageStory;
  /** Index of the figure that comes first. */
  figure?: number | undefined;
}

function tell(placed: PlacedClaim, { story, figure }: Telling) {
  const { claim, reading } = placed;
  return {
    kind: claim.kind,
    words: claimedWords(placed),
    speaker: claim.speaker && nameSpeaker(claim.speaker, { reading, story }),
    figures: tellFigures(placed, figure),
  };
}

function claimedWords({ claim, reading }: PlacedClaim): string {
  const words = wordsOf(reading, contentOf(claim)).trim();
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).trimEnd()} …` : words;
}

function tellFigures({ claim, reading }: PlacedClaim, first = 0): MeasuredFigure[] {
  const [one, ...others] = [claim.figures[first], ...claim.figures.toSpliced(first, 1)];
  return one ? [one, ...others.filter((other) => other !== undefined)].map(told) : [];

  function told({ value, unit, per, comparator, kind, measures, ...span }: Figure): MeasuredFigure {
    const measure = measures && wordsOf(reading, [measures]);
    return { value, unit, per, comparator, kind, words: wordsOf(reading, [span]), measure };
  }
}

interface Place {
  reading: ClaimReading;
  story: PageStory;
}

/** By the name found where the speaker stands; pronouns and descriptions by the number the analysis gives them. */
function nameSpeaker(speaker: Speaker, { reading, story }: Place): NamedSpeaker {
  const place = placeOf(reading.text, speaker.start);
  const length = speaker.end - speaker.start;
  const named = story
    .mentions()
    .find(
      ({ block, start, end }) =>
        place && block === place.block && start < place.offset + length && end > place.offset,
    );
  const chain = named?.chain ?? speaker.chain;
  const person = story.people().find((one) => one.chain === chain);
  return person
    ? { name: person.name, chain: person.chain }
    : { name: wordsOf(reading, [speaker]).trim() };
}

/** The same stretch in the text of the whole story. */
function inStory({ start, end }: Span, { reading, story }: Place): Span | undefined {
  const text = story.text();
  const [first, last] = [placeOf(reading.text, start), placeOf(reading.text, end - 1)];
  const [from, to] = [first, last].map((place) => {
    const at = place ? text.blocks.indexOf(place.block) : -1;
    return place && at >= 0 ? (text.starts[at] ?? 0) + place.offset : undefined;
  });
  return from === undefined || to === undefined ? undefined : { start: from, end: to + 1 };
}

interface Beside {
  comparison: Comparison;
  /** The other side of it. */
  side: ComparisonSide;
}

/** Comparisons of a claim, or of one of its figures, with others. */
function sidesBeside(placed: PlacedClaim, figure: number | undefined): Beside[] {
  const isOwn = (side: ComparisonSide) => isSideOf(side, placed, figure);
  return placed.reading.comparisons.flatMap((comparison) => {
    const { a, b } = comparison;
    if (isOwn(a)) return [{ comparison, side: b }];
    return isOwn(b) ? [{ comparison, side: a }] : [];
  });
}

/** Whether a side of a comparison is this claim, or this figure of it. */
function isSideOf(
  side: ComparisonSide,
  { claim, reading }: PlacedClaim,
  figure: number | undefined,
): boolean {
  const isFigure = figure === undefined || side.figure === undefined || side.figure === figure;
  return isFigure && reading.claims[side.claim]?.claim === claim;
}

function compare(
  reading: ClaimReading,
  { comparison, side, story }: Beside & { story: PageStory },
): ComparedClaim | undefined {
  const placed = reading.claims[side.claim];
  const mark = placed?.marks.find(({ figure }) => figure === side.figure);
  if (!placed || !mark) return undefined;
  const { verdict, reason } = comparison;
  return { ...tell(placed, { story, figure: side.figure }), id: mark.id, verdict, reason };
}

function idOf(placed: PlacedClaim | undefined): number | undefined {
  return placed?.marks[0]?.id;
}
