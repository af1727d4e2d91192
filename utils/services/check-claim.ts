/** Use-case: what fact checkers have published of a claim, asked for at a press, with a key of the reader's own. */
import type { LookUpOptions } from '@/utils/options.ts';
import {
  type CheckedClaim,
  type FactCheck,
  readFactChecks,
  requestFactChecks,
} from '@/utils/people/look-up/fact-checks.ts';
import { readHosts } from '@/utils/people/look-up/hosts.ts';
import { fail, type Result } from '@/utils/result.ts';
import { toReply } from './look-up-questions.ts';
import type { Reply, RequestLine } from './request-line.ts';

export interface ClaimCheckParts {
  line: RequestLine;
  options(): Promise<LookUpOptions>;
  fetchJson(address: string, signal: AbortSignal): Promise<Reply<unknown>>;
}

/** `look-ups-off` without a key. */
export type ClaimChecker = (
  claim: CheckedClaim,
  signal: AbortSignal,
) => Promise<Result<FactCheck[]>>;

export function createClaimChecker({ line, options, fetchJson }: ClaimCheckParts): ClaimChecker {
  return async (claim, signal) => {
    const { factCheckKey, hosts } = await options();
    if (factCheckKey === '') return fail('look-ups-off', 'no key');
    const origin = readHosts(hosts).factChecks;
    const request = requestFactChecks(claim, { origin, key: factCheckKey });
    if (request === undefined) return fail('refused', 'nothing to ask about');
    return await line.ask<FactCheck[]>({
      ...request,
      signal,
      async fetch(address, stop) {
        const reply = await fetchJson(address, stop);
        return reply.kind === 'done' ? toReply(readFactChecks(reply.value)) : reply;
      },
    });
  };
}
