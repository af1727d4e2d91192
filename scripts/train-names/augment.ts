/** Copies of labelled texts with other names, other capitals or without accents. */
import type { BlockKind, Span } from '../../utils/language/analysis.ts';
import type { LabelledName, LabelledText } from '../corpus/labelled.ts';
import type { InventedPerson, Inventor } from './invent-names.ts';
import type { Random } from './random.ts';

/** Share of the places and organisations of a text that get another name. */
const OTHERS_SWAPPED = 0.5;
const ONE_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
/** Words that titles write small. */
const SMALL = new Set('a an the of in on at to for and or but by with from as is'.split(' '));

/** The text with other people in it, each the same throughout, relatives still of one surname. */
export function swapNames(source: LabelledText, inventor: Inventor, random: Random): LabelledText {
  const cast = castOf(source, inventor);
  const others = new Map<string, string | undefined>();
  const otherName = ({ type }: LabelledName, old: string): string | undefined => {
    if (!ONE_WORD.test(old)) return undefined;
    if (!others.has(old)) {
      const made = type === 'place' ? inventor.place() : inventor.organisation();
      others.set(old, random() < OTHERS_SWAPPED ? made : undefined);
    }
    return others.get(old);
  };
  return replaceNames(source, (name, old) =>
    name.type === 'person' ? cast(old) : otherName(name, old),
  );
}

/** Chooses new people and says what each old name becomes. */
function castOf({ text, names }: LabelledText, inventor: Inventor): (old: string) => string {
  const fullOf = new Map<string, string>();
  for (const { start, end, type } of names) {
    const words = text.slice(start, end).split(/\s+/);
    if (type !== 'person' || words.length === 1) continue;
    for (const word of words) if (!fullOf.has(word)) fullOf.set(word, words.join(' '));
  }
  const people = new Map<string, InventedPerson>();
  const families = new Map<string, InventedPerson>();
  return (old) => {
    const words = old.split(/\s+/);
    const full = words.length > 1 ? words.join(' ') : (fullOf.get(old) ?? old);
    const surname = full.slice(full.lastIndexOf(' ') + 1);
    let person = people.get(full);
    if (person === undefined) {
      const relative = families.get(surname);
      person = { ...inventor.person(), ...(relative && pickFamily(relative)) };
      people.set(full, person);
      families.set(surname, person);
    }
    return writeName(person, { old, full, isFull: words.length > 1 });
  };
}

function pickFamily({ family, familyFirst }: InventedPerson) {
  return { family, familyFirst };
}

function writeName(
  { given, family, familyFirst }: InventedPerson,
  { old, full, isFull }: { old: string; full: string; isFull: boolean },
): string {
  const [firstGiven = given] = given.split(' ');
  let name = familyFirst ? `${family} ${given}` : `${given} ${family}`;
  if (!isFull) name = full.startsWith(`${old} `) && firstGiven.length > 3 ? firstGiven : family;
  return old.length > 3 && old === old.toUpperCase() ? name.toUpperCase() : name;
}

/** Rewrites names; those inside others, and those that become undefined, stay as they are. */
function replaceNames(
  { id, text, names, blocks, doubtful = [] }: LabelledText,
  rewrite: (name: LabelledName, old: string) => string | undefined,
): LabelledText {
  const replaced: LabelledName[] = [];
  /** Old offsets from which on the text has moved, and how far. */
  const moves: { from: number; by: number }[] = [];
  let copy = '';
  let done = 0;
  for (const name of names) {
    if (name.start < done) continue;
    const old = text.slice(name.start, name.end);
    copy += text.slice(done, name.start);
    const start = copy.length;
    copy += /^\p{L}[^\n]*$/u.test(old) ? (rewrite(name, old) ?? old) : old;
    replaced.push({ start, end: copy.length, type: name.type });
    done = name.end;
    moves.push({ from: name.end, by: copy.length - name.end });
  }
  const move = createMove(moves);
  const moveSpan = <Part extends Span>(part: Part): Part => ({
    ...part,
    start: move(part.start),
    end: move(part.end),
  });
  return {
    id: `${id}+`,
    text: copy + text.slice(done),
    names: replaced,
    doubtful: doubtful.map(moveSpan),
    ...(blocks && { blocks: blocks.map((block: Span & { kind: BlockKind }) => moveSpan(block)) }),
  };
}

/** Moves offsets that are asked for in ascending order, or nearly. */
function createMove(moves: readonly { from: number; by: number }[]): (offset: number) => number {
  return (offset) => {
    let from = 0;
    let to = moves.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((moves[middle]?.from ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return offset + (moves[from - 1]?.by ?? 0);
  };
}

export type Capitals = 'title' | 'capitals';

/** Parts of a text in other capitals; undefined where that would move offsets ("ß"). */
export function recase(
  source: LabelledText,
  parts: readonly Span[],
  capitals: Capitals,
): LabelledText | undefined {
  let text = source.text;
  for (const { start, end } of parts) {
    const old = text.slice(start, end);
    const changed = capitals === 'capitals' ? old.toUpperCase() : toTitle(old);
    if (changed.length !== old.length) return undefined;
    text = text.slice(0, start) + changed + text.slice(end);
  }
  return { ...source, id: `${source.id}^`, text };
}

function toTitle(text: string): string {
  return text.replace(/[\p{L}’']+/gu, (word, at: number) => {
    if (at > 0 && SMALL.has(word)) return word;
    const first = word.charAt(0).toUpperCase();
    return first.length === 1 ? first + word.slice(1) : word;
  });
}

/** Without accents, as many newsrooms write names. */
export function dropAccents(source: LabelledText): LabelledText {
  const text = source.text.replace(/\p{L}/gu, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.length === letter.length ? plain : letter;
  });
  return { ...source, text };
}
