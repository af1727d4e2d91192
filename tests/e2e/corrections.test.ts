/** The reader has the last word on who somebody is: in this story or everywhere, at once, and it can be taken back. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { runInFirefox } from './driver/bidi.ts';
import { awaitCard, awaitCardOf as findCardOf, pressOnCard } from './driver/card.ts';
import { choosePerson } from './driver/notes.ts';
import { awaitInView, clickInView, openPopup, pressKeys } from './driver/popup.ts';
import { awaitMarks, markedWords, pointAt } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

/** A story of its own each time, so that no test hears what another said. */
async function openStory(path: string): Promise<Page> {
  const story = await gloss.open(path);
  await awaitMarks(story, 'Kaja Kallas');
  return story;
}

/** The popup of a story, at what can be said of somebody. */
async function beginCorrecting(story: Page, person: string): Promise<Page> {
  const popup = await openPopup(gloss.session, story);
  await choosePerson(popup, person);
  await clickInView(popup, say('notThem'));
  await awaitInView(popup, say('neverMark'));
  return popup;
}

/** Takes a correction back in the popup. */
async function takeBack(popup: Page, name: string, key: string): Promise<void> {
  await awaitInView(popup, say(key, { name, person: name }));
  await clickInView(popup, say('undo'));
  await until('the correction to go', async () => {
    const text = await popup.evaluate(() => document.body.innerText);
    return !text.includes(say(key, { name, person: name }));
  });
}

async function awaitUnmarked(story: Page, word: string): Promise<void> {
  await until(`no mark on ${word}`, async () => !(await markedWords(story)).includes(word));
}

function awaitCardOf(story: Page, words: string, ...says: readonly string[]): Promise<void> {
  return findCardOf(gloss.session, { story, words, says });
}

test('“Not them” makes the person a stranger, and undo makes them known again', async () => {
  const story = await openStory('/demo.html?case=not');
  await awaitCardOf(story, 'Dmitry Peskov', 'Press Secretary');
  const popup = await beginCorrecting(story, 'Dmitry Peskov');
  await clickInView(popup, say('notPerson', { name: 'Dmitry Peskov' }));
  await awaitInView(popup, say('yourCorrections'));
  await awaitCardOf(story, 'Dmitry Peskov', say('nobodyFits'));
  await story.reload();
  await awaitMarks(story, 'Dmitry Peskov');
  await awaitCardOf(story, 'Dmitry Peskov', say('nobodyFits'));
  await takeBack(popup, 'Dmitry Peskov', 'saidNot');
  await awaitCardOf(story, 'Dmitry Peskov', 'Press Secretary');
});

test('“This is” makes the person whom the reader found by name', async () => {
  const story = await openStory('/demo.html?case=is');
  const popup = await beginCorrecting(story, 'John Healey');
  await popup.focus('input[type=search]');
  await popup.keyboard.type('ben wall');
  await clickInView(popup, say('isPerson', { name: 'Ben Wallace' }), true);
  await awaitInView(popup, say('saidIs', { name: 'John Healey', person: 'Ben Wallace' }));
  await awaitCardOf(story, 'John Healey', 'Ben Wallace', 'Defence');
  const other = await openStory('/demo.html?case=is-elsewhere');
  await awaitCardOf(other, 'John Healey', 'John Healey');
});

test('“Never mark” everywhere leaves the name alone in every story, until it is taken back', async () => {
  const other = await openStory('/estonia-2022.html');
  const story = await openStory('/demo.html?case=never');
  const popup = await beginCorrecting(story, 'Kaja Kallas');
  await clickRadio(popup, say('holdsEverywhere'));
  await clickInView(popup, say('neverMark'));
  await awaitInView(popup, say('saidNever', { name: 'Kaja Kallas' }));
  for (const page of [story, other]) await awaitUnmarked(page, 'Kaja Kallas');
  expect(await markedWords(story)).toContain('Dmitry Peskov');
  expect(await markedWords(story)).not.toContain('Kallas');
  const fresh = await gloss.open('/demo.html?case=never-again');
  await awaitMarks(fresh, 'Dmitry Peskov');
  expect(await markedWords(fresh)).not.toContain('Kaja Kallas');
  await popup.bringToFront();
  await takeBack(popup, 'Kaja Kallas', 'saidNever');
  for (const page of [story, other, fresh]) await awaitMarks(page, 'Kaja Kallas');
});

test('Esc leaves everything as it was', async () => {
  const story = await openStory('/demo.html?case=escape');
  const popup = await beginCorrecting(story, 'Kaja Kallas');
  await pressKeys(popup, 'Escape');
  await awaitInView(popup, say('noteOn', { name: 'Kaja Kallas' }));
  expect(await popup.evaluate(() => document.body.innerText)).not.toContain(say('yourCorrections'));
});

test('“Not them?” on a card opens the popup at that person', async () => {
  const { session } = gloss;
  const story = await openStory('/demo.html?case=card');
  await pointAt(story, 'Dmitry Peskov');
  await awaitCard(session, story, 'Dmitry Peskov');
  await pressOnCard(session, story, say('notThem'));
  const address = `${session.address}/popup.html`;
  if (session.name === 'firefox') {
    // The popup hangs in a panel of the browser, where no driver reaches; only that it is there can be seen.
    const open = `[...Services.wm.getMostRecentWindow('navigator:browser').document
      .querySelectorAll('browser')].some((b) => b.currentURI?.spec.startsWith('${address}'))`;
    await until('the popup to open', () => runInFirefox<boolean>(session.browser, open));
    return;
  }
  const popup = await until('the popup to open', async () =>
    session.browser.targets().find((target) => target.url().startsWith(address)),
  );
  await awaitInView(await popup.asPage(), say('whoIs', { name: 'Dmitry Peskov' }));
});

/** Chooses how far a correction reaches. */
async function clickRadio(popup: Page, label: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find(({ innerText }) => innerText.trim() === wanted)?.click();
  }, label);
}
