/** Takes from tagged people the words that are not theirs, and leaves out what is no person by the words around it. */
import type { Document } from '../document.ts';
import { spanAt } from '../text.ts';
import { GAP, SHAPE } from '../tokens.ts';
import { THING_BEGINNINGS, THING_WORDS } from '../words.ts';
import { type PlacedTag, respan } from './placed-tag.ts';

/** Words that open a sentence and begin no name of anybody. */
const OPENERS = new Set(
  'after against although and as because before but by for from if like of once since though unless until when while with'.split(
    ' ',
  ),
);
/** Forms of address of the whole world that stand outside names. */
const ADDRESSES = new Set(
  'adv advocate alhaji comrade haji hajj hajjah kyai maulana mbah mzee otunba pandit sayyid swami ustad ustadz ustaz'.split(
    ' ',
  ),
);
/** Diseases go by who described them. */
const EPONYMS = new Set(
  'alzheimer asperger crohn down hodgkin huntington parkinson tourette'.split(' '),
);
/** Last words by which a name in capitals is a firm's, a street's or a building's. */
const THING_ENDINGS = new Set(
  'airport avenue boulevard bridge foundation gmbh hospital inc library ltd motors plc stadium street university'.split(
    ' ',
  ),
);
/** After a name: what belongs to a firm. */
const FIRM_WORDS = new Set('gmbh motors shares stock stocks'.split(' '));
/** Before a name: what bears it. */
const BEARERS = new Set(
  'airport carrier destroyer frigate liner stadium typhoon warship'.split(' '),
);
/** "W.Va." and the like, which look like initials. */
const STATES = /^(?:D\.C|N\.[CDHJMY]|R\.I|S\.[CD]|W\.Va)\.?$/;

/** Linear in the number of names; whatever is no person is left as it is. */
export function trimTags(document: Document, names: readonly PlacedTag[]): PlacedTag[] {
  const plain = new Set(
    names
      .filter((name) => !isQuoted(document, name))
      .map(({ start, end }) => document.text.slice(start, end)),
  );
  return names.flatMap((name, nth) => {
    if (name.type !== 'person') return name;
    const trimmed = respan(document, name, { first: ownStart(document, name) });
    if (isNobody(document, trimmed) || isTitle(document, trimmed, plain)) return [];
    return isTeam(document, trimmed, names[nth - 1]) ? [] : trimmed;
  });
}

/** The first token that is the person's own. */
function ownStart(document: Document, { first, last }: PlacedTag): number {
  const { reader } = document;
  let at = first;
  while (at < last) {
    const folded = reader.folded(at);
    const isPlatform = reader.word(at) === 'X.' && isPlatformAt(document, at);
    if (!OPENERS.has(folded) && !ADDRESSES.has(folded) && !isPlatform) break;
    at++;
  }
  return at;
}

/** "posted on X. Kyagulanyi has …" */
function isPlatformAt({ reader }: Document, at: number): boolean {
  return at > 0 && /^(?:on|via)$/.test(reader.folded(at - 1));
}

/** Whether the words in and around a name show that it is no person's. */
export function isNobody(document: Document, name: PlacedTag): boolean {
  const { reader, text } = document;
  const { first, last, start, end } = name;
  if (STATES.test(text.slice(start, end)) || isSeat(document, name)) return true;
  if (first < last && THING_ENDINGS.has(reader.folded(last))) return true;
  if (first === last && EPONYMS.has(reader.folded(first)) && isOwner(document, last)) return true;
  return isBearer(document, name) || bearsThing(document, name);
}

/** "A. Albon (Williams)": a team, a firm or a place in brackets after somebody's name. */
function isTeam({ reader }: Document, name: PlacedTag, before: PlacedTag | undefined): boolean {
  if (name.first !== name.last || before?.type !== 'person' || before.last !== name.first - 2)
    return false;
  return reader.word(name.first - 1) === '(' && reader.word(name.last + 1) === ')';
}

/** The film “Max Havelaar”: more than one word, alone between marks, and never written without them. */
function isTitle(document: Document, name: PlacedTag, plain: ReadonlySet<string>): boolean {
  const { reader, text } = document;
  const { first, last, start, end } = name;
  if (first === last || reader.shape(first) === SHAPE.initial) return false;
  return (
    isQuoted(document, name) && /["”]/.test(text[end] ?? '') && !plain.has(text.slice(start, end))
  );
}

function isQuoted({ text }: Document, { start }: PlacedTag): boolean {
  return /["“]/.test(text[start - 1] ?? '');
}

/** "D-McAlester" after a member of parliament. */
function isSeat({ reader, tokens }: Document, { first, last }: PlacedTag): boolean {
  if (last - first !== 2 || tokens.shapes[first + 1] !== SHAPE.hyphen) return false;
  return /^[DIR]$/.test(reader.word(first));
}

function isOwner({ tokens }: Document, last: number): boolean {
  return tokens.shapes[last + 1] === SHAPE.clitic;
}

/** "the carrier Abraham Lincoln", "St. Paul" */
function isBearer({ reader, tokens }: Document, { first, last }: PlacedTag): boolean {
  if (first === 0 || tokens.gaps[first] !== GAP.space) return false;
  const before = reader.folded(first - 1);
  const isPlace = first === last && before !== 'san' && THING_BEGINNINGS.has(before);
  return BEARERS.has(before) || (isPlace && reader.isCapitalised(first - 1));
}

/** "George Washington Bridge", "Adani shares" */
function bearsThing({ reader, blocks }: Document, { first, last, start }: PlacedTag): boolean {
  // Where every word has a capital, none shows that the name goes on.
  if (spanAt(blocks, start)?.casing !== 'sentence') return false;
  const next = reader.after(last);
  if (next < 0 || reader.isHyphenated(last, next)) return false;
  const folded = reader.folded(next);
  if (FIRM_WORDS.has(folded)) return first === last || reader.isCapitalised(next);
  return (
    reader.isCapitalised(next) && THING_WORDS.has(folded) && folded !== 'jr' && folded !== 'sr'
  );
}
