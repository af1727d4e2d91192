/** Long work pauses in time, stops when told to, and comes to its result. */
import { expect, it } from 'vitest';
import { runInSlices } from '@/utils/page/slices.ts';

/** Work whose steps each take some time of a clock that only it moves. */
function workOf({ steps, ms }: { steps: number; ms: number }) {
  let clock = 0;
  const pausedAt: number[] = [];
  function* work(): Generator<undefined, string> {
    for (let step = 0; step < steps; step++) {
      clock += ms;
      yield;
    }
    return 'done';
  }
  const pace = {
    now: () => clock,
    pause: async () => {
      pausedAt.push(clock);
    },
  };
  return { work: work(), pace, pausedAt };
}

it('never works much longer than a slice at a stretch', async () => {
  const { work, pace, pausedAt } = workOf({ steps: 2_000, ms: 0.1 });
  expect(await runInSlices(work, { pace, signal: new AbortController().signal })).toBe('done');
  const stretches = pausedAt.map((at, index) => at - (pausedAt[index - 1] ?? 0));
  expect(stretches.length).toBeGreaterThan(15);
  expect(Math.max(...stretches)).toBeLessThan(12);
});

it('does not pause in short work', async () => {
  const { work, pace, pausedAt } = workOf({ steps: 50, ms: 0.1 });
  await runInSlices(work, { pace, signal: new AbortController().signal });
  expect(pausedAt).toEqual([]);
});

it('stops after a pause in which it was told to', async () => {
  const { work, pace, pausedAt } = workOf({ steps: 2_000, ms: 0.1 });
  const life = new AbortController();
  const told = {
    ...pace,
    async pause() {
      await pace.pause();
      life.abort('enough');
    },
  };
  await expect(runInSlices(work, { pace: told, signal: life.signal })).rejects.toBe('enough');
  expect(pausedAt).toHaveLength(1);
});
