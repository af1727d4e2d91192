/** Marks are drawn, found under the pointer, kept against the page, and leave no trace. */
import { expect, test, vi } from 'vitest';
import styles from '@/entrypoints/reader.content/reader.css?inline';
import {
  createMarks,
  HIGHLIGHT_NAMES,
  type MarkKind,
  type Marks,
  ON_LIGHT_TEXT,
} from '@/utils/page/marks.ts';
import { createLife, draw, get, pause, rangeOver, STORY } from './stories.ts';

function centreOf(range: Range) {
  const [box] = range.getClientRects();
  if (!box) throw new Error('The range is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function drawn(kind: MarkKind): string[] {
  return [...(CSS.highlights.get(HIGHLIGHT_NAMES[kind]) ?? [])].map(String);
}

function mark(kind: MarkKind = 'again'): { marks: Marks; range: Range; end: () => void } {
  draw(STORY);
  const { signal, end } = createLife();
  const marks = createMarks(window, signal);
  const range = rangeOver('Kallas', get('#three'));
  marks.draw(kind, [range]);
  return { marks, range, end };
}

test('a mark changes nothing in the document', () => {
  draw(STORY);
  const before = document.documentElement.outerHTML;
  const { signal } = createLife();
  createMarks(window, signal).draw('first', [rangeOver('Kallas', get('#three'))]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(drawn('first')).toEqual(['Kallas']);
});

test('drawing anew takes away what is not drawn again', () => {
  const { marks } = mark();
  marks.draw('again', [rangeOver('Nobody')]);
  expect(drawn('again')).toEqual(['Nobody']);
  marks.draw('again', []);
  expect(CSS.highlights.has(HIGHLIGHT_NAMES.again)).toBe(false);
});

test('no trace is left at the end', () => {
  const { end } = mark();
  end();
  expect(Object.values(HIGHLIGHT_NAMES).filter((name) => CSS.highlights.has(name))).toEqual([]);
});

test('highlights of the page stay', () => {
  const own = new Highlight();
  CSS.highlights.set('own', own);
  mark().end();
  expect(CSS.highlights.get('own')).toBe(own);
  CSS.highlights.delete('own');
});

const attacks: [name: string, attack: () => void][] = [
  ['clears the registry', () => CSS.highlights.clear()],
  ['puts its own in place', () => CSS.highlights.set(HIGHLIGHT_NAMES.again, new Highlight())],
  ['empties the highlight', () => CSS.highlights.get(HIGHLIGHT_NAMES.again)?.clear()],
];
test.each(attacks)('marks return within a second when the page %s', async (_, attack) => {
  mark();
  attack();
  expect(drawn('again')).toEqual([]);
  await vi.waitFor(() => expect(drawn('again')).toEqual(['Kallas']), { timeout: 1_000 });
});

const changes: [name: string, change: () => void][] = [
  ['the paragraph', () => get('#three').remove()],
  ['the text', () => get('#three').replaceChildren()],
  ['the words', () => (rangeOver('Kallas', get('#three')).startContainer.nodeValue = 'Rain.')],
];
test.each(changes)('a mark goes with its words when the page takes away %s', (_, change) => {
  const { marks } = mark();
  change();
  marks.dropDead();
  expect(CSS.highlights.has(HIGHLIGHT_NAMES.again)).toBe(false);
});

const hits: [name: string, kind: MarkKind, isHit: boolean][] = [
  ['a first mention', 'first', true],
  ['a later one', 'again', true],
  ['a tint', 'note', false],
];
test.each(hits)('under the pointer: %s', (_, kind, isHit) => {
  const { marks, range } = mark(kind);
  expect(marks.at(centreOf(range))).toBe(isHit ? range : undefined);
});

test('the pointer finds a mark, and nothing beside it', () => {
  const { marks, range } = mark();
  const { x, y } = centreOf(range);
  expect(marks.at({ x, y })).toBe(range);
  expect(marks.at({ x, y: y - 60 })).toBeUndefined();
  expect(marks.at({ x: x + 200, y })).toBeUndefined();
  expect(marks.at({ x: -5, y: -5 })).toBeUndefined();
});

test('the pointer finds a mark in open shadow trees, one in another', () => {
  draw('<div id="outer"></div>');
  const outer = get('#outer').attachShadow({ mode: 'open' });
  outer.innerHTML = '<p>Nobody.</p><div></div>';
  const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
  const words = document.createElement('p');
  words.textContent = 'Kallas said nothing.';
  inner?.append(words);
  const marks = createMarks(window, createLife().signal);
  const range = rangeOver('Kallas', words);
  marks.draw('first', [range]);
  expect(marks.at(centreOf(range))).toBe(range);
});

test('a mark under something else is not under the pointer', () => {
  const { marks, range } = mark();
  const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; background: white';
  document.body.append(cover);
  expect(marks.at(centreOf(range))).toBeUndefined();
});

test('a mark over two lines is found on both', async () => {
  draw('<p style="width: 5ch; font: 20px monospace">Kaja Kallas</p>');
  const { signal } = createLife();
  const marks = createMarks(window, signal);
  const range = rangeOver('Kaja Kallas');
  marks.draw('first', [range]);
  await pause(0);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
  expect(boxes.length).toBeGreaterThan(1);
  for (const { x, y, width, height } of boxes) {
    expect(marks.at({ x: x + width / 2, y: y + height / 2 })).toBe(range);
  }
});

const tones: [name: string, color: string, names: string[]][] = [
  ['dark text', 'rgb(20 20 20)', ['text-a']],
  ['light text', 'rgb(240 240 240)', ['text-a-l']],
  ['light text in another notation', 'oklch(0.95 0.02 90)', ['text-a-l']],
];
test.each(tones)('lines under %s are drawn in the colour that fits', (_, color, names) => {
  draw(`<p id="three" style="color: ${color}">Kallas</p>`);
  const { signal } = createLife();
  createMarks(window, signal).draw('first', [rangeOver('Kallas')]);
  expect([...CSS.highlights.keys()]).toEqual(names);
});

test('lines take the other colour when the page changes its theme', async () => {
  mark('first');
  expect([...CSS.highlights.keys()]).toEqual(['text-a']);
  get('#three').style.color = 'white';
  await vi.waitFor(() => expect([...CSS.highlights.keys()]).toEqual(['text-a-l']), {
    timeout: 1_500,
  });
});

test('the style sheet knows every name, and both browsers understand it', () => {
  draw('<p id="three">Kallas</p>', styles);
  const style = (name: string) => getComputedStyle(get('#three'), `::highlight(${name})`);
  const lines = [HIGHLIGHT_NAMES.first, HIGHLIGHT_NAMES.again].flatMap((name) => [
    name,
    name + ON_LIGHT_TEXT,
  ]);
  for (const name of lines) expect(style(name).textDecorationLine).toBe('underline');
  for (const name of [HIGHLIGHT_NAMES.note, HIGHLIGHT_NAMES.flash]) {
    expect(style(name).backgroundColor).toMatch(/^rgba\(240/);
  }
});

test('a name wins over the claim it stands in, and a figure over the claim around it', () => {
  draw('<p>Kallas said that aid came to €21 billion by Friday.</p>');
  const { signal } = createLife();
  const marks = createMarks(window, signal);
  const name = rangeOver('Kallas');
  const claim = rangeOver('Kallas said that aid came to €21 billion by Friday');
  const figure = rangeOver('€21 billion');
  marks.draw('claim', [claim, figure]);
  marks.draw('again', [name]);
  expect(marks.at(centreOf(name))).toBe(name);
  expect(marks.at(centreOf(figure))).toBe(figure);
  expect(marks.at(centreOf(rangeOver('said that')))).toBe(claim);
});
