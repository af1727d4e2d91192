/** Content scripts dispatch no event, post no message and leave no property by which a page could tell of Gloss. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { builtFolder } from '../../scripts/builds.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

/** Milliseconds in which a script has asked its first question and got its answer. */
const STARTING = 1_500;

/**
 * Runs in the page, where a content script never runs: there everything it does can be watched. What it would be told
 * by the browser is made up.
 */
async function watchScript(source: string, milliseconds: number) {
  const seen: string[] = [];
  const asked: string[] = [];
  const listeners = { addListener() {}, removeListener() {} };
  const sendMessage = async ({ ask }: { ask: string }) => {
    asked.push(ask);
    const value = { read: true, marks: ask === 'notes.marks' ? [] : 'all', mentions: [] };
    return { ok: true, value };
  };
  const api = { runtime: { id: 'an-id', sendMessage, onMessage: listeners } };
  Object.assign(globalThis, { browser: api, chrome: api });
  const before = new Set(Reflect.ownKeys(window));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.push(`event ${event.type}`);
    return dispatch.call(this, event);
  };
  window.postMessage = (message: unknown) => seen.push(`message ${JSON.stringify(message)}`);
  new Function(source)();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const named = Reflect.ownKeys(window).filter((key) => !before.has(key));
  const attributes = document.documentElement.getAttributeNames();
  return { asked, seen, named: named.filter((key) => typeof key === 'string'), attributes };
}

test.each([
  ['gate', 'page.opened'],
  ['reader', 'page.settings'],
])('the %s starts unseen', async (script, question) => {
  const source = readFileSync(
    `${builtFolder(inject('browser'))}/content-scripts/${script}.js`,
    'utf8',
  );
  const page = await gloss.open('/demo.html');
  const { asked, ...told } = await page.evaluate(watchScript, source, STARTING);
  expect(asked).toContain(question);
  expect(told).toEqual({ seen: [], named: [], attributes: ['lang'] });
});
