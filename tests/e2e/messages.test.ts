/** What does not fit the contract, or comes from where it may not, is refused and harms nothing. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { REQUESTS } from '../../utils/messages.ts';
import { showNotes, writeNote } from './driver/notes.ts';
import { openPopup } from './driver/popup.ts';
import { awaitMarks } from './driver/story-page.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result?: unknown }[]>;
  };
}

/** Sends a message as a view does, and answers what came back, or the error's words. */
function sendFromView(view: Page, message: unknown): Promise<unknown> {
  return view.evaluate(async (sent) => {
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return await (api.browser ?? api.chrome).runtime.sendMessage(sent).catch(String);
  }, message);
}

/** Sends a message as a content script in the page's tab does. */
function sendFromPage(view: Page, address: string, message: unknown): Promise<unknown> {
  return view.evaluate(
    async (wanted, sent) => {
      const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { scripting, tabs } = scope.browser ?? scope.chrome;
      const tab = (await tabs.query({})).findLast(({ url }) => url === wanted);
      const [run] = await scripting.executeScript({
        target: { tabId: tab?.id },
        args: [sent],
        func: (message: unknown) => {
          const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
          return (api.browser ?? api.chrome).runtime.sendMessage(message).catch(String);
        },
      });
      return run?.result;
    },
    address,
    message,
  );
}

const SECRET = 'Nobody else may read this.';

test('strange messages are refused, and the notes stay as they were', async () => {
  const story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Dmitry Peskov');
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Dmitry Peskov', SECRET);
  const id = crypto.randomUUID();
  const strange: unknown[] = [
    'hello',
    42,
    { ask: 'notes.explode', params: {} },
    { ask: 'note.keep', params: { id, text: 7 } },
    { ask: 'note.delete', params: { id: 'no uuid' } },
    { ask: 'correction.add', params: { name: 'Kallas', verdict: { kind: 'is' } } },
    { ask: '__proto__', params: {} },
    { ask: 'constructor', params: {} },
  ];
  for (const message of strange) {
    const answer = await sendFromView(popup, message);
    // Refused in words of the contract, or left to nobody; never taken.
    expect(answer).not.toMatchObject({ ok: true });
  }
  await showNotes(popup, SECRET);
});

test('a content script gets no word of a note', async () => {
  const story = await gloss.open('/demo.html?from=page');
  await awaitMarks(story, 'Dmitry Peskov');
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Dmitry Peskov', SECRET);
  const address = story.url();
  const asked = {
    story: { address, title: 'A', site: '127.0.0.1' },
    people: [{ entity: 'dmitry-peskov', name: 'Dmitry Peskov' }],
  };
  const fromView = await sendFromView(popup, { ask: 'notes.of-story', params: asked });
  const fromPage = await sendFromPage(popup, address, {
    ask: 'notes.of-story',
    params: asked,
  });
  expect(JSON.stringify(fromView)).toContain(SECRET);
  expect(fromPage).toMatchObject({ ok: false, failure: { code: 'refused' } });
});

test('what only views may ask, no content script is told', async () => {
  const story = await gloss.open('/demo.html?from=script');
  await awaitMarks(story, 'Dmitry Peskov');
  const popup = await openPopup(gloss.session, story);
  const kept = Object.entries(REQUESTS).filter(([, { asker }]) => asker === 'view');
  expect(kept.length).toBeGreaterThan(10);
  const answers: [string, unknown][] = [];
  for (const [ask] of kept) {
    answers.push([ask, await sendFromPage(popup, story.url(), { ask, params: {} })]);
  }
  expect(answers).toEqual(
    kept.map(([ask]) => [
      ask,
      { ok: false, failure: { code: 'refused', detail: `${ask} is for views` } },
    ]),
  );
});

test('a web page finds nobody to talk to', async () => {
  const story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Dmitry Peskov');
  const before = await story.evaluate(() => document.documentElement.outerHTML);
  const heard = await story.evaluate(async () => {
    const answers: unknown[] = [];
    addEventListener('message', ({ data }) => answers.push(data));
    const messages = [{ ask: 'page.settings', params: {} }, { notice: 'notes.changed' }];
    for (const message of messages) postMessage(message, '*');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { chrome, browser } = globalThis as unknown as Record<string, Partial<Extension>>;
    return { answers, own: messages, reach: [chrome?.runtime, browser?.runtime].filter(Boolean) };
  });
  expect(heard.answers).toEqual(heard.own);
  expect(heard.reach).toEqual([]);
  expect(await story.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
