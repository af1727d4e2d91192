/** Looks the people of a pack up in batches, and finds where Wikidata says something else by now. */
import { type Answer, readItems, readLabels } from '../../../utils/people/look-up/answers.ts';
import { compareRecords, type Differences } from '../../../utils/people/look-up/compare.ts';
import type { LookUpHosts } from '../../../utils/people/look-up/hosts.ts';
import { judgePeople } from '../../../utils/people/look-up/judge.ts';
import { draftOf, labelsFor, personOf } from '../../../utils/people/look-up/people-of.ts';
import {
  MAX_BATCH,
  requestById,
  requestByTitle,
  requestLabels,
} from '../../../utils/people/look-up/requests.ts';
import type { Person } from '../../../utils/people/person.ts';
import type { PersonDraft } from '../../../utils/people/wikidata/draft.ts';
import type { WikidataItem } from '../../../utils/people/wikidata/item.ts';

export interface RefreshParts {
  hosts: LookUpHosts;
  ask(address: string): Promise<unknown>;
  /** Day of the pack, and today. */
  asOf: string;
  today: string;
}

export interface Refreshed {
  changed: { known: Person; found: Person; differences: Differences }[];
  /** Whose item could not be found, or is somebody else's. */
  unknown: Person[];
  /** Who agrees. */
  same: number;
}

/** Those with a checked item are asked for by its id, all others by the title of their article. */
export async function refreshPeople(
  people: readonly Person[],
  parts: RefreshParts,
): Promise<Refreshed> {
  const refreshed: Refreshed = { changed: [], unknown: [], same: 0 };
  const byId = people.filter(({ qid }) => qid !== undefined);
  const byTitle = people.filter(({ qid }) => qid === undefined);
  for (const [some, keyOf, request] of [
    [byId, ({ qid = '' }: Person) => qid, requestById],
    [byTitle, ({ wikipedia, name }: Person) => wikipedia ?? name, requestByTitle],
  ] as const) {
    for (const batch of batches(some)) {
      const keys = batch.map(keyOf);
      const kind = { hosts: parts.hosts, isBulk: true };
      const items = need(readItems(await parts.ask(request(keys, kind).address), keys));
      const drafts = draftsOf(items);
      const labels = await askLabels([...drafts.values()], parts);
      for (const known of batch) sort(known, { draft: drafts.get(keyOf(known)), labels });
    }
  }
  return refreshed;

  function sort(
    known: Person,
    { draft, labels }: { draft: PersonDraft | undefined; labels: ReadonlyMap<string, string> },
  ): void {
    const { asOf, today } = parts;
    const person = draft && personOf(draft, { labels, day: today });
    const sought = { name: known.name, known };
    const found = person && judgePeople([person], sought, today).accepted;
    if (found === undefined) {
      refreshed.unknown.push(known);
      return;
    }
    const differences = compareRecords({ found, foundOn: today, known, knownOn: asOf });
    const isSame = differences.facts.length === 0 && differences.offices.length === 0;
    if (isSame) refreshed.same++;
    else refreshed.changed.push({ known, found, differences });
  }
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += MAX_BATCH) yield all.slice(from, from + MAX_BATCH);
}

function draftsOf(items: ReadonlyMap<string, WikidataItem>): Map<string, PersonDraft> {
  return new Map(
    [...items].flatMap(([key, item]): [string, PersonDraft][] => {
      const draft = draftOf(item);
      return draft === undefined ? [] : [[key, draft]];
    }),
  );
}

async function askLabels(
  drafts: readonly PersonDraft[],
  { hosts, ask }: RefreshParts,
): Promise<Map<string, string>> {
  const wanted = [...new Set(drafts.flatMap((draft) => labelsFor([draft])))];
  const labels = new Map<string, string>();
  for (const batch of batches(wanted)) {
    const answer = await ask(requestLabels(batch, { hosts, isBulk: true }).address);
    for (const [id, label] of need(readLabels(answer, batch))) labels.set(id, label);
  }
  return labels;
}

/** @throws {Error} for an answer that is none: a refresh is whole or is not. */
function need<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  const { refused } = answer;
  throw new Error(`no answer: ${refused.why === 'busy' ? 'busy' : refused.says}`);
}
