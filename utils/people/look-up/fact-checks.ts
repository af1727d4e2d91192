/** What fact checkers have published of a claim: the question to Google's index of it, and what it answers. */
import { asObject, isObject, tidy } from '../wikidata/item.ts';
import type { Answer } from './answers.ts';
import type { LookUpRequest } from './requests.ts';

/** One review of a claim. */
export interface FactCheck {
  /** The claim as the reviewer words it. */
  claim: string;
  publisher: string;
  /** In the reviewer's words: "Mostly false". */
  rating: string;
  /** `YYYY-MM-DD`. */
  date?: string | undefined;
  /** Over https. */
  address: string;
}

/** What a claim is about; never the sentence itself. */
export interface CheckedClaim {
  speaker?: string | undefined;
  measure?: string | undefined;
  figure?: string | undefined;
}

/** Reviews a card has room for. */
const MAX_CHECKS = 5;
/** Longest texts kept, in UTF-16 units. */
const LONGEST = { claim: 240, publisher: 80, rating: 80 } as const;

/** Undefined where there is nothing to ask about. */
export function requestFactChecks(
  { speaker, measure, figure }: CheckedClaim,
  { origin, key }: { origin: string; key: string },
): LookUpRequest | undefined {
  const words = [speaker, measure, figure].flatMap((word) => tidy(word ?? '') ?? []);
  if (words.length === 0) return undefined;
  const query = new URLSearchParams({
    ...{ query: words.join(' '), languageCode: 'en', pageSize: String(MAX_CHECKS), key },
  });
  return { address: `${origin}/v1alpha1/claims:search?${query}`, sent: words };
}

/** An empty answer is an empty object. */
export function readFactChecks(json: unknown): Answer<FactCheck[]> {
  if (!isObject(json)) return { ok: false, refused: { why: 'unreadable', says: 'no object' } };
  if (json.error !== undefined) {
    const { status } = asObject(json.error);
    const says = typeof status === 'string' ? status.slice(0, LONGEST.rating) : 'unnamed error';
    return { ok: false, refused: { why: 'error', says } };
  }
  const claims = Array.isArray(json.claims) ? json.claims : [];
  return { ok: true, value: claims.flatMap(readClaim).slice(0, MAX_CHECKS) };
}

function readClaim(one: unknown): FactCheck[] {
  const { text, claimReview } = asObject(one);
  const claim = textOf(text, LONGEST.claim);
  if (claim === undefined || !Array.isArray(claimReview)) return [];
  return claimReview.flatMap((review): FactCheck[] => {
    const { publisher, url, reviewDate, textualRating } = asObject(review);
    const { name, site } = asObject(publisher);
    const by = textOf(name, LONGEST.publisher) ?? textOf(site, LONGEST.publisher);
    const rating = textOf(textualRating, LONGEST.rating);
    const address = secureAddress(url);
    if (by === undefined || rating === undefined || address === undefined) return [];
    return [{ claim, publisher: by, rating, date: dayOf(reviewDate), address }];
  });
}

function textOf(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' ? tidy(tidy(value)?.slice(0, longest) ?? '') : undefined;
}

function secureAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return undefined;
  const { protocol, username, href } = new URL(value);
  return protocol === 'https:' && username === '' ? href : undefined;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
}
