/** Measures one page with Gloss, beside the same page without it and beside what readers would use otherwise. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../../tests/e2e/driver/session.ts';
import { markedWords } from '../../tests/e2e/driver/story-page.ts';
import { pause } from '../../tests/e2e/driver/until.ts';
import { type Look, lookAtPage, markedPlaces, movedBoxes, type Noted, noteTimes } from './look.ts';
import { SAMPLING, scriptTime } from './profile.ts';
import { RIVALS, runRival } from './rivals.ts';

/** Milliseconds in which a page has settled and is marked, also on a busy machine. */
const SETTLING = 2_500;
/** Milliseconds of rest before a card is asked to show: stillness and intent together. */
export const INTENT = 300;
/** Milliseconds in which a card has opened, if it opens at all. */
const CARD = 1_200;
/** Marks of a page on which the pointer rests. */
const HOVERS = 2;

export interface PageMeasures {
  page: string;
  marks: number;
  same: boolean;
  moved: number;
  /** Milliseconds. */
  script: number;
  longest: number;
  firstMark: number | undefined;
  /** MB. */
  heap: number;
  /** Milliseconds beyond the intent's own delay, one per card that opened. */
  cards: number[];
  hovers: number;
  /** By name: milliseconds of the rival's one task, and boxes it moved. */
  rivals: Record<string, { task: number; same: boolean; moved: number }>;
}

export interface Subject {
  page: string;
  address: string;
}

/** Measures a page in a browser with Gloss and in one without. */
export async function measurePage(
  { page, address }: Subject,
  { gloss, plain }: { gloss: Session; plain: Session },
): Promise<PageMeasures> {
  const before = await visitPlain(plain, address);
  const { tab, protocol } = await openTab(gloss);
  await protocol.send('Profiler.enable');
  await protocol.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await protocol.send('Profiler.start');
  await tab.goto(address);
  await pause(SETTLING);
  const { profile } = await protocol.send('Profiler.stop');
  const { total, longest } = scriptTime(profile, gloss.address);
  const after = await tab.evaluate(lookAtPage);
  const names = await markedWords(tab);
  const heap = (await usedHeap(protocol)) - before.heap;
  const loaded = await tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.domContentLoadedEventEnd ?? 0;
  });
  const noted = await readNoted(tab);
  const { cards, hovers } = await hoverOver(tab);
  await tab.close();
  return {
    page,
    marks: names.length,
    same: before.look.dom === after.dom && before.look.text === after.text,
    moved: movedBoxes(before.look, after),
    script: total,
    longest,
    firstMark: noted.marked === undefined ? undefined : noted.marked - loaded,
    heap,
    cards,
    hovers,
    rivals: names.length === 0 ? {} : await tryRivals(plain, { address, names }),
  };
}

async function openTab(session: Session): Promise<{ tab: Page; protocol: CDPSession }> {
  const tab = await session.browser.newPage();
  await tab.evaluateOnNewDocument(noteTimes);
  return { tab, protocol: await tab.createCDPSession() };
}

async function visitPlain(session: Session, address: string) {
  const { tab, protocol } = await openTab(session);
  await tab.goto(address);
  await pause(SETTLING);
  const look: Look = await tab.evaluate(lookAtPage);
  const heap = await usedHeap(protocol);
  await tab.close();
  return { look, heap };
}

/** MB of JavaScript in all worlds of a page, after a collection. */
async function usedHeap(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

function readNoted(tab: Page): Promise<Noted> {
  return tab.evaluate(() => ({ ...(globalThis as unknown as { noted: Noted }).noted }));
}

async function hoverOver(tab: Page): Promise<{ cards: number[]; hovers: number }> {
  const places = await tab.evaluate(markedPlaces, HOVERS);
  const cards: number[] = [];
  for (const { x, y } of places) {
    await tab.mouse.move(2, 2);
    await pause(2 * INTENT);
    const earlier = (await readNoted(tab)).card;
    await tab.mouse.move(x - 6, y, { steps: 3 });
    await tab.mouse.move(x, y, { steps: 2 });
    await pause(CARD);
    const { card, moved } = await readNoted(tab);
    if (card !== undefined && card !== earlier) cards.push(card - (moved ?? 0) - INTENT);
  }
  return { cards, hovers: places.length };
}

async function tryRivals(
  session: Session,
  { address, names }: { address: string; names: readonly string[] },
): Promise<PageMeasures['rivals']> {
  const found: PageMeasures['rivals'] = {};
  for (const rival of RIVALS) {
    const tab = await session.browser.newPage();
    await tab.setBypassCSP(true);
    await tab.goto(address);
    const before = await tab.evaluate(lookAtPage);
    const task = await runRival(tab, rival, [...new Set(names)]);
    const after = await tab.evaluate(lookAtPage);
    found[rival.name] = { task, same: before.dom === after.dom, moved: movedBoxes(before, after) };
    await tab.close();
  }
  return found;
}
