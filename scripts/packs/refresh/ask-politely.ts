/** Asks a wiki's API one question at a time, and waits as long as it wishes: nobody stands in front of a card here. */
import { type Answer, readBusy } from './busy.ts';

export interface Asker {
  fetch(address: string, init: { headers: Record<string, string> }): Promise<Response>;
  /** Resolves after milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** As Wikimedia wishes to be told. */
const USER_AGENT = 'Gloss-packs/0.1 (https://gloss.example; gloss@gloss.example)';
const TRIES = 6;
/** Milliseconds before the second try, doubled before each further one. */
const BACK_OFF_MS = 2_000;
/** Milliseconds between two questions: half of what a client that names itself may ask. */
const PACE_MS = 600;

/** @throws {Error} when the server still refuses after several tries, or answers with no JSON. */
export async function askPolitely(address: string, { fetch, wait }: Asker): Promise<unknown> {
  for (let tried = 1; ; tried++) {
    const answer: Answer = await readBusy(
      await fetch(address, { headers: { 'User-Agent': USER_AGENT, 'Api-User-Agent': USER_AGENT } }),
    );
    if ('json' in answer) {
      await wait(PACE_MS);
      return answer.json;
    }
    if (tried >= TRIES) throw new Error(`${new URL(address).host} refuses: ${answer.busy}`);
    await wait(Math.max((answer.seconds ?? 0) * 1_000, BACK_OFF_MS * 2 ** (tried - 1)));
  }
}
