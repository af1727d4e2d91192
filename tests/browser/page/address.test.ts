/** A page that becomes another one without loading is noticed, by whatever way it does so. */
import { expect, test, vi } from 'vitest';
import { pageAddress, watchAddress } from '@/utils/page/watch-address.ts';
import { createLife, pause } from './stories.ts';

/** Longer than a framework gets to draw. */
const LONG = 1_300;

function watch() {
  const { signal, end } = createLife();
  const onChanged = vi.fn();
  const before = location.href;
  watchAddress(window, onChanged, signal);
  return { onChanged, end, before };
}

test('a new address is told, once the page had time to draw', async () => {
  const { onChanged, before } = watch();
  history.pushState(null, '', '?story=2');
  expect(onChanged).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(onChanged).toHaveBeenCalledOnce(), { timeout: LONG });
  history.back();
  await vi.waitFor(() => expect(onChanged).toHaveBeenCalledTimes(2), { timeout: 2 * LONG });
  expect(location.href).toBe(before);
});

test('a fragment is no new address', async () => {
  const { onChanged, before } = watch();
  history.pushState(null, '', '#part');
  await pause(LONG);
  expect(onChanged).not.toHaveBeenCalled();
  expect(pageAddress(window)).toBe(before.replace(/#.*/, ''));
  history.replaceState(null, '', before);
});

test('at the end nothing is told any more', async () => {
  const { onChanged, end, before } = watch();
  history.replaceState(null, '', '?story=3');
  end();
  await pause(LONG);
  expect(onChanged).not.toHaveBeenCalled();
  history.replaceState(null, '', before);
});
