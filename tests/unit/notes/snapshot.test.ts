/** When a copy is due, and which copies stay. */
import { describe, expect, it } from 'vitest';
import { isSnapshotDue, keptSnapshots, type SnapshotHead } from '@/utils/notes/snapshot.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1_000 * DAY;

function head(age: number, sequence: number): SnapshotHead {
  return { id: `${sequence}`, origin: 'one', at: NOW - age, sequence, notes: 1 };
}

describe('a copy is due', () => {
  it.each<[name: string, newest: SnapshotHead | undefined, sequence: number, due: boolean]>([
    ['at the first change', undefined, 1, true],
    ['never of nothing', undefined, 0, false],
    ['not soon after another', head(HOUR, 10), 29, false],
    ['after twenty changes', head(HOUR, 10), 30, true],
    ['a day after the last', head(DAY, 10), 11, true],
    ['not where nothing changed', head(9 * DAY, 10), 10, false],
    ['where the clock was set back', head(-2 * DAY, 10), 11, true],
  ])('%s', (_, newest, sequence, due) => {
    expect(isSnapshotDue(newest, { sequence, now: NOW })).toBe(due);
  });
});

describe('copies kept', () => {
  it('are five, the two newest among them', () => {
    const heads = Array.from({ length: 9 }, (_, nth) => head(nth * HOUR, 100 - nth));
    const kept = keptSnapshots(heads, NOW);
    expect(kept).toHaveLength(5);
    expect(kept.slice(0, 2)).toEqual(heads.slice(0, 2));
  });

  it('reach back days after weeks of hourly copies', () => {
    let kept: SnapshotHead[] = [];
    let now = NOW;
    for (let nth = 1; nth <= 24 * 20; nth += 1) {
      now += HOUR;
      kept = keptSnapshots(
        [{ id: `${nth}`, origin: 'one', at: now, sequence: nth, notes: 1 }, ...kept],
        now,
      );
    }
    const ages = kept.map(({ at }) => (now - at) / DAY);
    expect(ages[0]).toBe(0);
    expect(Math.max(...ages)).toBeGreaterThan(7);
    expect(ages.some((age) => age > 0.2 && age < 7)).toBe(true);
  });

  it('lose what is older than a month, but never the last ones', () => {
    const old = [head(40 * DAY, 5), head(50 * DAY, 4), head(60 * DAY, 3)];
    expect(keptSnapshots(old, NOW)).toEqual(old.slice(0, 2));
    expect(keptSnapshots([head(0, 6), ...old], NOW)).toEqual([head(0, 6), old[0]]);
  });
});
