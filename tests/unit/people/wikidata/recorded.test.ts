/** Answers that Wikidata really gave, whatever their age, are read: optional, since only the folder that GLOSS_DATA names has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPartialDate } from '@/utils/people/partial-date.ts';
import type { Person } from '@/utils/people/person.ts';
import { describeItem } from '@/utils/people/wikidata/description.ts';
import { draftPerson } from '@/utils/people/wikidata/draft.ts';
import {
  isObject,
  type Json,
  readItem,
  statementsOf,
  type WikidataItem,
} from '@/utils/people/wikidata/item.ts';
import { completePerson } from '@/utils/people/wikidata/person.ts';

const FOLDER = join(process.env.GLOSS_DATA ?? '', 'wikidata');
const LANGUAGES = ['en'];

/** Ruby's tag for bytes. */
const BINARY = {
  tag: '!binary',
  resolve: (text: string) => Buffer.from(text, 'base64'),
};

interface Cassette {
  http_interactions: { response: { body: { string: string | Uint8Array } } }[];
}

/** The entities of all answers; other things were recorded beside them. */
function recordedEntities(): Json[] {
  const folder = join(FOLDER, 'cassettes');
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const { http_interactions } = parse(text, { customTags: [BINARY] }) as Cassette;
    return http_interactions.flatMap(({ response }) => entitiesOf(response.body.string));
  });
}

function entitiesOf(body: string | Uint8Array): Json[] {
  const text = Buffer.from(body).toString('utf8');
  if (!text.startsWith('{"')) return [];
  const answer: unknown = JSON.parse(text);
  return isObject(answer) && isObject(answer.entities)
    ? Object.values(answer.entities).filter(isObject)
    : [];
}

describe.skipIf(process.env.GLOSS_DATA === undefined)('recorded answers (needs GLOSS_DATA)', () => {
  it('every entity is read, or is one that was deleted', () => {
    const entities = recordedEntities();
    expect(entities.length).toBeGreaterThan(600);
    const unread = entities.filter((json) => readItem(json) === undefined);
    expect(unread.filter(({ missing }) => missing === undefined).map(({ id }) => id)).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });

  it('every human becomes a record, with every office that has a name', () => {
    const items = new Map<string, WikidataItem>();
    for (const item of recordedEntities().flatMap((json) => readItem(json) ?? [])) {
      for (const id of [item.id, ...item.redirectedFrom]) items.set(id, item);
    }
    const describe = (id: string) => {
      const item = items.get(id);
      return item && describeItem(item, LANGUAGES);
    };
    const people: Person[] = [];
    for (const item of new Set(items.values())) {
      const draft = draftPerson(item, LANGUAGES);
      if (draft === undefined) continue;
      const person = completePerson(draft, { describe, asOf: '2017-12-31', source: 'Wikidata' });
      people.push(person);
      const values = statementsOf(item, 'P39').filter(({ main }) => main.is === 'value');
      expect(draft.roles).toHaveLength(values.length);
      const named = draft.roles.filter(({ position }) => describe(position) !== undefined);
      expect(person.roles).toHaveLength(named.length);
    }
    expect(people.length).toBeGreaterThan(150);
    const dates = people.flatMap(({ born, died, roles }) => [
      born?.date,
      died?.date,
      ...roles.flatMap(({ start, end }) => [start, end]),
    ]);
    expect(
      dates.filter((date) => date !== undefined && readPartialDate(date) === undefined),
    ).toEqual([]);
    const ansip = people.find(({ name }) => name === 'Andrus Ansip');
    expect(ansip?.roles.length).toBeGreaterThanOrEqual(4);
    expect(ansip?.countries).toEqual(['EE']);
  });

  it('Henning Christophersen held thirteen offices, some without dates', () => {
    const item = readItem(JSON.parse(readFileSync(join(FOLDER, 'Q646148.json'), 'utf8')));
    const draft = item && draftPerson(item, LANGUAGES);
    expect(draft).toMatchObject({
      name: 'Henning Christophersen',
      born: '1939-11-08',
      died: '2016-12-31',
      isDead: true,
    });
    expect(draft?.roles).toHaveLength(13);
    const bare = draft?.roles.filter(({ start, end }) => start === undefined && end === undefined);
    expect(bare?.length).toBeGreaterThan(0);
    expect(draft?.roles).toContainEqual(
      expect.objectContaining({ position: 'Q5449541', start: '1982-09-10', end: '1984-07-23' }),
    );
  });
});
