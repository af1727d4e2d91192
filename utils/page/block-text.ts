/** The text of one block as a reader sees it, each letter of it mapped to the text node it stands in. */
import type { Span } from '@/utils/language/analysis.ts';

/** A stretch of a block's text that stands letter by letter in one text node. */
export interface TextRun {
  node: Text;
  /** Offset in the node, in UTF-16 units. */
  from: number;
  /** Offset in the block's text. */
  start: number;
  length: number;
}

export interface BlockText {
  /** White space collapsed, nothing invisible in it, well-formed UTF-16. */
  text: string;
  /** In the order of the text. */
  runs: readonly TextRun[];
}

/** A place in the document. */
export interface NodePoint {
  node: Text;
  offset: number;
}

const SPACE = '\\t\\n\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
/** Soft hyphens, zero-width spaces, direction marks, byte-order marks. */
const INVISIBLE = '\\u00AD\\u200B\\u200E\\u200F\\u2060\\u2066-\\u2069\\uFEFF';
/** What cannot be taken over letter by letter; joiners are letters to many scripts and noise after Latin ones. */
const IRREGULAR = new RegExp(
  `[${SPACE.replace(' ', '')}${INVISIBLE}][${SPACE}${INVISIBLE}]*| {2,}|(?<=[A-Za-z\\u00C0-\\u024F])[\\u200C\\u200D]+`,
  'g',
);
const ANY_SPACE = new RegExp(`[${SPACE}]`);

/** Collects text nodes, or parts of them, into the text of one block after another. */
export interface BlockTextBuilder {
  /** Takes a part of a node over; the answer is how many letters that made. */
  add(node: Text, part: { from: number; to: number }): number;
  isEmpty(): boolean;
  /** The block built so far, without white space at its end; the next one starts empty. */
  take(): BlockText;
}

/** A builder that collapses white space across node boundaries, as rendering does. */
export function createBlockTextBuilder(): BlockTextBuilder {
  let text = '';
  let runs: TextRun[] = [];
  let endsInSpace = true;

  const append = (node: Text, from: number, words: string) => {
    if (words === '') return;
    const last = runs.at(-1);
    if (last?.node === node && last.from + last.length === from) last.length += words.length;
    else runs.push({ node, from, start: text.length, length: words.length });
    text += words;
    endsInSpace = words.endsWith(' ');
  };
  const appendSpace = (node: Text, from: number) => {
    if (!endsInSpace) append(node, from, ' ');
  };
  const appendRegular = (node: Text, from: number, words: string) => {
    const doubled = endsInSpace && words.startsWith(' ') ? 1 : 0;
    append(node, from + doubled, words.slice(doubled));
  };

  return {
    add(node, { from, to }) {
      const data = node.data.slice(from, to);
      const before = text.length;
      let done = 0;
      for (const { 0: irregular, index } of data.matchAll(IRREGULAR)) {
        appendRegular(node, from + done, data.slice(done, index));
        const space = irregular.search(ANY_SPACE);
        if (space >= 0) appendSpace(node, from + index + space);
        done = index + irregular.length;
      }
      appendRegular(node, from + done, data.slice(done));
      return text.length - before;
    },
    isEmpty: () => text === '' || text === ' ',
    take() {
      const built = { text: text.trimEnd().toWellFormed(), runs };
      if (built.text.length < text.length) dropLastLetter(built.runs);
      text = '';
      runs = [];
      endsInSpace = true;
      return built;
    },
  };
}

/** Only one space can stand at the end, since spaces are collapsed. */
function dropLastLetter(runs: TextRun[]): void {
  const last = runs.at(-1);
  if (!last) return;
  last.length -= 1;
  if (last.length === 0) runs.pop();
}

/** Where a letter of the block stands; undefined outside its text. */
export function pointOfLetter({ runs }: BlockText, offset: number): NodePoint | undefined {
  const run = runs[lastIndexWhere(runs.length, (index) => (runs[index]?.start ?? 0) <= offset)];
  if (!run || offset < run.start || offset >= run.start + run.length) return undefined;
  return { node: run.node, offset: run.from + offset - run.start };
}

/**
 * The range over a stretch of a block's text, over several text nodes where markup lies between; undefined
 * when it is empty, outside the text, or the page has since taken the words away.
 */
export function rangeInBlock(block: BlockText, { start, end }: Span): Range | undefined {
  const first = pointOfLetter(block, start);
  const last = pointOfLetter(block, end - 1);
  if (!first || !last || end <= start) return undefined;
  if (!first.node.isConnected || !last.node.isConnected || !stillSays(block, { start, end }))
    return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Whether the page still has these words, letter by letter: a framework may have put others into the same nodes. */
function stillSays({ text, runs }: BlockText, { start, end }: Span): boolean {
  return runs.every(({ node, from, start: at, length }) => {
    const [first, last] = [Math.max(start, at), Math.min(end, at + length)];
    if (first >= last) return true;
    const [words, data] = [
      text.slice(first, last),
      node.data.slice(from + first - at, from + last - at),
    ];
    return words === data || words === data.replace(/\s/g, ' ').toWellFormed();
  });
}

/** The greatest index below `count` for which the test holds, if it holds up to some index and fails after; else -1. */
export function lastIndexWhere(count: number, holds: (index: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
