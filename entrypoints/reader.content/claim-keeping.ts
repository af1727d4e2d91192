/** Keeps claims as notes at the reader's word, and tells cards how that went. */
import type { NoteStory } from '@/utils/notes/note.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { saveClaim } from './claim-texts.ts';
import type { ClaimMark } from './page-claims.ts';
import type { PageStory } from './page-story.ts';

/** How far a claim is on its way into the notes. */
export type Keeping = 'not' | 'under-way' | 'kept' | 'failed';

export interface ClaimKeeping {
  stateOf(mark: ClaimMark): Keeping;
  keep(mark: ClaimMark): Promise<void>;
}

export interface KeepingPorts {
  page: NoteStory;
  story: PageStory;
  ask: typeof ask;
}

/** Calls back at every step of a save. */
export function createClaimKeeping(
  { page, story, ask }: KeepingPorts,
  changed: () => void,
): ClaimKeeping {
  const saves = new Map<MarkId, { id: string; state: Keeping }>();
  const stateOf = ({ id }: ClaimMark) => saves.get(id)?.state ?? 'not';

  return {
    stateOf,
    async keep(mark) {
      const state = stateOf(mark);
      const subject = saveClaim(mark, story);
      if (state === 'under-way' || state === 'kept' || !subject) return;
      // A save that is tried again has its id already, so that two of them keep one note.
      const id = saves.get(mark.id)?.id ?? newId();
      const tell = (now: Keeping) => {
        saves.set(mark.id, { id, state: now });
        changed();
      };
      tell('under-way');
      const answer = await ask('claim.keep', { id, ...subject, story: page });
      tell(answer.ok ? 'kept' : 'failed');
    },
  };
}

/** A random UUID, also on pages without encryption, where `crypto.randomUUID` is missing. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
