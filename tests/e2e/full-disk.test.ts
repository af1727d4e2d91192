/** A full disk while a note is saved loses nothing, and the reader is told. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { builtFolder } from '../../scripts/builds.ts';
import { type StoryServer, serveStories } from '../../scripts/serve-stories.ts';
import { choosePerson, showNotes, typeNote, writeNote } from './driver/notes.ts';
import { awaitInView, openPopup, pressKeys, readView } from './driver/popup.ts';
import { openSession, type Session, type SessionChoices } from './driver/session.ts';
import { awaitMarks, openStory } from './driver/story-page.ts';
import { say } from './driver/texts.ts';

/** Bytes: what Chromium may store, less than it already has. */
const CHROMIUM_QUOTA = 1_000;
/** Kilobytes: what Firefox may store in all; a database of no notes takes some 100. */
const FIREFOX_LIMIT = 400;

let folder = '';
let stories: StoryServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-full-'));
  stories = await serveStories();
  limitBuild(inject('browser'));
});

afterAll(async () => {
  await stories.close();
  rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

/** The same build without its right to unlimited storage, since browsers limit nobody who has it. */
function limitBuild(name: BrowserName): void {
  cpSync(builtFolder(name), join(folder, 'extension'), { recursive: true });
  const path = join(folder, 'extension/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
}

async function inBrowser<T>(
  choices: Partial<SessionChoices>,
  visit: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await openSession({
    name: inject('browser'),
    profile: join(folder, 'profile'),
    extension: join(folder, 'extension'),
    ...choices,
  });
  try {
    return await visit(session);
  } finally {
    await session.close();
  }
}

async function openDemo(session: Session) {
  const story = await openStory(session, `${stories.origin}/demo.html`);
  await awaitMarks(story, 'Dmitry Peskov');
  return await openPopup(session, story);
}

/** Chromium looks at its quota when a database is opened, so it must be low before the extension is there. */
async function limitChromium(browser: Browser, origin: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  const protocol = await page.createCDPSession();
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: CHROMIUM_QUOTA });
}

test('the note that finds no room stays in its field, and the earlier one on disk', async () => {
  const address = await inBrowser({}, async (session) => {
    await writeNote(await openDemo(session), 'Dmitry Peskov', 'Kept while there was room.');
    return session.address;
  });
  const full: Partial<SessionChoices> =
    inject('browser') === 'chromium'
      ? { prepare: (browser) => limitChromium(browser, address) }
      : { preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': FIREFOX_LIMIT } };
  await inBrowser(full, async (session) => {
    const popup = await openDemo(session);
    await choosePerson(popup, 'Kaja Kallas');
    await fillField(popup, 90_000);
    await pressKeys(popup, 'Control+Enter');
    await awaitInView(popup, say('failureStorageFull'));
    expect(await readView(popup)).toContain('written in vain');
    await showNotes(popup, 'Kept while there was room.');
  });
  await inBrowser({}, async (session) => {
    const notes = await showNotes(await openDemo(session), 'Kept while there was room.');
    expect(notes).not.toContain('written in vain');
  });
});

/** A long text that no compression makes short, pasted as a reader would. */
async function fillField(popup: Awaited<ReturnType<typeof openDemo>>, length: number) {
  await typeNote(popup, 'written in vain ');
  await popup.evaluate((count) => {
    const letters = Array.from({ length: count }, (_, n) =>
      String.fromCharCode(0x4e00 + ((n * 7919 + ((n * n) % 104_729)) % 20_000)),
    );
    document.execCommand('insertText', false, letters.join(''));
  }, length);
}
