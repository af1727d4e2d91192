/** Keeps the latest answers at hand, so that a look-up comes to something even where nothing can be stored. */
import type { AnswerKind, Kept, KeptAnswers } from '@/utils/people/look-up/kept.ts';
import type { AnswerStore } from './look-up-questions.ts';

/** Answers at hand: those of some thirty people, at most some 3 MB with portraits. */
const MOST = 150;

export interface RecentAnswers extends AnswerStore {
  clearAnswers(): Promise<void>;
}

export function createRecentAnswers(store: RecentAnswers): RecentAnswers {
  const recent = new Map<string, Kept<AnswerKind>>();
  return {
    async read<K extends AnswerKind>(kind: K, key: string) {
      const found = recent.get(`${kind}|${key}`) as Kept<K> | undefined;
      return found ?? (await store.read(kind, key));
    },
    async write<K extends AnswerKind>(kind: K, key: string, value: KeptAnswers[K], at: number) {
      const name = `${kind}|${key}`;
      recent.delete(name);
      recent.set(name, { value, at });
      const [oldest] = recent.keys();
      if (recent.size > MOST && oldest !== undefined) recent.delete(oldest);
      await store.write(kind, key, value, at);
    },
    async clearAnswers() {
      recent.clear();
      await store.clearAnswers();
    },
  };
}
