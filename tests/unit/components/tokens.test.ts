/** Every colour of text can be read on every ground it stands on, in both schemes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what marks a control. */
const TEXT = 4.5;
const CONTROL = 3;

type Colours = Readonly<Record<string, string>>;

function readColours(part: string): Colours {
  return Object.fromEntries(
    [...part.matchAll(/--gloss-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

const [light = '', dark = ''] = css.split('@media');
const SCHEMES: [string, Colours][] = [
  ['light', readColours(light)],
  ['dark', readColours(dark)],
];

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(SCHEMES)('%s', (_, colours) => {
  test.each([
    ...['ink', 'ink-soft', 'ink-faint', 'accent', 'link', 'trouble'].flatMap((text) => [
      [text, 'paper', TEXT] as const,
      [text, 'wash', TEXT] as const,
    ]),
    ['accent', 'accent-wash', TEXT],
    ['trouble', 'trouble-wash', TEXT],
    ['on-accent', 'accent', TEXT],
    ['on-accent', 'accent-strong', TEXT],
    ['paper', 'ink', TEXT],
    ['edge', 'paper', CONTROL],
    ['edge', 'wash', CONTROL],
  ] as const)('%s on %s', (text, ground, least) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least);
  });
});
