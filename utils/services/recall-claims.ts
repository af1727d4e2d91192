/** Use-cases of saved claims: keeping one, and what the reader saved of other stories on the measures that a story's claims speak of. */
import { compareWithSaved } from '@/utils/analyze/comparisons.ts';
import type { RecalledClaim, SavedOfStory } from '@/utils/claim-messages.ts';
import type { Claim, Story } from '@/utils/language/analysis.ts';
import { type ReadSavedClaim, readSavedClaim } from '@/utils/language/compare/saved-claims.ts';
import type { Params } from '@/utils/messages.ts';
import { type Note, type NoteSubject, storyKey } from '@/utils/notes/note.ts';
import { type Result, succeed } from '@/utils/result.ts';
import type { NotesService } from './keep-note.ts';

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

/** Keeps a claim as a note without words of the reader's; a repeated save is the same save. */
export async function keepClaim(
  notes: Pick<NotesService, 'keep'>,
  { id, selector, claim, story }: Params<'claim.keep'>,
): Promise<Result<{ kept: true }>> {
  const subject: NoteSubject = { kind: 'claim', selector, claim };
  const kept = await notes.keep({ id, subject, text: '', story });
  return kept.ok ? succeed({ kept: true }) : kept;
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
