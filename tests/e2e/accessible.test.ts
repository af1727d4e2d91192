/** Cards and sheet have no fault that a checker of accessibility knows, in light and dark. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { awaitCard, copyCard } from './driver/card.ts';
import { awaitMarks, findWords, pointAt } from './driver/story-page.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** A checker cannot look into a closed root, so it gets a copy in an open one, with every part unfolded. */
function checkCopy({ markup, styles }: { markup: string; styles: string }) {
  document.documentElement.lang = 'en';
  document.title = 'A copy';
  document.body.innerHTML = '<main><h1>A copy</h1><div></div></main>';
  const root = document.querySelector('main div')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no place for the copy.');
  const sheet = new CSSStyleSheet();
  // Where the card stands is of no interest here.
  sheet.replaceSync(styles.replaceAll('position: fixed', 'position: static'));
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = markup;
  for (const details of root.querySelectorAll('details')) details.open = true;
  interface Axe {
    run(): Promise<{
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    }>;
  }
  return (globalThis as unknown as { axe: Axe }).axe
    .run()
    .then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.failureSummary + node.html)]),
    );
}

async function openCard(page: Page, form: 'card' | 'sheet' | 'claim'): Promise<void> {
  if (form === 'claim') {
    await awaitMarks(page, 'more than €21 billion');
    await pointAt(page, 'more than €21 billion');
    await awaitCard(gloss.session, page, 'more than €21bn');
    return;
  }
  if (form === 'card') {
    await pointAt(page, 'Peskov', 1);
  } else {
    await page.setViewport({ width: 360, height: 640, hasTouch: true });
    await awaitMarks(page, 'Dmitry Peskov');
    const { x, y } = await findWords(page, 'Peskov', 1);
    await page.touchscreen.tap(x, y);
  }
  await awaitCard(gloss.session, page, 'Press Secretary');
}

test.each([
  ['card', 'light'],
  ['card', 'dark'],
  ['sheet', 'light'],
  ['sheet', 'dark'],
  ['claim', 'light'],
  ['claim', 'dark'],
] as const)('%s, %s', async (form, scheme) => {
  // Firefox takes no wish for a scheme from a driver; its light one is checked twice.
  const prefer = async (page: Page) => {
    if (gloss.session.name === 'firefox') return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };
  const story = await gloss.open(form === 'claim' ? '/claims.html' : '/demo.html');
  await prefer(story);
  await awaitMarks(story, 'Dmitry Peskov');
  await openCard(story, form);
  const copy = await copyCard(gloss.session, story);
  const page = await gloss.open('/empty.html');
  await prefer(page);
  await page.evaluate(AXE);
  expect(await page.evaluate(checkCopy, copy)).toEqual([]);
});
