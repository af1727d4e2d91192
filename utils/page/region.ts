/** Finds the story on a page: the part where prose is dense, with its headline, without what stands beside it. */
import type { PageBlock } from './collect.ts';
import { isNamedPromotion } from './promotions.ts';
import { isWithin, parentOf } from './tree.ts';

/** Where the story stands. */
export interface StoryRegion {
  root: Element;
  /** Whether a block is part of the story; also for blocks collected later, inside the root. */
  holds(block: PageBlock): boolean;
}

/** What an element holds, in UTF-16 units. */
interface Tally {
  /** Text that reads like sentences rather than labels and links, promotions included. */
  all: number;
  /** The same without promotions. */
  prose: number;
  /** All text but headlines, links and promotions. */
  text: number;
  /** Prose of blocks that stand near, weighted by how near. */
  near: number;
}

/** Fewer letters outside links make no sentence; scripts without spaces say more in fewer. */
const SENTENCE = 40;
const DENSE_SENTENCE = 20;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const PUNCTUATION = /[.!?…。！？;:,"”’»«„؟۔।]/;
/** A block with a greater share of its letters in links is a link to elsewhere. */
const MAX_LINKED = 0.8;
/** A greater share keeps a block from counting as prose. */
const MAX_LINKED_IN_PROSE = 0.5;
/** Weight of a block for its own element, its parent and so on; fitted on 87 news pages. */
const NEARNESS = [1, 1, 0.8, 0.6];
/** The region grows to an ancestor where more than this share of what is gained is prose … */
const MIN_DENSITY_GAINED = 0.5;
/** … unless that is more than so many times what it had, which is another story or the comments. */
const MAX_GROWTH = 2;
/** Stories set in several boxes: the region holds at least this share of the page's prose. */
const MIN_COVER = 0.5;
/** What is named a promotion and holds a greater share of the page's prose is the story under a bad name. */
const MAX_PROMOTED = 0.3;
/** Blocks between the main heading and the story: standfirst, byline, picture. */
const MAX_LEAD = 30;

/** The region of a story among the blocks of the whole page. A generator, as `collectBlocks` is. */
export function* findRegion(
  blocks: readonly PageBlock[],
  body: Element,
): Generator<undefined, StoryRegion> {
  const census = createCensus(body);
  yield* inSteps(blocks, census.countProse);
  yield* census.rollUp(['all']);
  yield* inSteps(blocks, census.countText);
  yield* census.rollUp(['prose', 'text']);
  const root = chooseRoot(census, body);
  yield;
  const lead = findLead(blocks, root);
  const isPromoted = onAncestry(root, census.isPromotion);
  const isPartOf = ({ element }: PageBlock) => isWithin(element, root) || lead.has(element);
  return {
    root,
    holds: (block) => isPartOf(block) && isKept(block) && !isPromoted(block.element),
  };
}

function* inSteps<T>(items: readonly T[], visit: (item: T) => void): Generator<undefined> {
  for (const item of items) {
    yield;
    visit(item);
  }
}

function isKept(block: PageBlock): boolean {
  return !block.isLabel && (block.kind === 'headline' || !isLink(block));
}

function isLink({ linked, text }: PageBlock): boolean {
  return linked > text.length * MAX_LINKED;
}

function proseOf({ kind, text, linked }: PageBlock): number {
  if (kind === 'headline' || linked > text.length * MAX_LINKED_IN_PROSE) return 0;
  const own = text.length - linked;
  const needed = own < SENTENCE && DENSE_SCRIPT.test(text) ? DENSE_SENTENCE : SENTENCE;
  return own >= needed && PUNCTUATION.test(text) ? own : 0;
}

type Census = ReturnType<typeof createCensus>;

/** Counts what each element of the page holds: first all prose, then, knowing what is promotion, the text. */
function createCensus(body: Element) {
  const tallies = new Map<Element, Tally>();
  const tallyOf = (element: Element): Tally => {
    let tally = tallies.get(element);
    if (!tally) {
      tally = { all: 0, prose: 0, text: 0, near: 0 };
      tallies.set(element, tally);
    }
    return tally;
  };
  const total = tallyOf(body);
  const isPromotion = (element: Element): boolean => {
    const prose = tallies.get(element)?.all ?? element.textContent.length;
    return prose < total.all * MAX_PROMOTED && isNamedPromotion(element);
  };
  const isPromoted = onAncestry(body, isPromotion);

  return {
    tallies,
    total,
    isPromotion,
    countProse(block: PageBlock): void {
      tallyOf(block.element).all += proseOf(block);
    },
    countText(block: PageBlock): void {
      if (block.kind === 'headline' || isLink(block) || isPromoted(block.element)) return;
      const prose = proseOf(block);
      const tally = tallyOf(block.element);
      tally.prose += prose;
      tally.text += block.text.length;
      let element: Element | null = block.element;
      for (const weight of NEARNESS) {
        if (element) tallyOf(element).near += prose * weight;
        element = element === body || element === null ? null : parentOf(element);
      }
    },
    /** Adds what elements hold to those around them, from the inside out; each is visited once. */
    *rollUp(parts: readonly ('all' | 'prose' | 'text')[]): Generator<undefined> {
      for (const element of insideOut(tallies.keys(), body)) {
        yield;
        const around = tallyOf(parentOf(element) ?? body);
        const tally = tallyOf(element);
        for (const part of parts) around[part] += tally[part];
      }
    },
  };
}

/** A question to an element and all around it up to the root, remembered for each. */
function onAncestry(
  root: Element,
  holds: (element: Element) => boolean,
): (element: Element) => boolean {
  const answers = new Map<Element, boolean>([[root, false]]);
  return function ask(element: Element): boolean {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const around = parentOf(element);
    const answer = holds(element) || (around !== null && ask(around));
    answers.set(element, answer);
    return answer;
  };
}

/** The elements and all around them up to the body without it, the deepest first. */
function insideOut(elements: Iterable<Element>, body: Element): Element[] {
  const levels: Element[][] = [];
  const depths = new Map<Element, number>([[body, 0]]);
  const depthOf = (element: Element): number => {
    const known = depths.get(element);
    if (known !== undefined) return known;
    const around = parentOf(element);
    const depth = around ? depthOf(around) + 1 : 0;
    depths.set(element, depth);
    levels[depth] ??= [];
    levels[depth].push(element);
    return depth;
  };
  for (const element of elements) depthOf(element);
  return levels.reverse().flat();
}

/** An element and those around it, up to the root without it. */
function ancestry(element: Element, root: Element): Element[] {
  const line: Element[] = [];
  for (let next: Element | null = element; next && next !== root; next = parentOf(next))
    line.push(next);
  return line;
}

/** The densest part, grown; where stories are set in several boxes, what holds most of the page's prose. */
function chooseRoot(census: Census, body: Element): Element {
  const part = densest(census, body);
  const around = part === body ? [] : [...ancestry(part, body).slice(1), body];
  const root = growWhileDense(part, around, census);
  const isEnough = (element: Element) =>
    (census.tallies.get(element)?.prose ?? 0) >= census.total.prose * MIN_COVER;
  return isEnough(root)
    ? root
    : (around.find((element) => isWithin(root, element) && isEnough(element)) ?? body);
}

function densest({ tallies }: Census, body: Element): Element {
  let best: Element = body;
  let most = 0;
  for (const [element, { near }] of tallies) {
    if (near <= most) continue;
    most = near;
    best = element;
  }
  return best;
}

/** Outwards as long as what is gained is mostly prose, and not so much that it must be something else. */
function growWhileDense(
  densestPart: Element,
  around: readonly Element[],
  { tallies, total }: Census,
): Element {
  let root = densestPart;
  let held = tallies.get(root) ?? total;
  for (const element of around) {
    const tally = tallies.get(element) ?? total;
    const gained = tally.prose - held.prose;
    const isDense = gained > (tally.text - held.text) * MIN_DENSITY_GAINED;
    if (!isDense || gained >= held.prose * MAX_GROWTH) continue;
    root = element;
    held = tally;
  }
  return root;
}

/** The headline nearest before the region, and the prose between the two. */
function findLead(blocks: readonly PageBlock[], root: Element): ReadonlySet<Element> {
  const first = blocks.findIndex(({ element }) => isWithin(element, root));
  const before = blocks.slice(Math.max(0, first - MAX_LEAD), Math.max(0, first));
  const heading = before.findLastIndex(({ element }) => element.localName === 'h1');
  if (heading < 0) return new Set();
  const lead = before.slice(heading).filter((block, index) => index === 0 || proseOf(block) > 0);
  return new Set(lead.map(({ element }) => element));
}
