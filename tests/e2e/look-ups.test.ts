/** Look-ups: nobody is asked before the reader says so; then a card tells more, and what was sent stands in Options. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { LIGHTHOUSE_WIKI } from '../stand-in/wiki.ts';
import { newsArticle, writePage } from '../stories/story-template.ts';
import { awaitCard, awaitNoCard, pressOnCard, readCard } from './driver/card.ts';
import { openLookUps, pressInOptions, setServers } from './driver/look-ups.ts';
import { KEEPER, KEEPER_STORY } from './driver/packs.ts';
import { awaitInView } from './driver/popup.ts';
import { awaitMarks, pointAt } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { pause, until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const TITLE = 'Two at the harbour';
const PAGES = {
  ...KEEPER_STORY,
  '/solberg.html': {
    type: 'text/html; charset=utf-8',
    body: () =>
      writePage({
        title: TITLE,
        linkedData: newsArticle(TITLE, '2025-04-12'),
        paragraphs: [
          'The harbour was full on Friday night, and the quay was wet. Inga Solberg told reporters in Bergen that she had never seen so many boats, and that more would come before the week was out.',
          'In Brussels the EU’s foreign policy chief, Kaja Kallas, said that the Union watched the coast.',
        ],
      }),
  },
};

const gloss = useGloss({ pages: PAGES });

let wiki: StandIn;
beforeAll(async () => {
  wiki = await startStandIn(LIGHTHOUSE_WIKI);
});
beforeEach(() => {
  wiki.misbehave(undefined);
  wiki.seen.length = 0;
});
afterAll(() => wiki.close());

/** Milliseconds in which a request that nobody wants would have been sent. */
const QUIET = 1_500;

async function openCard(path: string, name: string): Promise<Page> {
  const story = await gloss.open(path);
  await awaitMarks(story, name);
  await pointAt(story, name);
  await awaitCard(gloss.session, story, name);
  return story;
}

async function closeCard(story: Page): Promise<void> {
  await story.keyboard.press('Escape');
  await awaitNoCard(gloss.session, story);
}

test('nobody is asked before the reader has allowed it', async () => {
  const options = await openLookUps(gloss.session);
  await awaitInView(options, say('lookUpsWhat'), say('lookUpsLogEmpty'));
  await setServers(options, wiki.origin);
  const story = await openCard('/keeper.html', KEEPER.name);
  await pause(QUIET);
  const before = (await gloss.session.browser.pages()).length;
  await pressOnCard(gloss.session, story, say('lookUp'));
  await awaitCard(gloss.session, story, say('failureLookUpsOff'));
  await until('the page that asks for leave', async () => {
    return (await gloss.session.browser.pages()).length > before;
  });
  expect(wiki.seen).toEqual([]);
});

test('once allowed, a press tells who an unknown person is, and Options what was sent', async () => {
  const options = await openLookUps(gloss.session);
  await pressInOptions(options, say('lookUpsAllow'));
  await awaitInView(options, say('lookUpsAllowed'));
  const story = await openCard('/keeper.html', KEEPER.name);
  await pause(QUIET);
  expect(wiki.seen).toEqual([]);
  await pressOnCard(gloss.session, story, say('lookUp'));
  const card = await awaitCard(
    gloss.session,
    story,
    'Director of the Lighthouse Authority',
    'Coast Party',
    'Norwegian civil servant',
    'He has been director of the Lighthouse Authority since 2020.',
  );
  expect(card.text).toContain('Wikidata, ');
  expect(wiki.seen).toHaveLength(3);
  expect(wiki.seen.map(({ headers }) => headers.referer ?? headers.cookie)).toEqual(
    ['', '', ''].map(() => undefined),
  );
  await closeCard(story);
  await openCard('/keeper.html?again', KEEPER.name).then((again) =>
    awaitCard(gloss.session, again, 'Director of the Lighthouse Authority'),
  );
  expect(wiki.seen).toHaveLength(3);
  const log = await openLookUps(gloss.session);
  await awaitInView(log, '127.0.0.1', 'Torvald Ekenes', 'Q20, Q302, Q301, Q201, Q202');
  await pressInOptions(log, say('lookUpsClearLog'));
  await awaitInView(log, say('lookUpsLogEmpty'));
});

test('of several the reader chooses', async () => {
  const story = await openCard('/solberg.html', 'Inga Solberg');
  await pressOnCard(gloss.session, story, say('lookUp'));
  const { text } = await awaitCard(
    gloss.session,
    story,
    say('lookUpChoose'),
    'Norwegian footballer',
    'Norwegian painter',
  );
  expect(text).not.toContain('ship');
  await pressOnCard(gloss.session, story, 'Inga Solberg');
  await awaitCard(gloss.session, story, 'Wikidata, ');
});

test.each([
  ['failureCaptivePortal', 200, { 'content-type': 'text/html' }, '<script>alert(1)</script>'],
  ['failureNotAnAnswer', 200, { 'content-type': 'application/json' }, '{"entities":{"Q1":'],
  // The last, since nobody is asked for ten minutes after it.
  ['failureServerBusy', 429, { 'retry-after': '600' }, ''],
])('%s: a wrong answer changes nothing but says so', async (failure, status, headers, body) => {
  const options = await openLookUps(gloss.session);
  await pressInOptions(options, say('lookUpsForget'));
  await awaitInView(options, say('lookUpsForgotten'));
  wiki.misbehave((_, response) => {
    response.writeHead(status, headers).end(body);
    return true;
  });
  const story = await openCard('/keeper.html', KEEPER.name);
  await pressOnCard(gloss.session, story, say('lookUp'));
  await awaitCard(gloss.session, story, say(failure), say('nobodyFits'));
  await closeCard(story);
  await pointAt(story, 'Kaja Kallas');
  await awaitCard(gloss.session, story, 'Kaja Kallas', 'High Representative');
});

test('by itself only where the reader wants that, and never where look-ups are off', async () => {
  const options = await openLookUps(gloss.session);
  await pressInOptions(options, say('lookUpsNever'), ' ');
  const story = await openCard('/keeper.html', KEEPER.name);
  await pause(QUIET);
  expect((await readCard(gloss.session, story))?.text).not.toContain(say('lookUp'));
  expect(wiki.seen).toEqual([]);
});
