/** Tells an answer from a request for patience. */

export type Answer = { json: unknown } | { busy: string; seconds?: number | undefined };

const TOO_MANY = 429;
const SERVER_FAULT = 500;

/** @throws {Error} for what is neither. */
export async function readBusy(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const after = headers.get('retry-after') ?? '';
  const seconds = /^\d{1,9}$/.test(after) ? Number(after) : undefined;
  if (status === TOO_MANY || status >= SERVER_FAULT) return { busy: `status ${status}`, seconds };
  if (!response.ok) throw new Error(`${new URL(response.url).host} answers with status ${status}`);
  const json: unknown = await response.json();
  return isBehind(json) ? { busy: 'its copies lag behind', seconds } : { json };
}

/** An answer like any other, but for what it says. */
function isBehind(json: unknown): boolean {
  const { error } = json as { error?: { code?: unknown } };
  return error?.code === 'maxlag' || error?.code === 'ratelimited';
}
