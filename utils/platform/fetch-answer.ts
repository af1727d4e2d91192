/** The network's end of look-ups: asks politely, takes no more than a card needs, and tells what went wrong. */
import { type FailureCode, fail, type Result, succeed } from '@/utils/result.ts';

/** Bytes of an answer: five people with long lives are one million. */
const MAX_JSON_BYTES = 2_000_000;
/** Bytes of a small picture. */
const MAX_PICTURE_BYTES = 200_000;
/** Milliseconds that somebody waits in front of a card. */
const PATIENCE_MS = 10_000;
/** Who asks, as Wikimedia wishes to be told; browsers keep the usual header for themselves. */
const USER_AGENT = 'Gloss/0.1 (https://gloss.example; gloss@gloss.example)';
/** Pictures that are only pixels. */
const PICTURE = /^image\/(?:jpeg|png|webp|gif)$/;
const TOO_MANY = 429;
/** Status from which on the fault is the server's. */
const SERVER_FAULT = 500;

/** A picture, and the type the server gives it. */
export interface FetchedPicture {
  bytes: Uint8Array;
  type: string;
}

type Fetched<T> =
  | { kind: 'done'; value: T }
  | { kind: 'busy'; seconds?: number | undefined }
  | { kind: 'failed'; failure: Result<never> };

export interface FetchParts {
  /** Milliseconds since 1970. */
  now(): number;
  /** Origins that may answer, wherever redirects lead. */
  origins(): Promise<readonly string[]>;
  /** Milliseconds for all of an answer, however slowly it drips. */
  patience?: number | undefined;
}

/** Fetches answers to look-ups. Nothing tells servers who the reader is, and nothing is stored by the browser. */
export function createAnswerFetcher(parts: FetchParts) {
  return {
    fetchJson: (address: string, signal: AbortSignal): Promise<Fetched<unknown>> =>
      fetchAs(
        parts,
        { address, signal, fits: (type) => type === 'application/json', limit: MAX_JSON_BYTES },
        readJson,
      ),
    fetchPicture: (address: string, signal: AbortSignal): Promise<Fetched<FetchedPicture>> =>
      fetchAs(
        parts,
        { address, signal, fits: (type) => PICTURE.test(type), limit: MAX_PICTURE_BYTES },
        (bytes, type) => succeed({ bytes, type }),
      ),
  };
}

interface Wanted {
  address: string;
  signal: AbortSignal;
  fits(type: string): boolean;
  limit: number;
}

async function fetchAs<T>(
  parts: FetchParts,
  wanted: Wanted,
  read: (bytes: Uint8Array, type: string) => Result<T>,
): Promise<Fetched<T>> {
  const late = AbortSignal.timeout(parts.patience ?? PATIENCE_MS);
  const stop = new AbortController();
  const signal = AbortSignal.any([wanted.signal, late, stop.signal]);
  try {
    const response = await fetch(wanted.address, {
      signal,
      headers: { 'Api-User-Agent': USER_AGENT },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const patience = patienceOf(response, parts.now());
    if (patience) return patience;
    const type = typeOf(response);
    const refusal = await refusalOf(response, parts, { ...wanted, type });
    if (refusal) return failed(refusal, `status ${response.status}, ${type}`);
    const bytes = await readUpTo(response, wanted.limit);
    if (bytes === null) return failed('answer-too-large');
    const value = read(bytes, type);
    return value.ok ? { kind: 'done', value: value.value } : { kind: 'failed', failure: value };
  } catch (error) {
    if (wanted.signal.aborted) return failed('cancelled');
    if (late.aborted) return failed('timed-out');
    return failed('offline', error instanceof Error ? error.name : undefined);
  } finally {
    // What is left of an answer that nobody reads on need not travel.
    stop.abort();
  }
}

function failed(code: FailureCode, detail?: string): { kind: 'failed'; failure: Result<never> } {
  return { kind: 'failed', failure: fail(code, detail) };
}

function patienceOf(
  { status, headers }: Response,
  now: number,
): { kind: 'busy'; seconds?: number | undefined } | undefined {
  if (status !== TOO_MANY && status < SERVER_FAULT) return undefined;
  return { kind: 'busy', seconds: secondsOf(headers.get('retry-after'), now) };
}

/** `Retry-After` is a number of seconds or a date. */
function secondsOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const time = Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - now) / 1_000));
}

function typeOf({ headers }: Response): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A page where data should be is a network's own: "sign in to go online". */
async function refusalOf(
  { ok, url }: Response,
  { origins }: FetchParts,
  { address, fits, type }: Wanted & { type: string },
): Promise<FailureCode | undefined> {
  const from = url === '' ? address : url;
  if (!(await origins()).includes(new URL(from).origin)) return 'captive-portal';
  if (!ok) return 'server-failed';
  if (fits(type)) return undefined;
  return type === 'text/html' ? 'captive-portal' : 'not-an-answer';
}

/** All bytes, or null as soon as there are more than the limit. */
async function readUpTo({ body }: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    length += value.byteLength;
    if (length > limit) return null;
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function readJson(bytes: Uint8Array): Result<unknown> {
  try {
    return succeed<unknown>(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return fail('not-an-answer', 'no JSON');
  }
}
