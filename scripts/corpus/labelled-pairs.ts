/** Reads the project's labelled pairs of claims (tests/corpus/README.md says how they are written), and makes stories of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block, Claim, Span, Speaker, Verdict } from '../../utils/language/analysis.ts';
import { type Document, readDocument } from '../../utils/language/document.ts';
import { findFigures } from '../../utils/language/figures/find-figures.ts';

/** One side of a pair. */
export interface PairSide {
  text: string;
  /** Day its story was written, where that is not the other's. */
  date?: string | undefined;
  headline: boolean;
  /** The figure that is compared; absent where statements or quotes are. */
  figure?: Span | undefined;
  /** What is claimed. */
  claim: Span;
  speaker?: Span | undefined;
  /** Who that is. */
  key?: string | undefined;
}

export interface LabelledPair {
  /** File and place in it. */
  id: string;
  verdict: Verdict;
  /** What is hard about it. */
  about: string;
  a: PairSide;
  b: PairSide;
  /** Every fifth pair of a file is never looked at while building. */
  unseen: boolean;
}

const UNSEEN_EVERY = 5;
const MARK = /[[\]{}<>]/;
/** What tells between a speaker and the words said: "said on Saturday that". */
const TOLD =
  /^ (?:said|says|wrote|shows?|found|put|noted|insisted|believe|told the court)(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: that)? /;

/** All pairs of the `.txt` files of a folder. */
export function readPairs(folder: string): LabelledPair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split(/\n\s*\n/)
        .map((lines, nth) => ({
          id: `${basename(file, '.txt')}:${nth + 1}`,
          unseen: nth % UNSEEN_EVERY === UNSEEN_EVERY - 1,
          ...parsePair(lines),
        })),
    );
}

function parsePair(lines: string): Pick<LabelledPair, 'verdict' | 'about' | 'a' | 'b'> {
  const [head = '', a = '', b = ''] = lines.split('\n').map((line) => line.trim());
  const [verdict = '', ...about] = head.split(': ');
  return { verdict: verdict as Verdict, about: about.join(': '), a: parseSide(a), b: parseSide(b) };
}

/** `2025-03-03 | ` and `# ` stand first; then `[figure]`, `{claim}` and `<speaker|who>` in the text. */
export function parseSide(line: string): PairSide {
  const [, date, mark, body = ''] = /^(?:(\d{4}-\d\d-\d\d) \| )?(# )?(.*)$/.exec(line) ?? [];
  const spans = new Map<string, Span>();
  const open: number[] = [];
  let text = '';
  let key: string | undefined;
  for (let at = 0; at < body.length; at++) {
    const letter = body.charAt(at);
    if (!MARK.test(letter)) text += letter;
    else if ('[{<'.includes(letter)) open.push(text.length);
    else spans.set(letter, { start: open.pop() ?? 0, end: text.length });
    if (letter === '|') {
      const end = body.indexOf('>', at);
      key = body.slice(at + 1, end);
      text = text.slice(0, -1);
      at = end - 1;
    }
  }
  const speaker = spans.get('>');
  return {
    ...{ text, date, headline: mark !== undefined, figure: spans.get(']'), speaker, key },
    claim: spans.get('}') ?? toldIn(text, { figure: spans.get(']'), speaker }),
  };
}

/** The sentence of the figure without who says it and how. */
function toldIn(
  text: string,
  { figure, speaker }: { figure: Span | undefined; speaker: Span | undefined },
): Span {
  const [sentence = { start: 0, end: text.length }] = readDocument({ text }).sentences.filter(
    ({ start, end }) => start <= (figure?.start ?? 0) && (figure?.start ?? 0) < end,
  );
  if (speaker === undefined) return sentence;
  const told = TOLD.exec(text.slice(speaker.end));
  if (speaker.start === sentence.start && told !== null)
    return { start: speaker.end + told[0].length, end: sentence.end };
  const before = /,? (?:according to )?$/.exec(text.slice(0, speaker.start))?.[0] ?? '';
  const isTail = before.startsWith(',') || before.includes('according');
  return isTail ? { start: sentence.start, end: speaker.start - before.length } : sentence;
}

/** A story with claims, as the recognisers hand it on. */
export interface ClaimedStory {
  document: Document;
  claims: Claim[];
}

/** One story of the sides given, a block each; figures are those the scanner finds. */
export function storyOfSides(sides: readonly PairSide[]): ClaimedStory {
  const blocks: Block[] = sides.map(({ text, headline }) => ({
    text,
    kind: headline ? 'headline' : 'paragraph',
  }));
  const document = readDocument({ blocks });
  const figures = findFigures(document);
  const keys = [...new Set(sides.map(({ key }) => key))];
  const claims = sides.map((side, nth): Claim => {
    const from = document.blocks[nth]?.start ?? 0;
    const claim = moved(side.claim, from);
    const speaker: Speaker | undefined = side.speaker && {
      ...moved(side.speaker, from),
      ...(side.key !== undefined && { chain: keys.indexOf(side.key) }),
    };
    return {
      ...claim,
      kind: kindOf(side),
      ...(speaker && { speaker }),
      sources: [],
      figures: figures.filter(({ start, end }) => start < claim.end && claim.start < end),
      score: 0,
      reasons: [],
    };
  });
  return { document, claims };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function kindOf({ text, claim, speaker }: PairSide): Claim['kind'] {
  const words = text.slice(claim.start, claim.end);
  if (/^[“'"].*[”'"]$/.test(words)) return 'direct';
  if (/[“”]/.test(words)) return 'mixed';
  return speaker === undefined ? 'assertion' : 'indirect';
}
