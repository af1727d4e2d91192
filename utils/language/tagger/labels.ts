/** The labels a token can carry: outside, or the beginning, inside, last or only token of a name of some type. */
import type { MentionType } from '../analysis.ts';

/** Types in the order of their labels. */
export const TYPES: readonly MentionType[] = ['person', 'organisation', 'place'];

/** Place of a token in its name; label = 1 + 4 × type + part, 0 for tokens outside every name. */
export const PART = { begin: 0, inside: 1, last: 2, only: 3 } as const;

export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * TYPES.length;

export function labelOf(type: MentionType, part: number): number {
  return 1 + 4 * TYPES.indexOf(type) + part;
}

export function partOf(label: number): number {
  return (label - 1) & 3;
}

export function typeOf(label: number): MentionType {
  return TYPES[(label - 1) >> 2] ?? 'person';
}

/** Whether a name goes on after this label. */
function staysOpen(label: number): boolean {
  return label !== OUTSIDE && partOf(label) <= PART.inside;
}

/** Whether this label continues a name. */
function continues(label: number): boolean {
  return label !== OUTSIDE && (partOf(label) === PART.inside || partOf(label) === PART.last);
}

/** Whether `next` may follow `label`; the same type goes on until its last token. */
export function mayFollow(label: number, next: number): boolean {
  if (!staysOpen(label)) return !continues(next);
  return continues(next) && typeOf(label) === typeOf(next);
}

export function mayBegin(label: number): boolean {
  return !continues(label);
}

export function mayEnd(label: number): boolean {
  return !staysOpen(label);
}

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** Labels that may stand before each label. */
export const BEFORE: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((previous) => mayFollow(previous, label))),
);
/** Labels that may stand after each label. */
export const AFTER: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((next) => mayFollow(label, next))),
);
export const FIRST: Uint8Array = Uint8Array.from(ALL.filter(mayBegin));
export const FINAL: Uint8Array = Uint8Array.from(ALL.filter(mayEnd));
