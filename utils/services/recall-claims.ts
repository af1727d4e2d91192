/** Use-case: what the reader saved of other stories on the measures that a story's claims speak of. */
import { compareWithSaved } from '@/utils/analyze/comparisons.ts';
import type { RecalledClaim, SavedOfStory } from '@/utils/claim-messages.ts';
import type { Claim, Story } from '@/utils/language/analysis.ts';
import { type ReadSavedClaim, readSavedClaim } from '@/utils/language/compare/saved-claims.ts';
import { type Note, storyKey } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';

export interface ClaimRecall {
  /** Saved claims beside those of a story; none of what was saved from that story itself. */
  recall(address: string, story: Story, claims: readonly Claim[]): Promise<RecalledClaim[]>;
  /** Notes have changed. */
  forget(): void;
}

export interface ClaimRecallParts {
  /** Notes not in the bin, latest first; they count for nothing where they cannot be read. */
  notes(): Promise<Result<readonly Note[]>>;
}

/** Saved claims that are looked at, the latest: to read one takes a fifth of a millisecond. */
const MAX_SAVED = 500;

interface Remembered {
  key: string;
  shown: SavedOfStory;
  read: ReadSavedClaim;
}

/** Reads the saved claims when first asked, and again after they have changed. */
export function createClaimRecall({ notes }: ClaimRecallParts): ClaimRecall {
  let remembered: Promise<readonly Remembered[]> | undefined;
  return {
    async recall(address, story, claims) {
      if (!claims.some(({ figures }) => figures.length > 0)) return [];
      remembered ??= notes().then((all) => rememberAll(all.ok ? all.value : []));
      const here = storyKey(address);
      const others = (await remembered).filter(({ key }) => key !== here);
      const found = compareWithSaved(story, { claims, saved: others.map(({ read }) => read) });
      return found.flatMap(({ saved, side, verdict, reason }) => {
        const shown = others[saved]?.shown;
        return shown ? [{ side, saved: shown, verdict, reason }] : [];
      });
    },
    forget() {
      remembered = undefined;
    },
  };
}

function rememberAll(notes: readonly Note[]): readonly Remembered[] {
  return notes.flatMap(remember).slice(0, MAX_SAVED);
}

function remember({ subject, story }: Note): Remembered[] {
  if (subject.kind !== 'claim' || !subject.claim.figure) return [];
  const { words, speaker, figure, measure } = subject.claim;
  const { title, site, date } = story;
  const read = readSavedClaim({ words, speaker: speaker?.name, figure, date });
  if (!read) return [];
  const shown = { words, speaker: speaker?.name, figure, measure, story: { title, site, date } };
  return [{ key: storyKey(story.address), shown, read }];
}
