/** Full-text search over all notes, as the reader types. */
import MiniSearch from 'minisearch';
import { type Note, peopleOf } from '@/utils/notes/note.ts';

export interface NoteSearch {
  /** Takes notes in, anew where they are known; those in the bin go out. */
  update(notes: readonly Note[]): void;
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

export function createNoteSearch(): NoteSearch {
  const index = new MiniSearch<SearchedNote>({
    fields: [...FIELDS],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: foldTerm,
    searchOptions: { combineWith: 'AND', prefix: true, boost: BOOST },
  });
  return {
    update(notes) {
      for (const note of notes) {
        if (index.has(note.id)) index.discard(note.id);
        if (note.deleted === undefined) index.add(searched(note));
      }
    },
    find: (text) => index.search(text).map(({ id }) => String(id)),
  };
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
