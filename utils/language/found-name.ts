/** A name as the recogniser hands it on: where it stands, who may be meant, and what stands beside it. */
import type { MentionType, Span } from './analysis.ts';
import type { Established } from './established.ts';
import type { HitSearch } from './hit.ts';

/**
 * `titled`: a surname after a title that its person holds or held. `short`: a first name, or initials and a surname, of
 * somebody whom the story names in full.
 */
export type NameForm = 'name' | 'alias' | 'surname' | 'titled' | 'short';

/** Others of the same surname whom the story names and the lexicon does not know. */
export interface Rivals {
  /** One of them, as the story writes the name. */
  name: string;
  /** Mentions of all of them by their whole names. */
  times: number;
}

/** A name found. Offsets index the document's normalised text. */
export interface FoundName extends Span {
  type: MentionType;
  form: NameForm;
  /** Names that the recogniser takes for one person, or one organisation, share it. */
  group: string;
  /** Ids of the lexicon's entries that may be meant. */
  entries: readonly string[];
  /** Who else may be meant by a surname alone. */
  rivals?: Rivals | undefined;
  /** The story says here, or said before, that somebody else bears the name: "a second Wang Yi". */
  doubtful?: boolean | undefined;
  /** How sure the tagger is that this is a name of its type, 0–1; unset for names of the lexicon. */
  confidence?: number | undefined;
  /** What the tagger takes a name of the lexicon for; unset where no tagger read it. */
  reading?: MentionType | 'nothing' | undefined;
  /** Title before the name. */
  title?: Span | undefined;
  /** Apposition after it. */
  apposition?: Span | undefined;
  /** ISO code of the country right before an organisation's name, or after it and "of". */
  country?: string | undefined;
}

/** A name with the tokens it spans, while its surroundings are still asked about. */
export interface PlacedName extends FoundName {
  first: number;
  last: number;
}

/** What the passes share. */
export interface NameSearch extends HitSearch {
  established: Established;
  /** Whether a token is part of a name found so far; surnames count once they are found. */
  isName(token: number): boolean;
  /** Whether a token is part of a person's name found so far. */
  isPerson(token: number): boolean;
  markName(name: { first: number; last: number; isPerson: boolean }): void;
}
