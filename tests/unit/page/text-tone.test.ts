/** Light is told from dark in every form in which browsers write colours. */
import { expect, it } from 'vitest';
import { isOnLightText, lightnessOf } from '@/utils/page/text-tone.ts';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(255, 255, 255, 0.5)', 1],
  ['rgb(51 51 51)', 0.2],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 0.3)', 0],
  ['oklch(0.95 0.02 90)', 0.95],
  ['oklab(0.2 -0.1 0.1)', 0.2],
  ['lab(95 1 2)', 0.95],
  ['lch(20 10 30)', 0.2],
  ['color(srgb 1e-7 1e-7 1e-7)', 0],
  ['canvastext', 0],
])('%s', (color, lightness) => {
  expect(lightnessOf(color)).toBeCloseTo(lightness, 5);
});

it.each([
  ['light text', { color: 'rgb(240, 240, 240)' }, true],
  ['dark text', { color: 'rgb(20, 20, 20)' }, false],
  ['a page on its way out, of which Firefox tells no style', null, false],
])('%s', (_, style, isLight) => {
  const range = { startContainer: { parentElement: {} } } as unknown as Range;
  const window = { getComputedStyle: () => style as CSSStyleDeclaration };
  expect(isOnLightText(window, range)).toBe(isLight);
});
