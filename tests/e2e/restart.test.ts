/** Notes outlive the browser that they were written in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type StoryServer, serveStories } from '../../scripts/serve-stories.ts';
import { showNotes, writeNote } from './driver/notes.ts';
import { openPopup } from './driver/popup.ts';
import { openSession, type Session } from './driver/session.ts';
import { awaitMarks, awaitTint, openStory } from './driver/story-page.ts';

let profile = '';
let stories: StoryServer;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'gloss-profile-'));
  stories = await serveStories();
});

afterAll(async () => {
  await stories.close();
  rmSync(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

async function inBrowser(visit: (session: Session) => Promise<void>): Promise<void> {
  const session = await openSession({ name: inject('browser'), profile });
  try {
    await visit(session);
    expect(await session.takeProblems()).toEqual([]);
  } finally {
    await session.close();
  }
}

test('a note is there after the browser was closed and opened again', async () => {
  await inBrowser(async (session) => {
    const story = await openStory(session, `${stories.origin}/demo.html`);
    await awaitMarks(story, 'Dmitry Peskov');
    const popup = await openPopup(session, story);
    await writeNote(popup, 'Dmitry Peskov', 'Written before the restart.');
  });
  await inBrowser(async (session) => {
    const story = await openStory(session, `${stories.origin}/demo.html`);
    await awaitTint(story, 'Dmitry Peskov');
    const popup = await openPopup(session, story);
    await showNotes(popup, 'Written before the restart.');
  });
});
