/** What leaves Gloss and comes back: all that a reader has written, and what was found of it in a file. */
import type { Correction } from '@/utils/people/correction.ts';
import type { Note } from '../note.ts';
import type { OwnPerson } from '../own-person.ts';

/** All that a reader has written, or a part of it. */
export interface Belongings {
  notes: readonly Note[];
  corrections: readonly Correction[];
  people: readonly OwnPerson[];
}

/** Why something in a file cannot be used. */
export type Fault =
  /** It is no annotation, and no row of a highlight. */
  | 'no-note'
  /** It says nowhere which page it belongs to. */
  | 'no-address'
  /** Neither words of a page nor words of the reader's. */
  | 'empty'
  /** Its quotes begin and do not end, or its columns are not those of the heading. */
  | 'bad-row'
  /** A part of it is longer than Gloss keeps, or of another kind than it should be. */
  | 'misfit';

/** One thing in a file. */
export type Found =
  | { is: 'note'; note: Note; source: 'gloss' | 'other' }
  | { is: 'correction'; correction: Correction }
  | { is: 'person'; person: OwnPerson }
  | { is: 'unusable'; fault: Fault; words: string };

/** One thing in a file, with its place there, counted from 1: its number, or its line. */
export type Placed = Found & { place: number };

/** UTF-16 units by which a reader knows an entry of a file again. */
const GLIMPSE = 80;

/** An entry that cannot be used, with as much of its words as shows which it is. */
export function unusable(fault: Fault, words: string): Found {
  const line = words.toWellFormed().replaceAll(/\s+/g, ' ').trim();
  return { is: 'unusable', fault, words: line.slice(0, GLIMPSE).toWellFormed() };
}
