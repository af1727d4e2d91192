/** Asks packs that lie elsewhere a question of many lookups: fetches what the answer missed and asks again. */
import type { Pack } from './pack.ts';

/** Rounds of most questions are three: records, then what they share, then nothing. Names found late take some more. */
const MAX_ROUNDS = 12;

/**
 * The answer to a question of lookups in these packs, put again until everything it needs is in memory. A pack whose
 * source fails is as if it knew nobody more; the question must do nothing but look up and compute.
 */
export async function askPacks<T>(packs: readonly Pack[], ask: () => T): Promise<T> {
  let answer = ask();
  for (let round = 1; round < MAX_ROUNDS; round++) {
    const missing = packs.filter((pack) => pack.isMissing());
    const fetched = await Promise.allSettled(missing.map((pack) => pack.fetchMissing()));
    if (!fetched.some(({ status }) => status === 'fulfilled')) return answer;
    answer = ask();
  }
  return answer;
}
