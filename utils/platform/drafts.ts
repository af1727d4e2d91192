/** Unsaved texts, kept by the background, so that a closed view loses none. */
import { ask } from './ask.ts';

/** Drafts by key; what cannot be read is empty, and a failed write leaves the text in its field. */
export function createDrafts() {
  const latest = new Map<string, AbortController>();
  return {
    async read(key: string): Promise<string> {
      const draft = await ask('draft.read', { key });
      return draft.ok ? draft.value.text : '';
    },
    /** An empty text removes the draft. */
    async write(key: string, text: string): Promise<void> {
      // An older text must not be asked for again once a newer one is on its way.
      latest.get(key)?.abort();
      const newest = new AbortController();
      latest.set(key, newest);
      await ask('draft.write', { key, text }, { signal: newest.signal });
    },
  };
}
