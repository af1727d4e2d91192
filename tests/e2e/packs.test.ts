/** Packs that the reader adds: known at once and after a restart, gone when removed, whole or not there at all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openOnLoopback } from '../../scripts/loopback.ts';
import { type StoryServer, serveStories } from '../../scripts/serve-stories.ts';
import { stopBackground } from './driver/background.ts';
import { awaitCardOf } from './driver/card.ts';
import {
  askForPack,
  choosePackFile,
  countStored,
  openOptions,
  removePack,
} from './driver/options.ts';
import { KEEPER, KEEPER_STORY, makePack, makeUnfinished } from './driver/packs.ts';
import { awaitInView, clickInView } from './driver/popup.ts';
import { openSession, type Session } from './driver/session.ts';
import { awaitMarks, openStory } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';

const NAME = 'Lighthouses';

let profile = '';
let stories: StoryServer;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'gloss-packs-'));
  stories = await serveStories(KEEPER_STORY);
});

afterAll(async () => {
  await stories.close();
  rmSync(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

async function inBrowser(visit: (session: Session) => Promise<void>): Promise<void> {
  const viewport = { width: 1280, height: 860 };
  const session = await openSession({ name: inject('browser'), profile, viewport });
  try {
    await visit(session);
    expect(await session.takeProblems()).toEqual([]);
  } finally {
    await session.close();
  }
}

async function openKeeper(session: Session): Promise<Page> {
  const story = await openStory(session, `${stories.origin}/keeper.html`);
  await awaitMarks(story, 'Kaja Kallas', KEEPER.name);
  return story;
}

function awaitKeeper(session: Session, story: Page, says: string): Promise<void> {
  return awaitCardOf(session, { story, words: KEEPER.name, says: [says] });
}

test('a pack from a file is known at once and after a restart, until it is removed', async () => {
  await inBrowser(async (session) => {
    const story = await openKeeper(session);
    await awaitKeeper(session, story, say('nobodyFits'));
    const options = await openOptions(session);
    await choosePackFile(options, makePack());
    await awaitInView(options, say('packAdded', { name: NAME }));
    await awaitKeeper(session, story, KEEPER.description);
  });
  await inBrowser(async (session) => {
    const story = await openKeeper(session);
    await awaitKeeper(session, story, KEEPER.description);
    const options = await openOptions(session);
    await awaitInView(options, NAME);
    await removePack(options, NAME);
    await awaitKeeper(session, story, say('nobodyFits'));
    await until('all of it to be gone', async () => (await countStored(options)).blocks === 0);
  });
});

test('a pack from a web address is fetched, and what is none is refused', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.cookie ?? ''}${request.headers.referer ?? ''}`);
    const pack = request.url === '/good.glosspack' ? makePack() : undefined;
    response.writeHead(pack || request.url === '/text' ? 200 : 404);
    response.end(pack ?? 'no pack');
  });
  const { port, close } = await openOnLoopback(server);
  const origin = `http://127.0.0.1:${port}`;
  try {
    await inBrowser(async (session) => {
      const options = await openOptions(session);
      await askForPack(options, `${origin}/good.glosspack`);
      await awaitInView(options, say('packAdded', { name: NAME }));
      await removePack(options, NAME);
      for (const [path, failure] of [
        ['/text', 'failureNotAPack'],
        ['/gone', 'failureServerRefused'],
      ] as const) {
        const again = await openOptions(session);
        await askForPack(again, origin + path);
        await awaitInView(again, say(failure));
      }
      expect(await countStored(options)).toEqual({ packs: 0, blocks: 0, litter: 0 });
    });
    expect(asked).toEqual(['/good.glosspack ', '/text ', '/gone ']);
  } finally {
    await close();
  }
});

/** Serves the first part of a pack and then nothing more, while a visit looks at what became of it. */
async function withHalfAPack(visit: (session: Session, options: Page) => Promise<void>) {
  const server = createServer((_, response) => {
    response.writeHead(200);
    response.write(makeUnfinished());
  });
  const { port, close } = await openOnLoopback(server);
  try {
    await inBrowser(async (session) => {
      const before = await openOptions(session);
      await choosePackFile(before, makePack());
      await awaitInView(before, say('packAdded', { name: NAME }));
      const options = await openOptions(session);
      await askForPack(options, `http://127.0.0.1:${port}/half`);
      await until('a part of it to be on disk', async () => {
        const { litter, blocks } = await countStored(options);
        return litter === 1 && blocks > 1;
      });
      await visit(session, options);
      await until('nothing to be left of it', async () => {
        const { litter, blocks } = await countStored(options);
        return litter === 0 && blocks === 1;
      });
      await removePack(options, NAME);
    });
  } finally {
    await close();
  }
}

test('a background that is killed half-way leaves the packs as they were', async () => {
  await withHalfAPack(async (session, options) => {
    await stopBackground(session);
    await awaitInView(options, say('failureInterrupted'), NAME);
  });
});

test('cancelling half-way leaves the packs as they were', async () => {
  await withHalfAPack(async (_, options) => {
    await clickInView(options, say('cancel'));
    await awaitInView(options, say('failureCancelled'), NAME);
  });
});
