/** What a story says of one name, and of the company it stands in: what links are decided by. */
import type { MentionType } from '../language/analysis.ts';
import type { NameForm, Rivals } from '../language/found-name.ts';
import type { StoryCompany } from '../language/story-company.ts';

/** How a name is written, and what stands beside it. */
export interface NameEvidence {
  form: NameForm;
  /** As the story writes it. */
  written: string;
  /** Titles and appositions beside the name, all of its mentions together. */
  titles: readonly string[];
  /** ISO code of the country that an organisation's name has beside it. */
  country?: string | undefined;
  /** Others of this surname in the story whom no pack knows. */
  rivals?: Rivals | undefined;
  /** How often the story gives the name with more than the surname. */
  times: number;
  /** The same for each of several whom it may mean. */
  timesOf?: ReadonlyMap<string, number> | undefined;
  /** The story says that somebody else bears the name. */
  doubtful: boolean;
  /** An earlier scan of the page decided for this id. */
  knownAs?: string | undefined;
  /** What the tagger takes the name for; absent where no tagger read it. */
  reading?: MentionType | 'nothing' | undefined;
  /** How sure the tagger is that this is a person's name, where no lexicon has it as it stands. */
  certainty?: number | undefined;
  /** A word beside the name makes a thing of it: "Aden Adde airport", "the carrier Abraham Lincoln". */
  isThing?: boolean | undefined;
  /** It stands where people do: beside a word of saying, or after a form of address. */
  isActor?: boolean | undefined;
  /** A capitalised word is owned by it: "Tom Clancy’s Rainbow Six". */
  isOwner?: boolean | undefined;
}

/** People of the story whom no name leaves in doubt, by what joins them to others. */
export interface Fellows {
  /** Ids by the folded names of organisations in which they hold or held an office. */
  byOrganisation: ReadonlyMap<string, ReadonlySet<string>>;
  byCountry: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface StoryFacts extends StoryCompany {
  /** Day the story was written, `YYYY-MM-DD`. */
  date?: string | undefined;
  fellows?: Fellows | undefined;
}
