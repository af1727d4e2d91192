/** People whom the reader writes down: who somebody is, in the reader's own words. */

/** Who somebody is. */
export interface OwnPersonDraft {
  /** `OWN_ID` and a UUID, made where it is written, so that a repeated save is the same save. */
  id: string;
  name: string;
  /** One line. */
  description: string;
  aliases: readonly string[];
  office?: string | undefined;
}

export interface OwnPerson extends OwnPersonDraft {
  /** Milliseconds since 1970. */
  created: number;
  changed: number;
}

/** What the ids of the reader's own people begin with. */
export const OWN_ID = 'own:';
/** UTF-16 units of one line of what the reader writes of somebody. */
export const MAX_OWN_LINE = 200;
/** Other names of one person. */
export const MAX_OWN_ALIASES = 20;
