/** The outside hands that browser tests rely on reach the tested document, at the place asked for. */
import { afterEach, expect, test, vi } from 'vitest';
import { commands, page } from 'vitest/browser';

afterEach(() => {
  document.body.replaceChildren();
});

function nextEvent<K extends keyof DocumentEventMap>(type: K): Promise<DocumentEventMap[K]> {
  return new Promise((resolve) => document.addEventListener(type, resolve, { once: true }));
}

test('the pointer moves to the place asked for, as a true pointer', async () => {
  const places: unknown[] = [];
  const note = ({ clientX, clientY, isTrusted }: MouseEvent) =>
    places.push({ clientX, clientY, isTrusted });
  document.addEventListener('mousemove', note);
  await commands.movePointer({ x: 270, y: 54 });
  // Firefox may tell first where the pointer was before.
  await vi.waitFor(() => {
    expect(places.at(-1)).toEqual({ clientX: 270, clientY: 54, isTrusted: true });
  });
  document.removeEventListener('mousemove', note);
});

test('a touch lands as a touch', async () => {
  const touched = nextEvent('pointerdown');
  await commands.tap({ x: 120, y: 80 });
  expect(await touched).toMatchObject({ clientX: 120, clientY: 80, pointerType: 'touch' });
});

test('typed text arrives in the field that was clicked', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  const { x, y } = field.getBoundingClientRect();
  await commands.clickPointer({ x: x + 4, y: y + 4 });
  await commands.typeText('abc');
  const released = nextEvent('keyup');
  await commands.pressKey('Escape');
  expect((await released).key).toBe('Escape');
  expect(field.value).toBe('abc');
});

test('the viewport takes the size asked for', async () => {
  await page.viewport(500, 400);
  expect([innerWidth, innerHeight]).toEqual([500, 400]);
});
