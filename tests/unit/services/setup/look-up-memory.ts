/** What look-ups keep, in memory alone. */
import type { AnswerKind, Kept } from '@/utils/people/look-up/kept.ts';
import type { AnswerStore } from '@/utils/services/look-up-questions.ts';
import type { LineMemory, LoggedRequest } from '@/utils/services/request-line.ts';

export function createMemory(): AnswerStore & LineMemory & { requests: LoggedRequest[] } {
  const answers = new Map<string, Kept<AnswerKind>>();
  const requests: LoggedRequest[] = [];
  let paused = 0;
  return {
    requests,
    read: async <K extends AnswerKind>(kind: K, key: string) =>
      answers.get(`${kind}|${key}`) as Kept<K> | undefined,
    write: async (kind, key, value, at) => {
      answers.set(`${kind}|${key}`, { value, at });
    },
    log: async (request) => void requests.push(request),
    sentSince: async (time) => requests.map(({ at }) => at).filter((at) => at > time),
    readPause: async () => paused,
    writePause: async (until) => {
      paused = until;
    },
  };
}
