/** Collects a story's blocks from the live page: text joined across inline elements, in reading order. */
import type { Block, BlockKind } from '@/utils/language/analysis.ts';
import { type BlockText, createBlockTextBuilder } from './block-text.ts';
import { holdsNoStory, type PageView } from './element-kinds.ts';

/** A block and where it stands. */
export interface PageBlock extends Block, BlockText {
  /** The nearest element that breaks lines: whoever replaces its content replaces this block. */
  element: Element;
  /** How many of its letters stand in links. */
  linked: number;
  /** True when no element says what it is and it is too short for prose: a label. */
  isLabel: boolean;
}

/** Elements and text, CDATA included, as `NodeFilter` numbers them. */
const SHOWN = 1 | 4 | 8;
/** Letters of a text node taken in one step: a step must stay far below one slice of time. */
const LETTERS_A_STEP = 32_768;
/** Shorter blocks outside paragraphs, lists, quotes and captions are labels rather than prose, in UTF-16 units. */
const SHORT = 80;

const KIND_BY_NAME: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  p: 'paragraph',
  td: 'other',
  th: 'other',
};
const KIND_NAMES = Object.keys(KIND_BY_NAME).join();

/** An open element that breaks lines, and what its text is if nothing inside says otherwise. */
interface Frame {
  element: Element;
  kind: BlockKind | undefined;
}

/**
 * Blocks inside a root. A generator: each step does little work, so that the caller can hand time back to the
 * page between two. When the page takes the walked nodes away meanwhile, it ends early with what it has.
 */
export function* collectBlocks(root: Element, view: PageView): Generator<undefined, PageBlock[]> {
  const writer = createBlockWriter(root, view);
  yield* walk(root, { view, writer });
  writer.flush();
  return writer.blocks;
}

interface Walk {
  view: PageView;
  writer: BlockWriter;
}

/** A tree walker, since a page can name the fields of a form after the properties of nodes. */
function* walk(root: Node, walking: Walk): Generator<undefined> {
  const { view, writer } = walking;
  const walker = root.ownerDocument?.createTreeWalker(root, SHOWN) ?? null;
  let node = walker?.firstChild();
  while (walker && node) {
    yield;
    let isEntered = false;
    if (isText(node)) yield* addInSteps(node, writer.add);
    else if (isElement(node) && writer.enter(node, layoutOf(node, view))) {
      const shadow = view.shadowOf?.(node);
      if (shadow) yield* walk(shadow, walking);
      isEntered = true;
    }
    node = (isEntered && walker.firstChild()) || nextOutside(walker, writer.leave);
  }
}

type Entered = 'none' | 'inline' | 'block' | 'break';

function layoutOf(element: Element, view: PageView): Entered {
  if (element.localName === 'br' || element.localName === 'hr') return 'break';
  return holdsNoStory(element) ? 'none' : view.layoutOf(element);
}

/** The next node in reading order that is not inside this one; every element closed on the way is left. */
function nextOutside(walker: TreeWalker, leave: (element: Node) => void): Node | null {
  do {
    leave(walker.currentNode);
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

function* addInSteps(
  node: Text,
  add: (node: Text, part: { from: number; to: number }) => void,
): Generator<undefined> {
  for (let from = 0; from < node.length; from += LETTERS_A_STEP) {
    if (from > 0) yield;
    add(node, { from, to: from + LETTERS_A_STEP });
  }
}

type BlockWriter = ReturnType<typeof createBlockWriter>;

/** Turns the events of a walk into blocks. */
function createBlockWriter(root: Element, view: PageView) {
  const builder = createBlockTextBuilder();
  const blocks: PageBlock[] = [];
  const open: Frame[] = [{ element: root, kind: kindAround(root) }];
  const links: Node[] = [];
  let linked = root.closest('a[href]') ? Number.POSITIVE_INFINITY : 0;

  const flush = () => {
    const isEmpty = builder.isEmpty();
    const built = builder.take();
    const { element, kind } = open.at(-1) ?? { element: root, kind: undefined };
    if (!isEmpty && view.isShown(built.runs[0]?.node.parentElement ?? element)) {
      blocks.push({ ...built, element, ...describeBlock(built.text, kind), linked });
    }
    linked = 0;
  };

  return {
    blocks,
    flush,
    add(node: Text, part: { from: number; to: number }): void {
      const added = builder.add(node, part);
      if (links.length > 0) linked += added;
    },
    /** True when the walk shall go inside. */
    enter(element: Element, layout: Entered): boolean {
      if (layout === 'none') return false;
      if (layout !== 'inline') flush();
      if (layout === 'block') open.push({ element, kind: kindInside(element, open.at(-1)?.kind) });
      if (element.localName === 'a' && element.hasAttribute('href')) links.push(element);
      return layout !== 'break';
    },
    leave(node: Node): void {
      if (open.length > 1 && open.at(-1)?.element === node) {
        flush();
        open.pop();
      }
      if (links.at(-1) === node) links.pop();
    },
  };
}

/** A paragraph in a quotation is a quote; a heading is a headline wherever it stands. */
function kindInside(element: Element, around: BlockKind | undefined): BlockKind | undefined {
  const own = KIND_BY_NAME[element.localName];
  return own === undefined || (own === 'paragraph' && around !== undefined) ? (around ?? own) : own;
}

function kindAround(root: Element): BlockKind | undefined {
  const marked = root.closest(KIND_NAMES);
  return marked ? kindInside(marked, undefined) : undefined;
}

function describeBlock(text: string, kind: BlockKind | undefined) {
  const isLabel = kind === undefined && text.length < SHORT;
  return { kind: kind ?? (isLabel ? 'other' : 'paragraph'), isLabel } as const;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
