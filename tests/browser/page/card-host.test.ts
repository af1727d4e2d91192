/** The card stands beside its mark, above everything, out of reach of the page, and goes without a trace. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { PersonCardProps } from '@/components/person-card/PersonCard.tsx';
import { type CardHost, createCardHost } from '@/entrypoints/card.content/card-host.tsx';
import type { PersonCard } from '@/utils/messages.ts';
import type { Places } from '@/utils/page/intent-state.ts';
import { draw, get, pause, rangeOver } from './stories.ts';

const KALLAS: PersonCard = {
  name: 'Kaja Kallas',
  known: true,
  description: 'Estonian politician',
  countries: ['EE'],
  now: { asOf: '2026-10-10', offices: [], same: false },
  before: [],
  links: {},
  sources: ['Register'],
  reasons: [],
  candidates: [],
  notes: 0,
};

function propsOf(given: Partial<PersonCardProps> = {}): PersonCardProps {
  return {
    card: KALLAS,
    mentions: { index: 0, count: 2, onStep: vi.fn() },
    said: { claims: [], onShow: vi.fn() },
    form: 'loose',
    onPin: vi.fn(),
    onOpen: vi.fn(),
    onClose: vi.fn(),
    translate: (key) => (key === 'languageTag' ? 'en' : key),
    ...given,
  };
}

/** Shows the card on the first “Kallas” and waits until it stands. */
async function show(
  words = 'Kallas',
  props = propsOf(),
): Promise<{ host: CardHost; places: Places }> {
  const host = createCardHost(document);
  onTestFinished(host.hide);
  const places = await new Promise<Places>((onPlaced) => {
    host.show({
      face: { of: 'person', props },
      range: rangeOver(words),
      near: undefined,
      onPlaced,
    });
  });
  return { host, places };
}

/** The one element that is not the page's own. */
function hostElement(): HTMLElement {
  const host = document.querySelector<HTMLElement>('[popover]');
  if (!host) throw new Error('There is no host.');
  return host;
}

test('it is one element, closed to the page, and none once it is hidden', async () => {
  draw('<p>Kallas</p>');
  const before = document.documentElement.outerHTML;
  const { host } = await show();
  const { outerHTML, shadowRoot, parentElement } = hostElement();
  expect(outerHTML).toBe('<div popover="manual"></div>');
  expect(shadowRoot).toBeNull();
  expect(parentElement).toBe(document.documentElement);
  host.hide();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('no rule of the page reaches it', async () => {
  draw(
    '<p>Kallas</p>',
    '* { display: none !important; opacity: 0 !important; transform: scale(3) !important; font-size: 90px !important; width: 10px !important } html, body, p { display: block !important; opacity: 1 !important; transform: none !important; font-size: 16px !important; width: auto !important }',
  );
  const { places } = await show();
  const style = getComputedStyle(hostElement());
  expect(style.opacity).toBe('1');
  expect(style.transform).toBe('none');
  expect(style.fontSize).toBe('16px');
  expect(places.card.right - places.card.left).toBeGreaterThan(250);
});

const corners: [name: string, style: string][] = [
  ['at the top left', 'left: 0; top: 0'],
  ['at the top right', 'right: 0; top: 0'],
  ['at the bottom left', 'left: 0; bottom: 0'],
  ['at the bottom right', 'right: 0; bottom: 0'],
  ['in the middle', 'left: 45%; top: 50%'],
];
test.each(corners)('it is in the window, and off its mark, %s', async (_, style) => {
  draw(`<p style="position: fixed; margin: 0; ${style}">Kallas</p>`);
  const { places } = await show();
  const { card, mark } = places;
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(innerWidth);
  expect(card.bottom).toBeLessThanOrEqual(innerHeight);
  const [line] = mark;
  const isOff =
    line &&
    (card.top >= line.bottom ||
      card.bottom <= line.top ||
      card.left >= line.right ||
      card.right <= line.left);
  expect(isOff).toBe(true);
});

test('it is in a very small window too', async () => {
  await page.viewport(320, 400);
  onTestFinished(() => page.viewport(1024, 768));
  draw('<p style="position: fixed; left: 250px; top: 190px; margin: 0">Kallas</p>');
  const { places } = await show();
  expect(places.card.left).toBeGreaterThanOrEqual(0);
  expect(places.card.right).toBeLessThanOrEqual(320);
  expect(places.card.top).toBeGreaterThanOrEqual(0);
  expect(places.card.bottom).toBeLessThanOrEqual(400);
});

test('it starts where right-to-left words start', async () => {
  draw('<p dir="rtl" style="width: 800px">قالت كالاس</p>');
  const { places } = await show('كالاس');
  expect(places.card.right).toBeCloseTo(places.mark[0]?.right ?? 0, -1);
});

test('it follows its mark when the page scrolls', async () => {
  draw('<p style="margin: 300px 0 3000px">Kallas</p>');
  const { places } = await show();
  scrollTo(0, 100);
  onTestFinished(() => scrollTo(0, 0));
  await vi.waitFor(() =>
    expect(hostElement().getBoundingClientRect().top).toBeCloseTo(places.card.top - 100, 0),
  );
});

test('it stays where it stood when the page takes its words away', async () => {
  draw('<p style="margin: 300px 0 3000px 200px">Kallas</p>');
  const { places } = await show();
  get('p').remove();
  dispatchEvent(new Event('resize'));
  // More than the frame after which it would have followed.
  await pause(100);
  expect(hostElement().getBoundingClientRect()).toMatchObject({
    left: places.card.left,
    top: places.card.top,
  });
});

test('it belongs to the line of a mark that is pointed at', async () => {
  draw('<p style="width: 6ch; font: 20px monospace; margin-left: 300px">Kaja Kallas</p>');
  const range = rangeOver('Kaja Kallas');
  const [first, second] = [...range.getClientRects()].filter(({ width }) => width > 20);
  const host = createCardHost(document);
  onTestFinished(host.hide);
  await new Promise<Places>((onPlaced) => {
    host.show({
      face: { of: 'person', props: propsOf() },
      range,
      near: { x: second?.x ?? 0, y: (second?.y ?? 0) + 5 },
      onPlaced,
    });
  });
  expect(first?.bottom).toBeLessThanOrEqual(second?.top ?? 0);
  expect(hostElement().getBoundingClientRect().top).toBeGreaterThan(second?.bottom ?? 0);
});

test('it can be used over a modal dialog, where it then belongs', async () => {
  draw('<dialog><p>Kallas</p></dialog>');
  const dialog = get('dialog') as HTMLDialogElement;
  dialog.showModal();
  const onClose = vi.fn();
  const { host, places } = await show('Kallas', propsOf({ onClose }));
  expect(hostElement().parentElement).toBe(dialog);
  const { card } = places;
  expect(document.elementFromPoint(card.left + 20, card.top + 20)).toBe(hostElement());
  host.hide();
  expect(dialog.querySelector('[popover]')).toBeNull();
});

test('presses on it are nobody else’s', async () => {
  draw('<p>Kallas</p>');
  const onPin = vi.fn();
  const outside = vi.fn();
  document.addEventListener('click', outside);
  document.addEventListener('pointerdown', outside);
  onTestFinished(() => {
    document.removeEventListener('click', outside);
    document.removeEventListener('pointerdown', outside);
  });
  const { places } = await show('Kallas', propsOf({ onPin }));
  // Pin and close stand at the upper end of the card.
  for (
    let x = places.card.right - 20;
    x > places.card.right - 90 && onPin.mock.calls.length === 0;
    x -= 12
  ) {
    await commands.clickPointer({ x, y: places.card.top + 24 });
  }
  expect(onPin).toHaveBeenCalled();
  expect(outside).not.toHaveBeenCalled();
});

test('another card takes its place in the same element', async () => {
  draw('<p>Kallas</p><p style="margin-top: 300px">Peskov</p>');
  const { host, places } = await show();
  const element = hostElement();
  const next = await new Promise<Places>((onPlaced) => {
    host.show({
      face: { of: 'person', props: propsOf() },
      range: rangeOver('Peskov'),
      near: undefined,
      onPlaced,
    });
  });
  await pause(0);
  expect(document.querySelectorAll('[popover]')).toHaveLength(1);
  expect(hostElement()).toBe(element);
  expect(next.card.top).not.toBe(places.card.top);
});
