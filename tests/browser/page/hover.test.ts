/** Cards open when a true pointer comes to rest on a mark, and at no other time. */
import { expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { driveHover, type Hover, type Showing } from '@/utils/page/hover-driver.ts';
import { createLife, draw, get, pause } from './stories.ts';

/** Longer than rest and answer take together. */
const LONG = 600;
const PAGE = `<div style="height: 3000px">
<i id="mark" style="position: absolute; left: 200px; top: 200px; width: 100px; height: 20px; background: gold"></i>
<i id="other" style="position: absolute; left: 500px; top: 200px; width: 100px; height: 20px; background: gold"></i>
</div>`;
const ON_MARK = { x: 250, y: 210 };
const ON_OTHER = { x: 550, y: 210 };
const FAR = { x: 700, y: 600 };

/** Milliseconds between two moves of a steady hand. */
const STEP = 10;

/**
 * A move made inside the page: where a busy machine holds up the page, it holds up the hand with it, while the
 * driver's own pointer would then truly rest.
 */
function moveWithin({ x, y }: { x: number; y: number }): void {
  const move = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true, composed: true };
  document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', move));
}

/** Marks are plain elements here, and the card a plain box below the mark. */
async function hoverOver({ answerAfter = 10 } = {}) {
  draw(PAGE);
  scrollTo(0, 0);
  const { signal, end } = createLife();
  const shown: Showing<string>[] = [];
  const asked: AbortSignal[] = [];
  let card: HTMLElement | undefined;
  const hover: Hover = driveHover<string>(
    {
      window,
      markAt: ({ x, y }) => {
        const id = document.elementFromPoint(x, y)?.id;
        return id === 'mark' ? 1 : id === 'other' ? 2 : undefined;
      },
      async ask(mark, asking) {
        asked.push(asking);
        await pause(answerAfter);
        return `card ${mark}`;
      },
      show(showing) {
        shown.push(showing);
        card?.remove();
        card = document.createElement('div');
        card.id = 'card';
        const mark = get(showing.mark === 1 ? '#mark' : '#other').getBoundingClientRect();
        card.style.cssText = `position: fixed; left: ${mark.left}px; top: ${mark.bottom + 8}px; width: 300px; height: 200px; background: white`;
        document.body.append(card);
        hover.placed(showing.token, { card: card.getBoundingClientRect(), mark: [mark] });
      },
      hide() {
        card?.remove();
        card = undefined;
      },
      isCard: (target) => target === card,
    },
    signal,
  );
  await commands.movePointer(FAR);
  const cardIs = (open: boolean) =>
    vi.waitFor(() => expect(document.getElementById('card') !== null).toBe(open), {
      timeout: 3_000,
    });
  return { hover, shown, asked, cardIs, end };
}

test('rest on a mark opens its card, and leaving closes it', async () => {
  const { shown, cardIs } = await hoverOver();
  await commands.movePointer({ ...ON_MARK, steps: 4 });
  await cardIs(true);
  expect(shown).toMatchObject([{ answer: 'card 1', mark: 1, form: 'loose' }]);
  await commands.movePointer(FAR);
  await cardIs(false);
});

test('a sweep over marks opens nothing and asks nobody', async () => {
  const { asked } = await hoverOver();
  for (let turn = 0; turn < 5; turn++) {
    for (let x = 20; x < 900; x += 30) {
      moveWithin({ x, y: 210 });
      await pause(STEP);
    }
  }
  await commands.movePointer(FAR);
  await pause(LONG);
  expect(asked).toEqual([]);
});

test('a mark that is scrolled under the pointer opens nothing', async () => {
  const { asked } = await hoverOver();
  await commands.movePointer({ x: 250, y: 110 });
  await pause(LONG);
  scrollTo(0, 100);
  await pause(LONG);
  expect(document.elementFromPoint(250, 110)?.id).toBe('mark');
  expect(asked).toEqual([]);
});

test('a drag over marks opens nothing', async () => {
  const { asked } = await hoverOver();
  await commands.pressPointer();
  await commands.movePointer({ ...ON_MARK, steps: 4 });
  await pause(LONG);
  expect(asked).toEqual([]);
  await commands.releasePointer();
});

test('the way into the card is safe, and it stays while the pointer is on it', async () => {
  const { cardIs } = await hoverOver();
  await commands.movePointer(ON_MARK);
  await cardIs(true);
  for (const [x, y] of [
    [270, 219],
    [290, 223],
    [310, 227],
    [330, 250],
    [400, 350],
  ] as const) {
    await commands.movePointer({ x, y });
    await pause(40);
  }
  await pause(LONG);
  expect(document.getElementById('card')).not.toBeNull();
});

test('Esc closes the card, stays from the page, and moves no focus', async () => {
  const { cardIs } = await hoverOver();
  const field = document.createElement('input');
  document.body.append(field);
  field.focus({ preventScroll: true });
  const keys: string[] = [];
  const hear = ({ type }: Event) => keys.push(type);
  document.addEventListener('keydown', hear);
  document.addEventListener('keyup', hear);
  await commands.movePointer(ON_MARK);
  await cardIs(true);
  await commands.pressKey('Escape');
  expect(document.getElementById('card')).toBeNull();
  expect(keys).toEqual([]);
  expect(document.activeElement).toBe(field);
  await pause(LONG);
  expect(document.getElementById('card')).toBeNull();
  await commands.pressKey('Escape');
  expect(keys).toEqual(['keydown', 'keyup']);
  document.removeEventListener('keydown', hear);
  document.removeEventListener('keyup', hear);
});

test('Esc held down reaches the page no more than Esc pressed once', async () => {
  const { cardIs } = await hoverOver();
  const keys: string[] = [];
  const hear = ({ type }: Event) => keys.push(type);
  document.addEventListener('keydown', hear);
  document.addEventListener('keyup', hear);
  await commands.movePointer(ON_MARK);
  await cardIs(true);
  for (const repeat of [false, true, true]) {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', repeat, bubbles: true, cancelable: true }),
    );
  }
  document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }));
  expect(keys).toEqual([]);
  document.removeEventListener('keydown', hear);
  document.removeEventListener('keyup', hear);
});

test('a press on the page closes the card', async () => {
  const { cardIs } = await hoverOver();
  await commands.movePointer(ON_MARK);
  await cardIs(true);
  await commands.clickPointer(ON_MARK);
  await cardIs(false);
});

test('a late answer for an earlier mark shows nothing, and nobody waits for it', async () => {
  const { shown, asked, cardIs } = await hoverOver({ answerAfter: 700 });
  await commands.movePointer(ON_MARK);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await commands.movePointer(ON_OTHER);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[0]?.aborted).toBe(true);
  await cardIs(true);
  expect(shown.map(({ answer }) => answer)).toEqual(['card 2']);
});

test('a pinned card stays, a summoned one takes its place, and the end closes all', async () => {
  const { hover, shown, cardIs, end } = await hoverOver();
  await commands.movePointer(ON_MARK);
  await cardIs(true);
  hover.togglePin();
  await commands.movePointer(FAR);
  await pause(LONG);
  expect(document.getElementById('card')).not.toBeNull();
  hover.summon(2);
  await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ mark: 2, form: 'pinned' }));
  end();
  expect(document.getElementById('card')).toBeNull();
});
