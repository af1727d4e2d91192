/** The corrections service over its real store, on an IndexedDB in memory. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorrectionDraft } from '@/utils/people/correction.ts';
import type { Result } from '@/utils/result.ts';
import {
  type CorrectionsService,
  createCorrectionsService,
} from '@/utils/services/correct-people.ts';
import { createCorrectionsStore } from '@/utils/storage/corrections-store.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';

const STORY = { address: 'https://n.example/story', title: 'Talks in the north' };
const OTHER = { address: 'https://n.example/other', title: 'Another' };

let database: GlossDatabase;
let service: CorrectionsService;
let clock: number;
let changes: number;

beforeEach(() => {
  clock = 1_000;
  changes = 0;
  database = createDatabase(`test-${crypto.randomUUID()}`);
  service = createCorrectionsService({
    store: createCorrectionsStore(database),
    now: () => ++clock,
    changed: async () => {
      changes += 1;
    },
  });
});
afterEach(() => database.delete());

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

function not(entity: string, story?: CorrectionDraft['story']): CorrectionDraft {
  return { name: 'Ana Brill', verdict: { kind: 'not', entity, person: 'Ana Brill' }, story };
}

function is(entity: string, story?: CorrectionDraft['story']): CorrectionDraft {
  return { name: 'Ana Brill', verdict: { kind: 'is', entity, person: 'Ana Brill' }, story };
}

async function verdictsIn(address: string): Promise<string[]> {
  const found = unwrap(await service.ofStory(address));
  return found.map(({ verdict }) =>
    verdict.kind === 'never' ? 'never' : `${verdict.kind} ${verdict.entity}`,
  );
}

describe('adding', () => {
  it('stores it, hands it back and tells of it', async () => {
    const added = unwrap(await service.add(not('a', STORY)));
    expect(added).toMatchObject({ ...not('a', STORY), created: 1_001 });
    expect(unwrap(await service.ofStory(STORY.address))).toEqual([added]);
    expect(unwrap(await service.all())).toEqual([added]);
    expect(changes).toBe(1);
  });

  it('is the same when it is repeated', async () => {
    const first = unwrap(await service.add(not('a', STORY)));
    const { id } = unwrap(await service.add(not('a', STORY)));
    expect(id).toBe(first.id);
    expect(unwrap(await service.all())).toHaveLength(1);
  });

  it('removes what it contradicts, of its own place', async () => {
    await service.add(is('a'));
    await service.add(is('a', STORY));
    await service.add(not('b', STORY));
    await service.add(is('c', STORY));
    expect(await verdictsIn(STORY.address)).toEqual(['is a', 'not b', 'is c']);
    expect(await verdictsIn(OTHER.address)).toEqual(['is a']);
  });
});

describe('finding', () => {
  it('hears what holds in the story and what holds everywhere, oldest first', async () => {
    await service.add(not('a'));
    await service.add(not('b', OTHER));
    await service.add(not('c', STORY));
    expect(await verdictsIn(STORY.address)).toEqual(['not a', 'not c']);
    expect(unwrap(await service.all())).toHaveLength(3);
  });

  it('knows the story under other spellings of its address', async () => {
    await service.add(not('a', STORY));
    expect(await verdictsIn('http://www.n.example/story/?utm_source=mail#top')).toEqual(['not a']);
  });
});

describe('taking back', () => {
  it('makes it as if it had never been said', async () => {
    const { id } = unwrap(await service.add(not('a', STORY)));
    await service.add(not('b', STORY));
    unwrap(await service.remove(id));
    expect(await verdictsIn(STORY.address)).toEqual(['not b']);
    expect(changes).toBe(3);
  });

  it('is no failure when it is repeated', async () => {
    expect((await service.remove('nobody said this')).ok).toBe(true);
  });
});
