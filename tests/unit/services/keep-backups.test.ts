/** Backups are made when something has changed and it is time; the newest stay, and none is pushed out by an empty one. */
import { describe, expect, test } from 'vitest';
import { type BackupPlan, isBackupDue, NO_BACKUPS } from '@/utils/notes/backup.ts';
import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import { isSealed, makeSealingKey } from '@/utils/notes/formats/seal.ts';
import type { Note } from '@/utils/notes/note.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import { createBackups } from '@/utils/services/keep-backups.ts';
import type { ExportedFile } from '@/utils/services/write-export.ts';
import { makeBelongings } from '../notes/formats/setup/make-belongings.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 12);
const LAST = { download: 1, name: 'x', at: NOW, content: 'a' };

describe('isBackupDue', () => {
  const cases: [
    name: string,
    plan: Partial<BackupPlan>,
    after: number,
    content: string,
    due: boolean,
  ][] = [
    ['never', { every: 'never', made: [] }, 0, 'b', false],
    ['the first', { every: 'daily', made: [] }, 0, 'b', true],
    ['a day later', { every: 'daily' }, 24 * HOUR, 'b', true],
    ['an hour later', { every: 'daily' }, HOUR, 'b', false],
    ['a day later, nothing new', { every: 'daily' }, 24 * HOUR, 'a', false],
    ['a day later, weekly', { every: 'weekly' }, 24 * HOUR, 'b', false],
    ['a week later, weekly', { every: 'weekly' }, 7 * 24 * HOUR, 'b', true],
    ['a clock set back by a year', { every: 'daily' }, -365 * 24 * HOUR, 'b', true],
  ];
  test.each(cases)('%s', (_, plan, after, content, due) => {
    const whole = { ...NO_BACKUPS, made: [LAST], ...plan };
    expect(isBackupDue(whole, { now: NOW + after, content })).toBe(due);
  });
});

function setUp(given: { plan?: Partial<BackupPlan>; save?: Result<never> } = {}) {
  const world = {
    plan: { ...NO_BACKUPS, ...given.plan } as BackupPlan,
    what: makeBelongings(3, 4) as Belongings,
    files: new Map<number, ExportedFile>(),
    now: NOW,
    isOn: false,
  };
  let downloads = 0;
  const backups = createBackups({
    plans: {
      read: async () => world.plan,
      async change(edit) {
        world.plan = edit(world.plan);
        return world.plan;
      },
    },
    folder: {
      async save(file) {
        if (given.save) return given.save;
        world.files.set(++downloads, file);
        return succeed({ download: downloads, name: file.name });
      },
      async remove(download) {
        world.files.delete(download);
      },
    },
    read: async () => succeed(world.what),
    async schedule(isOn) {
      world.isOn = isOn;
    },
    words: () => ({ language: 'en', untitled: 'U', nobody: 'N', notes: 'Notes' }),
    now: () => world.now,
    newId: () => 'id',
  });
  const change = () => {
    world.now += 24 * HOUR;
    const [first, ...rest] = world.what.notes;
    world.what = { ...world.what, notes: [{ ...first, changed: world.now } as Note, ...rest] };
  };
  return { world, backups, change };
}

test('copies come a day apart, and the oldest go', async () => {
  const { world, backups, change } = setUp();
  await backups.set({ every: 'daily', keep: 3 });
  expect(world.isOn).toBe(true);
  for (let day = 0; day < 6; day++) {
    expect(await backups.makeIfDue()).toEqual(succeed(true));
    expect(await backups.makeIfDue()).toEqual(succeed(false));
    change();
  }
  expect([...world.files.keys()]).toEqual([4, 5, 6]);
  expect(world.plan.made.map(({ download }) => download)).toEqual([6, 5, 4]);
  expect(world.files.get(6)?.name).toBe('Gloss/gloss-backup-2026-11-27.jsonld');
});

test('an emptied notebook pushes out no copy', async () => {
  const { world, backups } = setUp({ plan: { every: 'daily', made: [LAST] } });
  world.now += 24 * HOUR;
  world.what = { notes: [], corrections: [], people: [] };
  expect(await backups.makeIfDue()).toEqual(succeed(false));
  expect(world.plan.made).toEqual([LAST]);
});

test('a copy that fails counts for nothing', async () => {
  const { world, backups } = setUp({ plan: { every: 'daily' }, save: fail('access-denied') });
  expect(await backups.makeIfDue()).toEqual(fail('access-denied'));
  expect(world.plan.made).toEqual([]);
});

test('copies are sealed from the moment there is a passphrase, until it is taken away', async () => {
  const { world, backups, change } = setUp();
  const key = await makeSealingKey('x');
  expect(await backups.set({ every: 'daily', keep: 9, key })).toMatchObject({
    value: { isSealed: true },
  });
  await backups.set({ every: 'weekly', keep: 9 });
  await backups.makeNow();
  change();
  await backups.set({ every: 'weekly', keep: 9, key: null });
  await backups.makeNow();
  expect([...world.files.values()].map(({ bytes }) => isSealed(bytes))).toEqual([true, false]);
  expect(world.files.get(1)?.name).toMatch(/\.jsonld\.sealed$/);
});
