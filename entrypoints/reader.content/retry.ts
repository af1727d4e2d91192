/** Asks again for what could not be read, later and later, and not for ever. */
import type { Failure } from '@/utils/result.ts';

/** Milliseconds before each further attempt: a busy machine needs seconds, an update of the browser a minute. */
const WAITS_MS = [2_000, 10_000, 60_000];

export interface Retry {
  /** Tells how an attempt went; a failure that may pass brings another one. */
  after(failure: Failure | undefined): void;
}

/** Tries again until the signal aborts. */
export function createRetry(again: () => void, signal: AbortSignal): Retry {
  let failed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    after(failure) {
      clearTimeout(timer);
      failed = failure ? failed + 1 : 0;
      const wait = WAITS_MS[failed - 1];
      const isFinal = failure?.code === 'retired' || failure?.code === 'refused';
      if (wait !== undefined && !isFinal) timer = setTimeout(again, wait);
    },
  };
}
