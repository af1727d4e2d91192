/** Whom the reader writes down is known at once, everywhere, and no more once they are removed. */
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { awaitCardOf as findCardOf } from './driver/card.ts';
import { choosePerson } from './driver/notes.ts';
import { openOptions } from './driver/options.ts';
import { KEEPER, KEEPER_STORY } from './driver/packs.ts';
import { awaitInView, clickInView, openPopup, pressKeys } from './driver/popup.ts';
import { awaitMarks } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss({ pages: KEEPER_STORY });

const WORDS = 'My uncle, who keeps the lights.';

function awaitCardOf(story: Page, words: string, ...says: readonly string[]): Promise<void> {
  return findCardOf(gloss.session, { story, words, says });
}

/** Writes into the popup's fields who somebody of the story is. */
async function writeWho(story: Page, name: string, words: string): Promise<void> {
  const popup = await openPopup(gloss.session, story);
  await choosePerson(popup, name);
  await clickInView(popup, say(name === KEEPER.name ? 'whoIsThis' : 'notThem'));
  await clickInView(popup, say('writeWho'));
  await until('the field to take the focus', () =>
    popup.evaluate(() => document.activeElement?.getAttribute('name') === 'description'),
  );
  await popup.keyboard.type(words);
  await pressKeys(popup, 'Enter');
  await until('the fields to close', async () =>
    popup.evaluate(() => document.querySelector('[name=description]') === null),
  );
  await popup.close();
}

test('somebody in no pack is whom the reader wrote down, until they are removed', async () => {
  const story = await gloss.open('/keeper.html');
  await awaitMarks(story, KEEPER.name);
  await awaitCardOf(story, KEEPER.name, say('nobodyFits'));
  await writeWho(story, KEEPER.name, WORDS);
  await awaitCardOf(story, KEEPER.name, WORDS);
  const other = await gloss.open('/keeper.html?again');
  await awaitMarks(other, KEEPER.name);
  await awaitCardOf(other, KEEPER.name, WORDS);
  const options = await openOptions(gloss.session);
  await awaitInView(options, KEEPER.name, WORDS);
  await clickInView(options, say('remove'));
  await awaitInView(options, say('personRemoved', { name: KEEPER.name }));
  await awaitCardOf(story, KEEPER.name, say('nobodyFits'));
});

test('somebody a pack knows is whom the reader wrote down instead', async () => {
  const story = await gloss.open('/keeper.html');
  await awaitMarks(story, 'Kaja Kallas');
  await awaitCardOf(story, 'Kaja Kallas', 'High Representative');
  await writeWho(story, 'Kaja Kallas', 'Her namesake from my street.');
  await awaitCardOf(story, 'Kaja Kallas', 'Her namesake from my street.');
});
