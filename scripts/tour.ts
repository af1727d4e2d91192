/** Does the reader's main job once, by itself, and keeps a picture of each step. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { awaitCard, awaitNoCard } from '../tests/e2e/driver/card.ts';
import { choosePerson, saveNote, typeNote } from '../tests/e2e/driver/notes.ts';
import { openPopup } from '../tests/e2e/driver/popup.ts';
import { openSession, type Session } from '../tests/e2e/driver/session.ts';
import {
  awaitMarks,
  awaitTint,
  findWords,
  openStory,
  pointAt,
} from '../tests/e2e/driver/story-page.ts';
import type { BrowserName } from './browsers.ts';
import { serveStories } from './serve-stories.ts';

/** CSS pixels of the story's window: a small laptop. */
const WINDOW = { width: 1280, height: 860 };
const NOTE = 'Lowered expectations in the morning, said nothing in the evening.';

export interface TourChoices {
  name: BrowserName;
  /** Folder for the pictures; made if it is not there. */
  folder: string;
  /** Told of each step that is done. */
  onStep?: ((picture: string) => void) | undefined;
}

/**
 * Makes the tour with the extension as built.
 * @returns what went wrong without stopping it: errors in consoles, requests to elsewhere
 * @throws {Error} when a step cannot be done
 */
export async function makeTour({ name, folder, onStep }: TourChoices): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const stories = await serveStories();
  const session = await openSession({ name, viewport: WINDOW });
  const keep = async (page: Page, title: string): Promise<void> => {
    const picture = join(folder, `${title}.png`);
    await page.screenshot({ path: picture as `${string}.png` });
    onStep?.(picture);
  };
  try {
    const story = await openStory(session, `${stories.origin}/demo.html`);
    await showMarks(story, keep);
    await showCards(session, story, keep);
    await showNote(session, story, keep);
    return await session.takeProblems();
  } finally {
    await session.close();
    await stories.close();
  }
}

type Keep = (page: Page, title: string) => Promise<void>;

async function showMarks(story: Page, keep: Keep): Promise<void> {
  await awaitMarks(
    story,
    'Steve Witkoff',
    'Donald Trump',
    'Vladimir Putin',
    'Dmitry Peskov',
    'Peskov',
  );
  await story.evaluate(() => scrollTo(0, 0));
  await keep(story, '01-marks');
}

async function showCards(session: Session, story: Page, keep: Keep): Promise<void> {
  await pointAt(story, 'Peskov', 1);
  await awaitCard(session, story, 'Dmitry Peskov', 'Press Secretary');
  await keep(story, '02-peskov');
  await story.mouse.move(2, 2, { steps: 5 });
  await awaitNoCard(session, story);
  await pointAt(story, 'Kaja Kallas');
  await awaitCard(session, story, 'Kaja Kallas', 'High Representative', '1 Dec 2024');
  await keep(story, '03-kallas');
}

async function showNote(session: Session, story: Page, keep: Keep): Promise<void> {
  const popup = await openPopup(session, story);
  await choosePerson(popup, 'Dmitry Peskov');
  await typeNote(popup, NOTE);
  await keep(popup, '04-note');
  await saveNote(popup);
  await popup.close();
  await story.bringToFront();
  await story.reload();
  await awaitTint(story, 'Dmitry Peskov');
  await findWords(story, 'Dmitry Peskov');
  await keep(story, '05-tint');
}
