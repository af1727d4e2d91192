/** The text of a story as the recognisers read it, with a way back to every offset the caller knows. */
import type { BlockKind, Span, Story } from './analysis.ts';

/** A block's place in the normalised text. */
export interface TextBlock extends Span {
  kind: BlockKind;
}

export interface StoryText {
  /** What offsets of an analysis index: the caller's text, or the blocks joined by one "\n". */
  source: string;
  /** The same without invisible characters and with every width of space as " ". */
  text: string;
  /** Spans of `text`, one for each block of the story in order, empty ones included. */
  blocks: readonly TextBlock[];
  /** Span of `source` for a span of `text`. */
  toSource(span: Span): Span;
  /** Span of `text` for a span of `source`; what was invisible at its ends is left out. */
  fromSource(span: Span): Span;
}

/** Soft hyphens, zero-width characters, direction marks and controls: readers see none of them. */
const INVISIBLE = /(?![\t-\r\u0085])\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
const WIDE_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_BREAK = /\r?\n/g;
/** Finds any character that is not plainly visible: most texts have none, and this is quick to see. */
const UNUSUAL = /[^\t\n\r -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]/;

/** Reads either form of a story; linear in the length of its text. */
export function readStory(story: Story): StoryText {
  const source = 'text' in story ? story.text : story.blocks.map(({ text }) => text).join('\n');
  const { text, removed } = normalise(source);
  const map = createOffsetMap(removed);
  const blocks = 'text' in story ? lineSpans(source) : blockSpans(story.blocks);
  return {
    source,
    text,
    blocks: blocks.map(({ kind, ...span }) => ({ kind, ...map.fromSource(span) })),
    ...map,
  };
}

/** The text readers see, and the source offsets of the units left out, ascending. */
function normalise(source: string): { text: string; removed: number[] } {
  const removed: number[] = [];
  if (!UNUSUAL.test(source)) return { text: source, removed };
  const visible = source.replace(INVISIBLE, (found, at: number) => {
    for (let unit = 0; unit < found.length; unit++) removed.push(at + unit);
    return '';
  });
  return { text: visible.replace(WIDE_SPACE, ' '), removed };
}

function createOffsetMap(removed: readonly number[]): Pick<StoryText, 'toSource' | 'fromSource'> {
  if (removed.length === 0) {
    const same = ({ start, end }: Span) => ({ start, end });
    return { toSource: same, fromSource: same };
  }
  /** Normalised offset at which each removed unit would stand. */
  const gaps = removed.map((at, nth) => at - nth);
  const toSource = (at: number) => at + countUpTo(gaps, at);
  const fromSource = (at: number) => at - countUpTo(removed, at - 1);
  return {
    toSource: ({ start, end }) =>
      start === end
        ? { start: toSource(start), end: toSource(start) }
        : { start: toSource(start), end: toSource(end - 1) + 1 },
    fromSource: ({ start, end }) => ({ start: fromSource(start), end: fromSource(end) }),
  };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: ArrayLike<number>, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The last of the spans, ascending and apart, that begins at or before an offset. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return spans[from - 1];
}

/** Lines of plain text. What kind of block a line is only its shape can tell, which is its reader's business. */
function lineSpans(text: string): TextBlock[] {
  const spans: TextBlock[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(LINE_BREAK)) {
    spans.push({ start, end: index, kind: 'paragraph' });
    start = index + found.length;
  }
  spans.push({ start, end: text.length, kind: 'paragraph' });
  return spans;
}

function blockSpans(blocks: readonly { text: string; kind: BlockKind }[]): TextBlock[] {
  let next = 0;
  return blocks.map(({ text, kind }) => {
    const start = next;
    next = start + text.length + 1;
    return { start, end: start + text.length, kind };
  });
}
