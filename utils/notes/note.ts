/** What a reader writes, and what it is about. */
import type { SavedClaim } from './saved-claim.ts';

/** W3C Web Annotation selectors of a quote; offsets count UTF-16 units of the story's text. */
export interface NoteSelector {
  /** TextQuoteSelector */
  quote: { exact: string; prefix: string; suffix: string };
  /** TextPositionSelector */
  position: { start: number; end: number };
}

/** Who a note is about: by pack id where a pack knows them, else by the name the story gives. */
export interface PersonReference {
  entity?: string | undefined;
  name: string;
}

export type NoteSubject =
  | { kind: 'person'; person: PersonReference }
  | { kind: 'quote'; selector: NoteSelector }
  | { kind: 'claim'; selector: NoteSelector; claim: SavedClaim };

/** The story a note was written on. */
export interface NoteStory {
  address: string;
  /** The address the page itself declares as its own. */
  canonical?: string | undefined;
  title: string;
  site: string;
  author?: string | undefined;
  /** Day the story was written, `YYYY-MM-DD`. */
  date?: string | undefined;
}

export interface Note {
  /** UUID, made where the note is written, so that a repeated save is the same save. */
  id: string;
  subject: NoteSubject;
  text: string;
  story: NoteStory;
  /** Milliseconds since 1970. */
  created: number;
  changed: number;
  /** Counts the changes; an edit names the revision it was made on. */
  revision: number;
  /** When it was put in the bin; absent while it is not there. */
  deleted?: number | undefined;
}

/** What a view sends to be kept: a new note, or a change of one. */
export interface NoteDraft {
  id: string;
  subject: NoteSubject;
  text: string;
  story: NoteStory;
  /** Revision the edit was made on; absent for a new note. */
  revision?: number | undefined;
}

/** All a page may know of a note: where to paint, nothing of what it says. */
export interface NoteMark {
  id: string;
  subject: NoteSubject;
}

/** Longest note text kept, in UTF-16 units. */
export const MAX_NOTE_LENGTH = 100_000;

/**
 * Key under which notes on one person are found again: the pack id, else the folded name.
 */
export function personKey({ entity, name }: PersonReference): string {
  return entity === undefined
    ? `name:${name.normalize('NFC').toLocaleLowerCase('en')}`
    : `id:${entity}`;
}

/** Tracking parameters that never tell two stories apart. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ref_src|smid)$/i;

/**
 * Key under which notes on one story are found again: the address without fragment and tracking parameters.
 * What is no http(s) address is returned as it is.
 */
export function storyKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return address;
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}
