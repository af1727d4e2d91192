/**
 * Builds the extension and opens a browser with it on the demo story, until that browser is closed.
 * `--tour DIR` makes the tour instead, headless; `--browser firefox` takes Firefox.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openSession } from '../tests/e2e/driver/session.ts';
import { openStory } from '../tests/e2e/driver/story-page.ts';
import { BROWSERS, type BrowserName, requireBrowsers } from './browsers.ts';
import { buildIfStale } from './builds.ts';
import { serveStories } from './serve-stories.ts';
import { makeTour } from './tour.ts';

/** Where the tour goes when nobody says where. */
const TOUR_FOLDER = 'tour';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      tour: { type: 'string' },
    },
  });
  const name = BROWSERS.find((known) => known === values.browser);
  if (name === undefined) {
    throw new Error(`--browser is one of ${BROWSERS.join(', ')}, not ${values.browser}.`);
  }
  requireBrowsers([name]);
  console.log('Building Gloss …');
  await buildIfStale(name);
  if (values.tour !== undefined) return await tour(name, values.tour);
  if (hasDisplay()) return await show(name);
  console.log(`There is no display here, so Gloss makes the tour by itself, into ${TOUR_FOLDER}.`);
  await tour(name, TOUR_FOLDER);
}

/** On Linux a window needs a server that draws it. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function tour(name: BrowserName, folder: string): Promise<void> {
  const problems = await makeTour({ name, folder, onStep: (picture) => console.log(picture) });
  if (problems.length > 0) throw new Error(`The tour met problems:\n${problems.join('\n')}`);
}

async function show(name: BrowserName): Promise<void> {
  const stories = await serveStories();
  const session = await openSession({ name, headed: true, shut: false });
  const closed = new Promise((resolve) => session.browser.once('disconnected', resolve));
  const blank = await session.browser.pages();
  await openStory(session, `${stories.origin}/demo.html`);
  for (const page of blank) await page.close();
  console.log(
    'Rest the pointer on a name. Close the browser, or press Ctrl+C, when you have seen enough.',
  );
  await closed;
  await stories.close();
  process.exit();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
