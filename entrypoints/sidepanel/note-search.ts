/** Full-text search over all notes, as the reader types. */
import MiniSearch, { type Query } from 'minisearch';
import { type Note, peopleOf } from '@/utils/notes/note.ts';

export interface NoteSearch {
  /** Takes notes in, anew where they are known; those in the bin go out. Gives way to keys and frames in between. */
  update(notes: readonly Note[]): Promise<void>;
  /** Ids of the notes that have every word, or the beginning of it; best first. */
  find(text: string): string[];
}

interface SearchedNote {
  id: string;
  text: string;
  quote: string;
  people: string;
  tags: string;
  title: string;
  site: string;
}

const FIELDS = ['text', 'quote', 'people', 'tags', 'title', 'site'] as const;
/** What the reader chose counts more than what the reader wrote, and that more than what the story says. */
const BOOST = { tags: 3, people: 2, text: 2 };
/** A run of letters and digits; where writing has no spaces, every letter on its own. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** Notes taken in without a break: some ten milliseconds' work. */
const AT_ONCE = 100;

/** Whether a text is worth a search: nearly every note has a word with one given letter, unless the letter is a word. */
export function isSearchable(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.some(
    (word) => word.length > 1 || !/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(word),
  );
}

export function createNoteSearch(): NoteSearch {
  const index = new MiniSearch<SearchedNote>({
    fields: [...FIELDS],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: foldTerm,
    searchOptions: { boost: BOOST },
  });
  return {
    async update(notes) {
      for (const [nth, note] of notes.entries()) {
        if (index.has(note.id)) index.discard(note.id);
        if (note.deleted === undefined) index.add(searched(note));
        if (nth % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
      }
    },
    find: (text) => index.search(queryOf(text)).map(({ id }) => String(id)),
  };
}

/** Letters from which on a word may begin with them anywhere; before, it would be half of all words. */
const TELLING = 3;
/** Where few words stand, so that two letters tell enough. */
const SHORT_FIELDS = ['people', 'tags', 'title', 'site'];

function queryOf(text: string): Query {
  const words = text.match(WORD) ?? [];
  return { combineWith: 'AND', queries: words.map(wordQuery) };
}

function wordQuery(word: string): Query {
  if (word.length >= TELLING) return { queries: [word], prefix: true };
  const begins = { queries: [word], prefix: true, fields: SHORT_FIELDS };
  return { combineWith: 'OR', queries: [word, begins] };
}

function foldTerm(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function searched(note: Note): SearchedNote {
  const { id, subject, text, story, tags } = note;
  return {
    id,
    text,
    quote: 'selector' in subject ? subject.selector.quote.exact : '',
    people: peopleOf(note)
      .map(({ name }) => name)
      .join(' '),
    tags: tags.join(' '),
    title: story.title,
    site: story.site,
  };
}
