/** What a reader writes, and what it is about. */
import type { Rivals } from './judge.ts';
import { plainAddress } from './plain-address.ts';
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
  | { kind: 'claim'; selector: NoteSelector; claim: SavedClaim }
  | { kind: 'story' }
  /** Somebody as this one story shows them; listed with this story alone. */
  | { kind: 'person-in-story'; person: PersonReference };

/** Colours a note may have; the first is that of a note nobody gave one. */
export const NOTE_COLOURS = ['amber', 'green', 'blue', 'violet', 'red'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** 0 as notes are, 1 important, 2 very important. */
export const NOTE_IMPORTANCES = [0, 1, 2] as const;
export type NoteImportance = (typeof NOTE_IMPORTANCES)[number];

/** What the reader sorts notes by. */
export interface NoteLabels {
  /** Each once, in the reader's order. */
  tags: readonly string[];
  colour: NoteColour;
  importance: NoteImportance;
}

export const NO_LABELS: NoteLabels = { tags: [], colour: 'amber', importance: 0 };
/** Tags of one note. */
export const MAX_TAGS = 50;
/** UTF-16 units of a tag. */
export const MAX_TAG_LENGTH = 100;
/** People beside its subject that a note remembers. */
export const MAX_TOUCHED = 50;

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

export interface Note extends NoteLabels {
  /** UUID, made where the note is written, so that a repeated save is the same save. */
  id: string;
  subject: NoteSubject;
  /** Markdown. */
  text: string;
  story: NoteStory;
  /** Whom it touches beside its subject: those named in the words it is on. */
  people: readonly PersonReference[];
  /** Words it was on before the reader attached it to others, latest last. */
  earlier?: readonly EarlierWords[] | undefined;
  /** What its story had in common elsewhere with the words it is on; absent until the story was looked at. */
  rivals?: Rivals | undefined;
  /** Milliseconds since 1970. */
  created: number;
  changed: number;
  /** Counts the changes; an edit names the revision it was made on. */
  revision: number;
  /** When it was put in the bin; absent while it is not there. */
  deleted?: number | undefined;
}

/** Words a note was on, and until when. */
export interface EarlierWords {
  selector: NoteSelector;
  /** Milliseconds since 1970. */
  until: number;
}

/** What a view sends to be kept: a new note, or a change of one. Labels and people that it leaves out stay as they are. */
export interface NoteDraft {
  id: string;
  subject: NoteSubject;
  text: string;
  story: NoteStory;
  tags?: readonly string[] | undefined;
  colour?: NoteColour | undefined;
  importance?: NoteImportance | undefined;
  people?: readonly PersonReference[] | undefined;
  /** A new note of a private window, which is kept in memory alone. */
  isPrivate?: boolean | undefined;
  /** Revision the edit was made on; absent for a new note. */
  revision?: number | undefined;
}

/** All a page may know of a note on somebody: whom to tint and in which colour, nothing of what it says. */
export interface NoteMark {
  id: string;
  subject: Extract<NoteSubject, { kind: 'person' }>;
  colour: NoteColour;
}

/** All a page may know of a note on words: where they stand in its own text. */
export interface NotePlace {
  id: string;
  colour: NoteColour;
  /** `ambiguous` where the reader has to say which place is meant, or that none is. */
  at: 'exact' | 'changed' | 'ambiguous' | 'missing';
  /** In UTF-16 units of the story's text; one, or several to choose from, or none. */
  places: readonly { start: number; end: number }[];
  /** It was written on another copy of the story. */
  isCopy: boolean;
}

/** Earlier words that a note remembers. */
export const MAX_EARLIER = 20;

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

/** Everybody a note touches, its subject and a claim's speaker first, each once. */
export function peopleOf({ subject, people }: Pick<Note, 'subject' | 'people'>): PersonReference[] {
  const byKey = new Map<string, PersonReference>();
  for (const person of [...subjectPeople(subject), ...people]) {
    const key = personKey(person);
    if (!byKey.has(key)) byKey.set(key, person);
  }
  return [...byKey.values()];
}

function subjectPeople(subject: NoteSubject): PersonReference[] {
  if (subject.kind === 'person' || subject.kind === 'person-in-story') return [subject.person];
  return subject.kind === 'claim' && subject.claim.speaker ? [subject.claim.speaker] : [];
}

/** Changes whenever `storyKey` gives other keys than before: stored notes then get theirs anew. */
export const STORY_KEY_VERSION = 2;

/** Key under which notes on one story are found again, by whichever of its addresses it is read. */
export function storyKey(address: string): string {
  return plainAddress(address);
}

/** Keys of a story: of its address, and of the one its page declares, unless that is but the front of a site. */
export function storyKeys({
  address,
  canonical,
}: Pick<NoteStory, 'address' | 'canonical'>): string[] {
  const own = storyKey(address);
  if (canonical === undefined || !/^https?:/.test(canonical)) return [own];
  const declared = storyKey(canonical);
  return declared === own || !/[/?]/.test(declared) ? [own] : [own, declared];
}
