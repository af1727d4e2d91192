/** The names a recogniser knows: a port, so that the language core knows no pack. */
import type { MentionType } from './analysis.ts';

/** How a pack came by a spelling. */
export type SpellingKind = 'name' | 'full' | 'native' | 'alias';

/** Somebody, or some organisation, that the lexicon knows. */
export interface LexiconEntry {
  id: string;
  type: Exclude<MentionType, 'place'>;
  name: string;
  fullName?: string | undefined;
  /** Folded forms that may stand for a person alone once the story has named them in full. */
  surnames: readonly string[];
  /** A surname so common, or so ordinary a word, that it asks for the full name before it and for care. */
  surnameShared: boolean;
  /** The surname comes first, as in "Xi Jinping", here or at home. */
  surnameFirst: boolean;
}

/** An entry under one of its names. */
export interface KnownSpelling {
  entry: LexiconEntry;
  /** As the lexicon writes it; tells an acronym from a word. */
  spelling: string;
  kind: SpellingKind;
}

/** A surname after a title. */
export interface TitledSurname {
  /** Folded. */
  surname: string;
  /** As the story writes it. */
  title: string;
  /** Countries the story names, as ISO codes: presidents of others are not meant. */
  countries: ReadonlySet<string>;
}

/** Every lookup takes words folded as `foldName` does. */
export interface Lexicon {
  /** Whether `named` may know a name of this hash, which is `spreadHash(hashText(folded))`: quicker than asking it. */
  mayName(hash: number): boolean;
  named(folded: string): readonly KnownSpelling[];
  /** People of this surname who hold or held an office that the title names: "Russian President" + "putin". */
  titled(question: TitledSurname): readonly LexiconEntry[];
  entry(id: string): LexiconEntry | undefined;
}
