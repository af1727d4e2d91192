/** Use-case: finds in a story's text where notes on words belong, also in a copy of their story on another site. */
import { findRivals, type LocatedQuote, locateQuotes } from '@/utils/notes/anchor.ts';
import type { Rivals } from '@/utils/notes/judge.ts';
import {
  type Note,
  type NotePlace,
  type NoteSelector,
  type NoteStory,
  storyKeys,
} from '@/utils/notes/note.ts';
import { printsOf } from '@/utils/notes/quote-prints.ts';
import { type Result, succeed } from '@/utils/result.ts';

/** What finding notes needs of a store. */
export interface PlacesStore {
  /** Notes not in the bin by any of their stories' keys, or the prints of their words. */
  ofStory(keys: readonly string[]): Promise<Result<Note[]>>;
  /** Keeps what the story had in common with a note's words, unless the note is on other words by now. */
  learn(id: string, selector: NoteSelector, rivals: Rivals): Promise<Result<void>>;
}

export interface NoteLocatorParts {
  store: PlacesStore;
  /** Milliseconds on a steady clock. */
  now(): number;
  /** Resolves when others have had their turn. */
  pause(): Promise<void>;
}

/** A note on words. */
type QuoteNote = Note & { subject: { selector: NoteSelector } };

/** Milliseconds of work between two turns of others. */
const TURN_MS = 12;
/** Shortest quote shown in a copy of its story, in UTF-16 units. */
const SHORTEST_IN_COPY = 32;

/** Where the notes of a story, and those written on other copies of it, stand in its text. */
export function createNoteLocator({ store, now, pause }: NoteLocatorParts) {
  const run = async <T>(work: Generator<undefined, T>): Promise<T> => {
    let started = now();
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      if (now() - started < TURN_MS) continue;
      await pause();
      started = now();
    }
  };
  const learn = async (text: string, notes: readonly QuoteNote[]) => {
    if (notes.length === 0) return;
    const selectors = notes.map(({ subject }) => subject.selector);
    const rivals = await run(findRivals(text, selectors));
    for (const [index, { id, subject }] of notes.entries()) {
      const found = rivals[index];
      if (found) await store.learn(id, subject.selector, found);
    }
  };
  return async (story: NoteStory, text: string): Promise<Result<NotePlace[]>> => {
    const own = await store.ofStory(storyKeys(story));
    const alike = await store.ofStory(printsOf(text));
    if (!own.ok) return own;
    if (!alike.ok) return alike;
    const notes = own.value.filter(isOnWords);
    const ids = new Set(own.value.map(({ id }) => id));
    const copies = alike.value.filter(isOnWords).filter(({ id }) => !ids.has(id));
    const all = [...notes, ...copies];
    const sought = all.map(({ subject, rivals }) => ({ selector: subject.selector, rivals }));
    const located = await run(locateQuotes(text, sought));
    const isWhereItStood = (_: QuoteNote, index: number) =>
      located[index]?.reasons.includes('where-it-stood') === true;
    await learn(
      text,
      notes.filter(isWhereItStood).filter(({ rivals }) => rivals === undefined),
    );
    return succeed(
      all.flatMap((note, index) => {
        const found = located[index];
        const isCopy = index >= notes.length;
        return found && (!isCopy || isInCopy(note, found)) ? [placeOf(note, found, isCopy)] : [];
      }),
    );
  };
}

function isOnWords(note: Note): note is QuoteNote {
  return 'selector' in note.subject;
}

/** In a copy only what is there to the letter, surroundings and all, is the same. */
function isInCopy({ subject }: QuoteNote, found: LocatedQuote): boolean {
  const isSame = found.reasons.some(
    (reason) => reason === 'same-surroundings' || reason === 'where-it-stood',
  );
  return found.at === 'exact' && isSame && subject.selector.quote.exact.length >= SHORTEST_IN_COPY;
}

function placeOf({ id, colour }: Note, found: LocatedQuote, isCopy: boolean): NotePlace {
  const { at } = found;
  const places = at === 'ambiguous' ? found.places : at === 'missing' ? [] : [found];
  return { id, colour, at, isCopy, places: places.map(({ start, end }) => ({ start, end })) };
}
