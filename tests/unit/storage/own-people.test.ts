/** The service of the reader's own people over its real store, on an IndexedDB in memory. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OwnPersonDraft } from '@/utils/notes/own-person.ts';
import type { Result } from '@/utils/result.ts';
import { createOwnPeople, type OwnPeopleService } from '@/utils/services/own-people.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createPeopleStore } from '@/utils/storage/people-store.ts';

const DRAFT: OwnPersonDraft = {
  id: 'own:1',
  name: 'Ana Brill',
  description: 'My neighbour.',
  aliases: [],
};

let database: GlossDatabase;
let service: OwnPeopleService;
let clock: number;
let changes: number;

beforeEach(() => {
  clock = 1_000;
  changes = 0;
  database = createDatabase(`test-${crypto.randomUUID()}`);
  service = createOwnPeople({
    store: createPeopleStore(database),
    now: () => ++clock,
    changed: async () => {
      changes += 1;
    },
  });
});
afterEach(() => database.delete());

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code}`);
  return result.value;
}

test('somebody is kept, tidied, and told of', async () => {
  const untidy = {
    ...DRAFT,
    name: '  Ana\n Brill ',
    aliases: ['A. Brill', ' ', 'A.  Brill'],
    office: ' ',
  };
  const kept = unwrap(await service.keep(untidy));
  expect(kept).toEqual({ ...DRAFT, aliases: ['A. Brill'], created: 1_001, changed: 1_001 });
  expect(unwrap(await service.all())).toEqual([kept]);
  expect(changes).toBe(1);
});

test('a change keeps the day they were first written', async () => {
  await service.keep(DRAFT);
  const changed = unwrap(await service.keep({ ...DRAFT, office: 'Mayor of Fell' }));
  expect(changed).toMatchObject({ office: 'Mayor of Fell', created: 1_001, changed: 1_002 });
  expect(unwrap(await service.all())).toEqual([changed]);
});

test('all stand in the order of their names', async () => {
  for (const name of ['Zoe', 'émile', 'Bert']) await service.keep({ ...DRAFT, id: name, name });
  expect(unwrap(await service.all()).map(({ name }) => name)).toEqual(['Bert', 'émile', 'Zoe']);
});

test('somebody is removed, also twice', async () => {
  await service.keep(DRAFT);
  unwrap(await service.remove(DRAFT.id));
  unwrap(await service.remove(DRAFT.id));
  expect(unwrap(await service.all())).toEqual([]);
});
