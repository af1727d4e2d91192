/** The questions that look-ups are made of, each with its place in the line and what is kept of its answer. */
import {
  type Answer,
  readExtract,
  readFound,
  readItems,
  readLabels,
  readPicture,
} from '@/utils/people/look-up/answers.ts';
import type { LookUpHosts } from '@/utils/people/look-up/hosts.ts';
import {
  type AnswerKind,
  isStale,
  type Kept,
  type KeptAnswers,
} from '@/utils/people/look-up/kept.ts';
import { draftOf, labelsFor, personOf, pictureOf } from '@/utils/people/look-up/people-of.ts';
import {
  type LookUpRequest,
  requestById,
  requestByTitle,
  requestExtract,
  requestLabels,
  requestPicture,
  requestSearch,
} from '@/utils/people/look-up/requests.ts';
import type { Person } from '@/utils/people/person.ts';
import type { PersonDraft } from '@/utils/people/wikidata/draft.ts';
import type { WikidataItem } from '@/utils/people/wikidata/item.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import type { Reply, RequestLine } from './request-line.ts';

/** Where answers are kept; what cannot be read or written is as if it had never been there. */
export interface AnswerStore {
  read<K extends AnswerKind>(kind: K, key: string): Promise<Kept<K> | undefined>;
  write<K extends AnswerKind>(
    kind: K,
    key: string,
    value: KeptAnswers[K],
    at: number,
  ): Promise<void>;
}

export interface QuestionParts {
  line: RequestLine;
  store: AnswerStore;
  hosts(): Promise<LookUpHosts>;
  /** Whether the reader wants pictures too, which are asked of another server. */
  wantsPortraits(): Promise<boolean>;
  fetchJson(address: string, signal: AbortSignal): Promise<Reply<unknown>>;
  fetchPicture(
    address: string,
    signal: AbortSignal,
  ): Promise<Reply<{ bytes: Uint8Array; type: string }>>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** On whose behalf something is asked. */
export interface Asking {
  signal: AbortSignal;
  isBulk?: boolean | undefined;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

export function createQuestions(parts: QuestionParts) {
  const { line, store, now, hosts } = parts;
  const ask = async <T>(
    asking: Asking,
    build: (kind: { hosts: LookUpHosts; isBulk?: boolean | undefined }) => LookUpRequest,
    read: (json: unknown, hosts: LookUpHosts) => Answer<T>,
  ): Promise<Result<T>> => {
    const table = await hosts();
    const request = build({ hosts: table, isBulk: asking.isBulk });
    return await line.ask<T>({
      ...request,
      ...asking,
      fetch: async (address, signal) => {
        const reply = await parts.fetchJson(address, signal);
        return reply.kind === 'done' ? toReply(read(reply.value, table)) : reply;
      },
    });
  };
  const isFresh = async <K extends AnswerKind>(kind: K, key: string): Promise<boolean> => {
    const kept = await store.read(kind, key);
    return kept !== undefined && !isStale(kind, kept, now());
  };

  /** Keeps the people among items; the labels they need are one more question. */
  const keepItems = async (
    items: ReadonlyMap<string, WikidataItem>,
    asking: Asking,
  ): Promise<Result<void>> => {
    const drafts = new Map<string, { draft: PersonDraft; item: WikidataItem }>();
    for (const [id, item] of items) {
      const draft = draftOf(item);
      if (draft === undefined) await store.write('person', id, null, now());
      else drafts.set(id, { draft, item });
    }
    const wanted = labelsFor([...drafts.values()].map(({ draft }) => draft));
    const labels =
      wanted.length === 0
        ? succeed(new Map<string, string>())
        : await ask(
            asking,
            (kind) => requestLabels(wanted, kind),
            (json) => readLabels(json, wanted),
          );
    if (!labels.ok) return labels;
    const day = new Date(now()).toISOString().slice(0, DAY_LENGTH);
    for (const [id, { draft, item }] of drafts) {
      const person = personOf(draft, { labels: labels.value, day });
      const kept = { person, picture: pictureOf(item), day };
      for (const key of new Set([id, item.id])) await store.write('person', key, kept, now());
    }
    return succeed(undefined);
  };

  const extract = async (title: string, asking: Asking): Promise<Result<void>> => {
    if (await isFresh('extract', title)) return succeed(undefined);
    const found = await ask(asking, (kind) => requestExtract(title, kind), readExtract);
    if (found.ok) await store.write('extract', title, found.value, now());
    return found.ok ? succeed(undefined) : found;
  };

  const portrait = async (file: string, asking: Asking): Promise<Result<void>> => {
    if (await isFresh('portrait', file)) return succeed(undefined);
    const found = await ask(asking, (kind) => requestPicture(file, kind), readPicture);
    if (!found.ok) return found;
    if (found.value === null) {
      await store.write('portrait', file, null, now());
      return succeed(undefined);
    }
    const { address, ...about } = found.value;
    const fetched = await line.ask({
      ...asking,
      ...{ address, sent: [file], fetch: parts.fetchPicture },
    });
    if (!fetched.ok) return fetched;
    const { bytes, type } = fetched.value;
    await store.write('portrait', file, { ...about, type, data: toBase64(bytes) }, now());
    return succeed(undefined);
  };

  return {
    /** Those of these items that are not known yet, or not any more. */
    async people(ids: readonly string[], asking: Asking): Promise<Result<void>> {
      const fresh = await Promise.all(ids.map((id) => isFresh('person', id)));
      const missing = ids.filter((_, nth) => fresh[nth] !== true);
      if (missing.length === 0) return succeed(undefined);
      const items = await ask(
        asking,
        (kind) => requestById(missing, kind),
        (json) => readItems(json, missing),
      );
      if (!items.ok) return items;
      for (const id of missing) {
        if (!items.value.has(id)) await store.write('person', id, null, now());
      }
      return await keepItems(items.value, asking);
    },
    /** Whom the English article of a title is on: one id, or none. */
    async titled(title: string, asking: Asking): Promise<Result<string[]>> {
      const items = await ask(
        asking,
        (kind) => requestByTitle([title], kind),
        (json) => readItems(json, [title]),
      );
      if (!items.ok) return items;
      const [item] = items.value.values();
      if (item === undefined || draftOf(item) === undefined) return succeed([]);
      const kept = await keepItems(new Map([[item.id, item]]), asking);
      return kept.ok ? succeed([item.id]) : kept;
    },
    /** Ids of the items that go by a name. */
    named: (name: string, asking: Asking): Promise<Result<string[]>> =>
      ask(asking, (kind) => requestSearch(name, kind), readFound),
    /** What a card shows beside the facts. */
    async complete({ id, wikipedia }: Person, asking: Asking): Promise<Result<void>> {
      const told = wikipedia === undefined ? undefined : await extract(wikipedia, asking);
      if (told?.ok === false) return told;
      const picture = (await store.read('person', id))?.value?.picture;
      if (picture === undefined || !(await parts.wantsPortraits())) return succeed(undefined);
      return await portrait(picture, asking);
    },
  };
}

function toReply<T>(answer: Answer<T>): Reply<T> {
  if (answer.ok) return { kind: 'done', value: answer.value };
  const { refused } = answer;
  if (refused.why === 'busy') return { kind: 'busy', seconds: refused.seconds };
  const code = refused.why === 'error' ? 'server-failed' : 'not-an-answer';
  return { kind: 'failed', failure: fail(code, refused.says) };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
