/** The claims of a page's story as the reader holds them: what is said where, and what compares with what. */
import type { FoundClaims, RecalledClaim } from '@/utils/claim-messages.ts';
import type { Claim, Comparison, Span } from '@/utils/language/analysis.ts';
import type { PageBlock } from '@/utils/page/collect.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import { isDead } from '@/utils/page/marks.ts';
import { joinBlocks, locateInBlocks, type StoryText } from '@/utils/page/story-text.ts';
import { sliceBlocks } from './slice-blocks.ts';

/** Part of a story that was read in one go; its claims' offsets count in its text. */
export interface ClaimReading {
  text: StoryText;
  claims: readonly PlacedClaim[];
  comparisons: readonly Comparison[];
  recalled: readonly RecalledClaim[];
}

/** A claim and where it stands. */
export interface PlacedClaim {
  claim: Claim;
  reading: ClaimReading;
  /** The whole of it, then each of its figures. */
  marks: readonly ClaimMark[];
}

/** Words that open a claim's card: all it says, or one of its figures. */
export interface ClaimMark {
  id: MarkId;
  placed: PlacedClaim;
  /** Index among the claim's figures; absent on the whole. */
  figure?: number | undefined;
}

export interface PageClaims {
  /** Puts other blocks in place; what was read of a text holds for the same text in new blocks. */
  replaceBlocks(blocks: readonly PageBlock[]): void;
  /** Parts of the story whose claims are not known yet, or not any more. */
  unread(): PageBlock[][];
  /** Notes what is claimed in a part of the story. */
  read(blocks: readonly PageBlock[], found: FoundClaims): void;
  /** Forgets every claim, so that all are asked for again. */
  forget(): void;
  /** In reading order. */
  claims(): readonly PlacedClaim[];
  mark(id: MarkId): ClaimMark | undefined;
  /** Ranges on the page, one for each block; none where the page has taken the words away. */
  rangesOf(mark: ClaimMark): Range[];
}

/** No claims yet; ids are to differ from those of people's mentions. */
export function createPageClaims(newId: () => MarkId): PageClaims {
  let blocks: readonly PageBlock[] = [];
  let readings: readonly ClaimReading[] = [];
  let marks = new Map<MarkId, ClaimMark>();
  let ranges = new WeakMap<ClaimMark, Range[]>();

  const setReadings = (next: readonly ClaimReading[]) => {
    readings = next;
    const all = readings.flatMap(({ claims }) => claims.flatMap((placed) => placed.marks));
    marks = new Map(all.map((mark) => [mark.id, mark]));
  };
  return {
    replaceBlocks(next) {
      const renewed = renewal(blocks, next);
      blocks = next;
      ranges = new WeakMap();
      for (const reading of readings) {
        reading.text = joinBlocks(reading.text.blocks.map((block) => renewed.get(block) ?? block));
      }
      const present = new Set(next);
      setReadings(readings.filter(({ text }) => text.blocks.some((block) => present.has(block))));
    },
    unread: () => sliceBlocks(blocks).filter((slice) => !readings.some(isOf(slice))),
    read(slice, found) {
      const taken = new Set(slice);
      const isReplaced = ({ text }: ClaimReading) => text.blocks.some((block) => taken.has(block));
      const old = readings.filter(isReplaced).flatMap(({ claims }) => claims);
      const reading = placeClaims(joinBlocks(slice), { found, old, newId });
      const kept = readings.filter((one) => !isReplaced(one));
      const order = new Map(blocks.map((block, index) => [block, index]));
      const placeOf = ({ text }: ClaimReading) => order.get(text.blocks[0] as PageBlock) ?? -1;
      setReadings([...kept, reading].sort((a, b) => placeOf(a) - placeOf(b)));
    },
    forget: () => setReadings([]),
    claims: () => readings.flatMap(({ claims }) => claims),
    mark: (id) => marks.get(id),
    rangesOf(mark) {
      const made = ranges.get(mark);
      if (made && !made.some(isDead)) return made;
      const { text } = mark.placed.reading;
      const found = spansOf(mark).flatMap((span) => locateInBlocks(text, span));
      ranges.set(mark, found);
      return found;
    },
  };
}

/** Where the words of a mark stand in its reading's text. */
function spansOf({ placed: { claim }, figure }: ClaimMark): readonly Span[] {
  const one = figure === undefined ? undefined : claim.figures[figure];
  return one ? [one] : contentOf(claim);
}

/** What is claimed, in pieces where the story breaks it up: “A,” he said, “B”. */
export function contentOf({ start, end, spans }: Claim): readonly Span[] {
  return spans && spans.length > 0 ? spans : [{ start, end }];
}

/** The words of spans, a gap between two told by an ellipsis. */
export function wordsOf({ text: { text } }: ClaimReading, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ');
}

function isOf(slice: readonly PageBlock[]) {
  return ({ text: { blocks } }: ClaimReading) =>
    blocks.length === slice.length && blocks.every((block, index) => block === slice[index]);
}

interface Placing {
  found: FoundClaims;
  /** Claims that stood here before: who says the same again keeps their ids, and an open card stays. */
  old: readonly PlacedClaim[];
  newId: () => MarkId;
}

function placeClaims(text: StoryText, { found, old, newId }: Placing): ClaimReading {
  const before = Map.groupBy(old, ({ claim, reading }) => keyOf(claim, reading));
  const claims: PlacedClaim[] = [];
  const reading: ClaimReading = {
    text,
    claims,
    comparisons: found.comparisons,
    recalled: found.recalled,
  };
  for (const claim of found.claims) {
    const known = before.get(keyOf(claim, reading))?.shift()?.marks ?? [];
    const marks: ClaimMark[] = [];
    const placed: PlacedClaim = { claim, reading, marks };
    const figures = claim.figures.map((_, index) => index);
    for (const figure of [undefined, ...figures]) {
      const id = known.find((mark) => mark.figure === figure)?.id ?? newId();
      marks.push({ id, placed, figure });
    }
    claims.push(placed);
  }
  return reading;
}

function keyOf(claim: Claim, reading: ClaimReading): string {
  return `${claim.kind}:${wordsOf(reading, contentOf(claim))}`;
}

/** For each block that has gone, the block that says the same in its stead. */
function renewal(
  from: readonly PageBlock[],
  to: readonly PageBlock[],
): ReadonlyMap<PageBlock, PageBlock> {
  const [old, staying] = [new Set(from), new Set(to)];
  const fresh = Map.groupBy(
    to.filter((block) => !old.has(block)),
    ({ text }) => text,
  );
  const gone = from.filter((block) => !staying.has(block));
  const pairs = gone.map((block) => [block, fresh.get(block.text)?.shift()] as const);
  return new Map(pairs.flatMap(([block, next]) => (next ? [[block, next]] : [])));
}
