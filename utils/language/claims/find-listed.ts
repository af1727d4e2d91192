/** Finds the items of a list that somebody is said to give: "He has attached key demands:" and the points below. */
import type { DocumentBlock } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { trimEnd } from './clause-ends.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { openingSubject, type Subject } from './verb-groups.ts';
import { CLASS } from './word-classes.ts';

/** Nouns before the colon that make the items demands. */
const DEMANDS =
  /^(?:demands?|conditions?|terms|requests?|ultimatum|calls|requirements?|red|wants?|demanded|insists?|insisted)$/;
/** Nouns and verbs before the colon that make the items statements. */
const STATEMENTS =
  /^(?:points?|arguments?|reasons?|claims?|accusations?|said|says|saying|told|listed|lists|named|names|argued|announced|promised|promises|pledges?|proposals?|measures)$/;
const BULLET = /^[-–—•*·▪◦‣]$/;
/** Longest item that is a statement rather than a paragraph, in tokens. */
const MAX_ITEM = 80;

/** Items of all such lists, in the order of the text. */
export function findListed(prose: Prose): Attribution[] {
  const { blocks } = prose.document;
  const found: Attribution[] = [];
  for (let nth = 0; nth < blocks.length; nth++) {
    const block = blocks[nth];
    if (block === undefined || !prose.isMark(block.last - 1, ':') || block.last - block.first < 3)
      continue;
    const lead = readLead(prose, block);
    if (lead === undefined) continue;
    const { items, next } = itemsAfter(prose, nth + 1);
    for (const item of items) found.push({ ...lead, parts: [item], unit: { ...item, block: nth } });
    nth = next - 1;
  }
  return found;
}

type Lead = Omit<Attribution, 'parts' | 'unit'>;

/** Who the items of the list belong to, and whether they are demands. */
function readLead(prose: Prose, block: DocumentBlock): Lead | undefined {
  const unit = prose.unitAt(block.last - 1);
  if (unit === undefined) return undefined;
  const sign = signIn(prose, unit);
  const speaker = lastSubject(prose, unit);
  if (sign === undefined || speaker === undefined) return undefined;
  const isDemand = DEMANDS.test(prose.word(sign));
  const cue = { first: Math.min(speaker.last, sign), last: sign + 1 };
  return {
    speaker,
    cue,
    isDemand,
    sense: isDemand ? 'ask' : 'say',
    lemma: 'list',
    frame: 'list',
    use: 'colon',
  };
}

function signIn(prose: Prose, { first, last }: Unit): number | undefined {
  for (let at = last - 1; at >= first; at--) {
    const word = prose.word(at);
    if (DEMANDS.test(word) || STATEMENTS.test(word)) return at;
  }
  return undefined;
}

/** The pronoun or noun phrase that begins the last clause before the colon. */
function lastSubject(prose: Prose, unit: Unit): Subject | undefined {
  for (let at = unit.last - 1; at > unit.first; at--) {
    if (prose.isMark(at, ',') && prose.is(at + 1, CLASS.subject))
      return { first: at + 1, last: at + 2 };
  }
  return openingSubject(prose, unit, unit.last);
}

function itemsAfter(prose: Prose, from: number): { items: Phrase[]; next: number } {
  const { blocks } = prose.document;
  const items: Phrase[] = [];
  let bulleted = false;
  let nth = from;
  for (; nth < blocks.length; nth++) {
    const block = blocks[nth];
    if (block === undefined || block.last === block.first) continue;
    const isBullet = BULLET.test(textOf(prose, block.first));
    if (isBullet && block.last === block.first + 1) {
      bulleted = true;
      continue;
    }
    if (!isBullet && !bulleted && block.kind !== 'list-item') break;
    const first = isBullet ? block.first + 1 : block.first;
    if (block.last - first > MAX_ITEM) break;
    items.push({ first, last: trimEnd(prose, first, block.last) });
    bulleted = false;
  }
  return { items, next: nth };
}

function textOf({ document: { text, tokens } }: Prose, at: number): string {
  return text.slice(tokens.starts[at], tokens.ends[at]);
}
