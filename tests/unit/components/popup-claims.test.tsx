/** The popup lists what a story claims, leads to it, takes notes on it, and switches it off. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { claimOnPage, figureOf } from './claims.ts';
import { click, expectAccessible, find, has, press, settle, textOf, type } from './mount.ts';
import { open, SAVE } from './open-popup.tsx';
import type { World } from './story-ports.ts';

const CLAIMS = [
  claimOnPage(4, { speaker: { name: 'Dmitry Peskov', chain: 0 }, words: 'No date is set' }),
  claimOnPage(5, {
    speaker: { name: 'Kaja Kallas', chain: 1 },
    words: 'aid exceeds $26 billion',
    figures: [figureOf({ value: 26e9, unit: 'USD', measure: 'aid' })],
  }),
];

async function openClaims(given: Partial<World> = {}) {
  const opened = await open({ claims: CLAIMS, ...given });
  await click(find('tab', `Claims ${opened.world.claims.length}`));
  return opened;
}

const headings = (container: Element) => [...container.querySelectorAll('.claims h2')].map(textOf);

describe('the list of claims', () => {
  test('stands by speaker, and by measure when asked to', async () => {
    const { container } = await openClaims();
    expect(headings(container)).toEqual(['Dmitry Peskov', 'Kaja Kallas']);
    const order = find('combobox', 'Order of the claims') as HTMLSelectElement;
    order.value = 'measure';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(headings(container)).toEqual(['aid', 'Without a figure']);
  });

  test('is one stop for Tab, with arrow keys inside', async () => {
    const { container } = await openClaims();
    const rows = [...container.querySelectorAll<HTMLElement>('[data-roving]')];
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    rows[0]?.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
  });

  test('is accessible', async () => {
    const { container } = await openClaims();
    await expectAccessible(container);
  });

  test('says so where nothing is claimed', async () => {
    const { container } = await openClaims({ claims: [] });
    expect(textOf(container)).toContain('No claims found');
  });
});

describe('choosing a claim', () => {
  const choose = () => click(find('button', 'No date is set'));

  test('shows it on the page', async () => {
    const { world } = await openClaims();
    await choose();
    expect(world.asked).toContainEqual({ name: 'page.show-claim', params: { id: 4 } });
  });

  test('begins a note on it', async () => {
    const { world } = await openClaims();
    await choose();
    find('field', 'Note on this claim').focus();
    await type('Who set it?');
    await press('Enter', SAVE);
    expect(world.notes).toMatchObject([
      { subject: { kind: 'claim', claim: { words: 'No date is set' } }, text: 'Who set it?' },
    ]);
  });

  test('that the page has no more says so', async () => {
    const { world, container } = await openClaims();
    world.claims = [];
    await choose();
    expect(textOf(container)).toContain('Not found here');
    expect(has('field', 'Note on this claim')).toBe(false);
  });
});

describe('the switch', () => {
  const turn = () => click(find('field', 'Mark claims and figures'));

  test('turns claims off and on, and is remembered', async () => {
    const { world, container } = await openClaims();
    await turn();
    expect(world.claimSwitch).toBe('off');
    world.notify({ notice: 'settings.changed' });
    await settle();
    expect(textOf(container)).toContain('Claims are off');
    await turn();
    expect(world.claimSwitch).toBe('on');
  });
});
