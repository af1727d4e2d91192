/** Unsaved texts, kept by the background, so that a closed view loses none. */
import { ask } from './ask.ts';

/** Drafts by key, on disk and, for private windows, in memory; what cannot be read is empty, and a failed write leaves the text in its field. */
export function createDrafts() {
  return { ...draftsIn(false), secret: draftsIn(true) };
}

function draftsIn(isPrivate: boolean) {
  const latest = new Map<string, AbortController>();
  return {
    async read(key: string): Promise<string> {
      const draft = await ask('draft.read', { key, isPrivate });
      return draft.ok ? draft.value.text : '';
    },
    /** An empty text removes the draft. */
    async write(key: string, text: string): Promise<void> {
      // An older text must not be asked for again once a newer one is on its way.
      latest.get(key)?.abort();
      const newest = new AbortController();
      latest.set(key, newest);
      await ask('draft.write', { key, text, isPrivate }, { signal: newest.signal });
    },
  };
}
