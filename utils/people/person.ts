/** Who a pack knows: people and organisations, each fact with its source and status. */

/**
 * A date at its honest precision: `2024`, `2024-12` or `2024-12-01`.
 * Years before 1000 are padded to four digits.
 */
export type PartialDate = string;

/** `checked` means the source was compared with the fact; everything else is `unchecked` and shown as such. */
export type FactStatus = 'checked' | 'unchecked';

/** Where a fact comes from and whether anybody compared the two. */
export interface Provenance {
  status: FactStatus;
  /** Readable names of the sources, in the pack's source list. */
  sources: readonly string[];
}

/** An office somebody holds or held. */
export interface Role extends Provenance {
  /** As a news story says it: "Press Secretary of the President". */
  title: string;
  organisation?: string | undefined;
  /** ISO 3166-1 alpha-2, or `EU`, `UN`. */
  country?: string | undefined;
  start?: PartialDate | undefined;
  /** Absent: still held on the pack's as-of day, as far as is known. */
  end?: PartialDate | undefined;
  /** The end is known to have come, its date is not. */
  ended?: boolean | undefined;
  /** Status of the end, which may differ from that of title and start. */
  endStatus?: FactStatus | undefined;
}

/** A dated fact such as a birth. */
export interface DatedFact extends Provenance {
  date: PartialDate;
}

/** A named fact such as a party. */
export interface NamedFact extends Provenance {
  name: string;
}

/** What people and organisations have in common. */
interface EntityBase {
  /** Slug of the name: `kaja-kallas`. */
  id: string;
  /** Wikidata item; only where checked. */
  qid?: string | undefined;
  name: string;
  aliases: readonly string[];
  /** Name in the script of home. */
  native?: { lang: string; text: string } | undefined;
  /** One line in the project's own words. */
  description: string;
  /** ISO 3166-1 alpha-2 codes, `EU`, `UN`. */
  countries: readonly string[];
  /** English Wikipedia title. */
  wikipedia?: string | undefined;
  /** 5 named daily by world news … 1 rarely. */
  tier: number;
  /** Words that tend to stand near the name. */
  context: readonly string[];
}

export interface Person extends EntityBase {
  kind: 'person';
  fullName?: string | undefined;
  /** Part of the name that stands for the person once the full name was seen. */
  surname?: string | undefined;
  /** A surname so common, or a word so ordinary, that it never stands for this person alone. */
  surnameShared?: boolean | undefined;
  /** Surname first, as in "Xi Jinping". */
  surnameFirst?: boolean | undefined;
  born?: DatedFact | undefined;
  died?: DatedFact | undefined;
  party?: NamedFact | undefined;
  roles: readonly Role[];
}

export interface Organisation extends EntityBase {
  kind: 'organisation';
}

export type Entity = Person | Organisation;
