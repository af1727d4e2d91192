/** Waiting that can be given up. */

/** Resolves after milliseconds, or at once when the signal aborts. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return;
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, milliseconds);
  signal.addEventListener('abort', () => over.resolve(), { once: true });
  await over.promise;
  clearTimeout(timer);
}
