/** A name of the lexicon found in a text, before anybody asked whether its surroundings bear it out. */
import type { Document, DocumentBlock } from './document.ts';
import type { KnownSpelling, Lexicon } from './lexicon.ts';
import type { WordReader } from './word-reader.ts';

/** `first` and `last` are tokens, `start` and `end` offsets of the normalised text. */
export interface Hit {
  first: number;
  last: number;
  start: number;
  end: number;
  spellings: readonly KnownSpelling[];
  /** Words of the span, titles left out. */
  words: number;
  block: DocumentBlock;
}

export interface HitSearch {
  document: Document;
  reader: WordReader;
  lexicon: Lexicon;
}
