/** The one line in which all look-ups wait: one request at a time, never more than the budget, and patient when told to be. */
import { fail, type Result, succeed } from '@/utils/result.ts';

/** What came back for one request. */
export type Reply<T> =
  | { kind: 'done'; value: T }
  /** A server that is overrun or in trouble: seconds where it says how long to wait. */
  | { kind: 'busy'; seconds?: number | undefined }
  | { kind: 'failed'; failure: Result<never> };

export interface LoggedRequest {
  /** Milliseconds since 1970. */
  at: number;
  host: string;
  sent: readonly string[];
}

/** What outlives the background. */
export interface LineMemory {
  log(request: LoggedRequest): Promise<void>;
  /** When requests were sent, in milliseconds since 1970, since a time. */
  sentSince(time: number): Promise<number[]>;
  /** Until when servers asked to be left alone, in milliseconds since 1970. */
  readPause(): Promise<number>;
  writePause(until: number): Promise<void>;
}

export interface LineParts {
  memory: LineMemory;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after milliseconds, or at once when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** 0 ≤ number < 1. */
  random(): number;
}

export interface Question<T> {
  address: string;
  /** The names or ids in it. */
  sent: readonly string[];
  fetch(address: string, signal: AbortSignal): Promise<Reply<T>>;
  signal: AbortSignal;
  /** Nobody waits in front of a card: as long as servers wish. */
  isBulk?: boolean | undefined;
}

export interface RequestLine {
  /** Never rejects; `cancelled` when the signal aborts, before or while the request is under way. */
  ask<T>(question: Question<T>): Promise<Result<T>>;
}

/** Requests a minute: under a third of the 200 that Wikimedia allows a browser without an account (March 2026). */
export const BUDGET = 60;
export const BUDGET_MS = 60_000;
/** Tries in all, and milliseconds before the second; doubled before the third. */
const TRIES = 3;
const BACK_OFF_MS = 1_000;
/** Milliseconds that somebody in front of a card is made to wait for a server; longer than that is a refusal. */
const PATIENCE_MS = 5_000;
/** The longest that a server is believed, in milliseconds: a day, as their longest ban. */
const LONGEST_PAUSE_MS = 86_400_000;

export function createRequestLine(parts: LineParts): RequestLine {
  const { now, wait } = parts;
  const pace = createPace(parts);
  let last: Promise<unknown> = Promise.resolve();
  const send = async <T>(question: Question<T>): Promise<Result<T>> => {
    const { signal, isBulk } = question;
    for (let tried = 1; ; tried++) {
      const pause = await pace.pause();
      if (pause > PATIENCE_MS && isBulk !== true) return fail('server-busy');
      await wait(pause, signal);
      await pace.take(signal);
      if (signal.aborted) return fail('cancelled');
      const reply = await sendOnce(parts, question);
      if (reply.kind === 'done') return succeed(reply.value);
      if (reply.kind === 'failed') return reply.failure;
      const backOff = BACK_OFF_MS * 2 ** (tried - 1) * (1 + parts.random());
      await pace.leaveAlone(now() + Math.max((reply.seconds ?? 0) * 1_000, backOff));
      if (tried >= TRIES) return fail('server-busy');
    }
  };
  return {
    ask(question) {
      const turn = last.then(() => (question.signal.aborted ? fail('cancelled') : send(question)));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function sendOnce<T>(
  { memory, now }: LineParts,
  { address, sent, fetch, signal }: Question<T>,
): Promise<Reply<T>> {
  await memory.log({ at: now(), host: new URL(address).host, sent });
  const reply = await fetch(address, signal);
  return signal.aborted ? { kind: 'failed', failure: fail('cancelled') } : reply;
}

/** Keeps to the budget and to what servers asked for, also across a stop of the background. */
function createPace({ memory, now, wait }: LineParts) {
  let sent: number[] | undefined;
  let until: number | undefined;
  return {
    /** Milliseconds to wait before anybody is asked again. */
    async pause(): Promise<number> {
      until ??= await memory.readPause();
      return Math.min(Math.max(0, until - now()), LONGEST_PAUSE_MS);
    },
    async leaveAlone(time: number): Promise<void> {
      until = Math.max(until ?? 0, time);
      await memory.writePause(until);
    },
    /** Waits for room in the budget, and takes it. */
    async take(signal: AbortSignal): Promise<void> {
      sent ??= await memory.sentSince(now() - BUDGET_MS);
      const sentBefore = sent;
      for (;;) {
        while (sentBefore.length > 0 && (sentBefore[0] ?? 0) <= now() - BUDGET_MS)
          sentBefore.shift();
        if (signal.aborted) return;
        if (sentBefore.length < BUDGET) break;
        await wait((sentBefore[0] ?? 0) + BUDGET_MS - now(), signal);
      }
      sentBefore.push(now());
    },
  };
}
