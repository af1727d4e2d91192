/**
 * `npm run bench:look-ups`: the built extension in Chromium looks somebody up, from a server on this machine that takes
 * 150 milliseconds for each answer: how many requests and bytes that takes, and how long until facts stand on the card.
 */
import type { Page } from 'puppeteer-core';
import { awaitCard, awaitNoCard, pressOnCard, readCard } from '../tests/e2e/driver/card.ts';
import { openLookUps, pressInOptions, setServers } from '../tests/e2e/driver/look-ups.ts';
import { KEEPER, KEEPER_STORY } from '../tests/e2e/driver/packs.ts';
import { awaitInView } from '../tests/e2e/driver/popup.ts';
import { openSession, type Session } from '../tests/e2e/driver/session.ts';
import { awaitMarks, openStory, pointAt } from '../tests/e2e/driver/story-page.ts';
import { say } from '../tests/e2e/driver/texts.ts';
import { type StandIn, startStandIn } from '../tests/stand-in/server.ts';
import { LIGHTHOUSE_WIKI } from '../tests/stand-in/wiki.ts';
import { buildIfStale } from './builds.ts';
import { serveStories } from './serve-stories.ts';

/** CSS pixels of the window. */
const VIEWPORT = { width: 1280, height: 860 };
/** Milliseconds before each answer of the server. */
const DELAY = 150;
/** Cold visits; the median counts. */
const VISITS = 5;
/** Milliseconds between two looks at the card. */
const LOOK = 5;

interface Measured {
  fact: number;
  all: number;
  requests: number;
  bytes: number;
}

async function main(): Promise<void> {
  await buildIfStale('chromium');
  const wiki = await startStandIn(LIGHTHOUSE_WIKI);
  const stories = await serveStories(KEEPER_STORY);
  const session = await openSession({ name: 'chromium', viewport: VIEWPORT });
  try {
    const options = await openLookUps(session);
    await awaitInView(options, say('lookUpsWhat'));
    await setServers(options, wiki.origin);
    await pressInOptions(options, say('lookUpsAllow'));
    await awaitInView(options, say('lookUpsAllowed'));
    wiki.delay = DELAY;
    const visits: Measured[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      await pressInOptions(options, say('lookUpsForget'));
      await awaitInView(options, say('lookUpsForgotten'));
      visits.push(await lookUp(session, wiki, `${stories.origin}/keeper.html?${visit}`));
    }
    const warm = await openAgain(session, wiki, `${stories.origin}/keeper.html?warm`);
    print(visits, warm, wiki.mostAtOnce());
  } finally {
    await session.close();
    await stories.close();
    await wiki.close();
  }
}

async function openKeeper(session: Session, address: string): Promise<Page> {
  const story = await openStory(session, address);
  await awaitMarks(story, KEEPER.name);
  await pointAt(story, KEEPER.name);
  await awaitCard(session, story, KEEPER.name);
  return story;
}

async function lookUp(session: Session, wiki: StandIn, address: string): Promise<Measured> {
  const story = await openKeeper(session, address);
  const [requests, bytes] = [wiki.seen.length, wiki.bytesSent()];
  await pressOnCard(session, story, say('lookUp'));
  const start = performance.now();
  const saysSoon = async (words: string): Promise<number> => {
    while ((await readCard(session, story))?.text.includes(words) !== true) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    return performance.now() - start;
  };
  const fact = await saysSoon('Director of the Lighthouse Authority');
  const all = await saysSoon('He has been director of the Lighthouse Authority since 2020.');
  await story.close();
  return { fact, all, requests: wiki.seen.length - requests, bytes: wiki.bytesSent() - bytes };
}

/** Requests for a card that was looked up before. */
async function openAgain(session: Session, wiki: StandIn, address: string): Promise<number> {
  const before = wiki.seen.length;
  const story = await openKeeper(session, address);
  await awaitCard(session, story, 'Director of the Lighthouse Authority');
  await story.keyboard.press('Escape');
  await awaitNoCard(session, story);
  return wiki.seen.length - before;
}

function print(visits: readonly Measured[], warm: number, most: number): void {
  const median = (of: (visit: Measured) => number) =>
    visits.map(of).sort((a, b) => a - b)[VISITS >> 1];
  console.log(`requests, cold: ${median((visit) => visit.requests)}; warm: ${warm}`);
  console.log(`under way at the same time, at most: ${most}`);
  console.log(`bytes of answers, cold: ${median((visit) => visit.bytes)}`);
  console.log(`press → first fact: ${median((visit) => Math.round(visit.fact))} ms`);
  console.log(`press → all of the card: ${median((visit) => Math.round(visit.all))} ms`);
}

await main();
