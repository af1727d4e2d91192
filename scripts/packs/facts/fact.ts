/** A person as a collection of reference facts has them; the collections differ, this form does not. */
import type { PartialDate } from '../../../utils/people/person.ts';

export interface FactRole {
  title: string;
  organisation?: string | undefined;
  /** ISO 3166-1 alpha-2, where the collection has it. */
  country?: string | undefined;
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
  /** The end is known to have come, its date is not. */
  ended?: boolean | undefined;
}

export interface FactPerson {
  /** Name of the collection. */
  collection: string;
  qid?: string | undefined;
  name: string;
  aliases?: readonly string[] | undefined;
  native?: string | undefined;
  wikipedia?: string | undefined;
  /** ISO 3166-1 alpha-2 codes; empty where the collection has none. */
  countries: readonly string[];
  born?: PartialDate | undefined;
  died?: PartialDate | undefined;
  roles: readonly FactRole[];
  /** Holds few namesakes, so that a name and a country are enough to tell who is meant. */
  selective: boolean;
}

export interface FactOrganisation {
  collection: string;
  qid?: string | undefined;
  name: string;
}

export interface Facts {
  people: FactPerson[];
  organisations: FactOrganisation[];
}
