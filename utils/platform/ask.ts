/** The asking end of the contract: a request to the background, with a time limit, one retry and plain failures. */
import { browser } from 'wxt/browser';
import type { Answers, Params, RequestName } from '@/utils/messages.ts';
import { fail, type Result } from '@/utils/result.ts';
import { isRetired } from './retirement.ts';

/** What travels; the background answers nothing else. */
export interface RequestEnvelope {
  ask: string;
  params: unknown;
}

/**
 * Milliseconds to wait for an answer. A cold background opens its people pack first, which takes well under
 * one second; a save waits for the disk.
 */
const PATIENCE_MS = 6_000;

/** Milliseconds to wait for what may bring or take ten thousand notes, or writes a file. */
const LONG_WORK: { readonly [N in RequestName]?: number } = {
  'notes.merge': 30_000,
  'change.undo': 30_000,
  'own-word.merge': 30_000,
  'everything.erase': 30_000,
  'backup.now': 90_000,
};

/**
 * Asks the background. Every request may safely be repeated, so one that got no answer (the background was
 * stopped between two messages) is asked once more; after that the failure is `no-answer`, or `retired` when
 * the extension was updated or removed under this page. Never rejects.
 */
export async function ask<N extends RequestName>(
  name: N,
  params: Params<N>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Result<Answers[N]>> {
  const envelope: RequestEnvelope = { ask: name, params };
  const send = () => browser.runtime.sendMessage(envelope);
  return await withRetry(() => sendOnce<Answers[N]>(send, signal, LONG_WORK[name]));
}

/** Runs an attempt, and once more if it got no answer. */
export async function withRetry<T>(attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await attempt();
  return !first.ok && first.failure.code === 'no-answer' ? await attempt() : first;
}

/** One message and its answer, as a value whatever the browser does. */
export async function sendOnce<T>(
  send: () => Promise<unknown>,
  signal?: AbortSignal,
  patience = PATIENCE_MS,
): Promise<Result<T>> {
  if (signal?.aborted) return fail('no-answer', 'aborted');
  const limit = AbortSignal.timeout(patience);
  const over = new Promise<Result<never>>((resolve) => {
    const stop = signal ? AbortSignal.any([limit, signal]) : limit;
    stop.addEventListener('abort', () => resolve(fail('no-answer', 'time limit')), { once: true });
  });
  return await Promise.race([over, settle<T>(send)]);
}

async function settle<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const answer = await send();
    return isResult<T>(answer) ? answer : fail('no-answer', 'nobody answered');
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return fail(isRetired() ? 'retired' : 'no-answer', words);
  }
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
