/** The options page lists packs, adds them from files and addresses, arranges and removes them. */
// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { type FailureCode, fail, succeed } from '@/utils/result.ts';
import { click, expectAccessible, find, has, press, settle, textOf, type } from './mount.ts';
import { CORE, openOptions, packOf } from './open-options.tsx';
import { focusedName } from './open-popup.tsx';

const ADDRESS = 'https://packs.example/parliaments.glosspack';
const KEPT = { ...packOf({ id: 'new', name: 'Parliaments' }), checksum: 1, order: 1, imported: 5 };
const MB = 1_000_000;

function rows(container: Element): string[] {
  return [...container.querySelectorAll('.pack h3')].map(textOf);
}

/** Chooses a file as the browser's dialogue would. */
async function chooseFile(name = 'parliaments.glosspack'): Promise<void> {
  const field = find('field', 'File of a pack') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [new File(['x'], name)], configurable: true });
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function askFor(address: string): Promise<void> {
  find('field', 'Or from a web address').focus();
  await type(address);
  await click(find('button', 'Add'));
}

describe('the list', () => {
  test('says of each pack whom it knows, as of when, from where and how large it is', async () => {
    const { container } = await openOptions({ packs: [CORE, packOf({ id: 'a', name: 'Courts' })] });
    const [core, courts] = [...container.querySelectorAll('.pack')].map(textOf);
    expect(core).toBe(
      'Core1,866 people · 753 organisations · as of 10 Oct 2026 · 486 kB' +
        'Source: Written for Gloss. Licence: CC BY 4.0.comes with Gloss',
    );
    expect(courts).toContain('54,963 people · as of 1 Oct 2026 · 8.4 MB');
    expect(has('button', 'Remove “Core”')).toBe(false);
    await expectAccessible(container);
  });

  test('names a pack that can no longer be read', async () => {
    const { container } = await openOptions({
      packs: [CORE, packOf({ id: 'a', isReadable: false })],
    });
    expect(textOf(container)).toContain('This pack can no longer be read.');
  });

  test('keeps markup in what a pack says of itself as text', async () => {
    const evil = packOf({ id: 'a', name: '<img src=x>', source: '<script>1</script>' });
    const { container } = await openOptions({ packs: [CORE, evil] });
    expect(container.querySelector('img, script')).toBeNull();
    expect(rows(container)).toContain('<img src=x>');
  });

  test('is read anew when packs have changed elsewhere', async () => {
    const { world, container } = await openOptions();
    world.packs = [CORE, packOf({ id: 'a', name: 'Courts' })];
    world.notify({ notice: 'packs.changed' });
    await expect.poll(() => rows(container)).toEqual(['Core', 'Courts']);
  });

  test('says why it cannot be read, and tries again', async () => {
    const failing = new Map([['packs.list' as const, fail('storage-newer')]]);
    const { world, container } = await openOptions({ failing });
    expect(textOf(container)).toContain('written by a newer Gloss');
    world.failing.clear();
    await click(find('button', 'Try again'));
    expect(rows(container)).toEqual(['Core']);
  });
});

describe('arranging', () => {
  test('moves a pack over the one above, and the focus with it', async () => {
    const { container } = await openOptions({ packs: [CORE, packOf({ id: 'a', name: 'Courts' })] });
    await click(find('button', 'Move “Courts” up'));
    expect(rows(container)).toEqual(['Courts', 'Core']);
    expect(document.activeElement).toBe(find('button', 'Move “Courts” up'));
    await click(find('button', 'Move “Courts” up'));
    expect(rows(container)).toEqual(['Courts', 'Core']);
    await click(find('button', 'Move “Courts” down'));
    expect(rows(container)).toEqual(['Core', 'Courts']);
  });

  test('is not offered where there is one pack', async () => {
    await openOptions();
    expect(has('button', 'Move “Core” up')).toBe(false);
  });
});

describe('removing', () => {
  const PACKS = { packs: [CORE, packOf({ id: 'a', name: 'Courts' })] };

  test('asks first, then removes and says so', async () => {
    const { container } = await openOptions(PACKS);
    await click(find('button', 'Remove “Courts”'));
    expect(focusedName()).toBe('Remove');
    await expectAccessible(container);
    await click(find('button', 'Remove'));
    expect(rows(container)).toEqual(['Core']);
    expect(textOf(container)).toContain('“Courts” is removed.');
  });

  test.each<[name: string, leave: () => Promise<unknown>]>([
    ['Keep it', () => click(find('button', 'Keep it'))],
    ['Esc', () => press('Escape')],
  ])('leaves all as it is after %s', async (_, leave) => {
    const { container } = await openOptions(PACKS);
    await click(find('button', 'Remove “Courts”'));
    await leave();
    await expect.poll(focusedName).toBe('Remove');
    expect(rows(container)).toEqual(['Core', 'Courts']);
  });

  test('says why it failed', async () => {
    const failing = new Map([['pack.remove' as const, fail('storage-unavailable')]]);
    const { container } = await openOptions({ ...PACKS, failing });
    await click(find('button', 'Remove “Courts”'));
    await click(find('button', 'Remove'));
    expect(rows(container)).toEqual(['Core', 'Courts']);
    expect(textOf(container)).toContain('does not let Gloss reach its storage');
  });
});

describe('adding', () => {
  test('a file shows how far it is, and then the pack', async () => {
    const { world, container, arrivals } = await openOptions();
    await chooseFile();
    expect(arrivals[0]?.source).toBeInstanceOf(File);
    expect(textOf(container)).toContain('Asking for the file …');
    await arrivals[0]?.tell({ stage: 'receiving', done: 12 * MB, total: 87 * MB });
    expect(textOf(container)).toContain('Adding: 12 MB of 87 MB …');
    expect(container.querySelector('progress')).toMatchObject({ value: 12 * MB, max: 87 * MB });
    await expectAccessible(container);
    await arrivals[0]?.tell({ stage: 'checking', done: 0, total: 87 * MB });
    expect(textOf(container)).toContain('Checking that all of it is as it should be …');
    world.packs = [CORE, packOf({ id: 'new', name: 'Parliaments' })];
    await arrivals[0]?.end(succeed(KEPT));
    expect(textOf(container)).toContain('“Parliaments” is added.');
    expect(rows(container)).toEqual(['Core', 'Parliaments']);
  });

  test('a web address is fetched after leave was asked for', async () => {
    const { container, arrivals, accessAsked } = await openOptions();
    await askFor(` ${ADDRESS} `);
    expect(accessAsked).toEqual([ADDRESS]);
    expect(arrivals[0]?.source).toBe(ADDRESS);
    await arrivals[0]?.tell({ stage: 'receiving', done: 12 * MB });
    expect(textOf(container)).toContain('Adding: 12 MB …');
  });

  test('nothing is fetched without leave', async () => {
    const { container, arrivals } = await openOptions({ allows: false });
    await askFor(ADDRESS);
    expect(arrivals).toEqual([]);
    expect(textOf(container)).toContain('The browser does not let Gloss ask this site.');
  });

  test.each(['packs.example/x', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])(
    '%s is no address to ask',
    async (address) => {
      const { container, arrivals, accessAsked } = await openOptions();
      await askFor(address);
      expect([...arrivals, ...accessAsked]).toEqual([]);
      expect(textOf(container)).toContain('This is not a web address.');
    },
  );

  test('is cancelled', async () => {
    const { container } = await openOptions();
    await chooseFile();
    expect(focusedName()).toBe('Cancel');
    await click(find('button', 'Cancel'));
    expect(textOf(container)).toContain('Cancelled. Nothing was added.');
    expect(focusedName()).toBe('Choose a file …');
  });

  test.each<[code: FailureCode, words: string]>([
    ['not-a-pack', 'This is not a pack of people.'],
    ['pack-version', 'This pack has a format that this Gloss does not know.'],
    ['pack-damaged', 'This pack is damaged or incomplete.'],
    ['pack-too-large', 'This pack is too large for Gloss.'],
    ['pack-older', 'You have a newer version of this pack.'],
    ['storage-full', 'disk'],
    ['server-refused', 'The site answered that it has no such file.'],
    ['unreachable', 'The file could not be fetched'],
    ['interrupted', 'The browser stopped Gloss half-way.'],
    ['busy', 'Another pack is being added.'],
  ])('that fails with %s says so', async (code, words) => {
    const { container, arrivals } = await openOptions();
    await chooseFile();
    await arrivals[0]?.end(fail(code));
    expect(textOf(container.querySelector('.add-pack [role=alert]') ?? container)).toContain(words);
  });

  test('asks before the page is left half-way', async () => {
    const { arrivals } = await openOptions();
    const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    await chooseFile();
    expect(leave()).toBe(false);
    await arrivals[0]?.end(succeed(KEPT));
    expect(leave()).toBe(true);
  });
});
