/** What a page is told of how to draw, and what it tells views of its story. */
import type { ClaimOnPage } from './claim-messages.ts';
import type { PersonOnPage } from './messages.ts';
import type { NotePlace, NoteSelector, NoteStory } from './notes/note.ts';
import type { SavedClaim } from './notes/saved-claim.ts';
import type { ClaimSwitch, MarkDensity } from './options.ts';

/** How a page draws. */
export interface PageSettings {
  marks: MarkDensity;
  claims: ClaimSwitch;
  /** False when the reader has switched this site off since. */
  read: boolean;
}

/** What a page that is read knows of its story. */
export interface PageOverview {
  story: NoteStory;
  people: PersonOnPage[];
  /** Notes on its words, found or not. */
  places: readonly NotePlace[];
  claims: ClaimOnPage[];
  /** Whether claims are looked for here. */
  claimSwitch: ClaimSwitch;
  /** More claims may still be found. */
  isReading: boolean;
}

/** What became of showing a claim; `subject` is what a note on it is about, null where its words have gone. */
export interface ShownClaim {
  shown: boolean;
  subject: { selector: NoteSelector; claim: SavedClaim } | null;
}
