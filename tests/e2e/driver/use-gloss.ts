/** A browser with Gloss, and the stories, for all tests of a file; each test must leave no problem behind. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type StoryServer, serveStories } from '../../../scripts/serve-stories.ts';
import type { ServedPage } from '../../stories/pages.ts';
import { openSession, type Session, type SessionChoices } from './session.ts';
import { openStory } from './story-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that this run of the end-to-end tests drives. */
    browser: Session['name'];
  }
}

/** CSS pixels; wide enough for a story and a card. */
const WINDOW = { width: 1280, height: 860 };

export interface Gloss {
  readonly session: Session;
  readonly stories: StoryServer;
  /** Opens one of the stories by its path. */
  open(path: string): Promise<Page>;
}

export interface GlossChoices extends Partial<SessionChoices> {
  /** Further pages by path. */
  pages?: Readonly<Record<string, ServedPage>>;
  /** Problems that a file provokes on purpose. */
  expected?: RegExp;
}

/** Starts both before the file's first test and stops them after its last. */
export function useGloss({ pages, expected, ...choices }: GlossChoices = {}): Gloss {
  let session: Session | undefined;
  let stories: StoryServer | undefined;
  beforeAll(async () => {
    stories = await serveStories(pages);
    session = await openSession({ name: inject('browser'), viewport: WINDOW, ...choices });
  });
  afterEach(async () => {
    const problems = (await session?.takeProblems()) ?? [];
    expect(problems.filter((problem) => !expected?.test(problem))).toEqual([]);
    expect(stories?.unknown).toEqual([]);
    for (const page of (await session?.browser.pages())?.slice(1) ?? []) await page.close();
  });
  afterAll(async () => {
    await session?.close();
    await stories?.close();
  });
  return {
    get session() {
      return started(session);
    },
    get stories() {
      return started(stories);
    },
    open: (path) => openStory(started(session), started(stories).origin + path),
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('The browser and the stories start before the first test.');
  return value;
}
