/** What a story claims can be rested on, traced to its speaker, saved, listed and switched off. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../utils/page/marks.ts';
import { awaitCard, awaitNoCard, focusInCard, pressOnCard } from './driver/card.ts';
import { showNotes } from './driver/notes.ts';
import { awaitInView, clickInView, openPopup, pressKeys } from './driver/popup.ts';
import { useShortcuts } from './driver/shortcuts.ts';
import { awaitMarks, pointAt, readMarks } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
let story: Page;

const FIGURE = 'more than €21 billion';

const claimMarks = async () => (await readMarks(story))[HIGHLIGHT_NAMES.claim] ?? [];

beforeEach(async () => {
  story = await gloss.open('/claims.html');
  await awaitMarks(story, 'John Healey', FIGURE);
});

test('a figure tells how much, how firmly, of what, and who says so', async () => {
  await pointAt(story, FIGURE);
  const { text } = await awaitCard(gloss.session, story, 'John Healey', 'more than €21bn');
  expect(text).toContain(say('searchFactChecks'));
});

test('quoted words lead to who said them', async () => {
  await pointAt(story, 'a record for the group');
  await awaitCard(gloss.session, story, 'John Healey', 'This is a record');
  await pressOnCard(gloss.session, story, 'John Healey');
  await awaitCard(gloss.session, story, say('whenWritten'), say('whatTheySay'));
});

test('a name inside a claim is a name', async () => {
  await pointAt(story, 'Kaja Kallas');
  await awaitCard(gloss.session, story, 'Kaja Kallas', say('whenWritten'), say('whatTheySay'));
});

test('what somebody says leads from their card to its place', async () => {
  await pointAt(story, 'John Healey');
  await awaitCard(gloss.session, story, say('whatTheySay'), 'This is a record');
  await pressOnCard(gloss.session, story, '“This is a record', true);
  await awaitCard(gloss.session, story, 'John Healey', say('keepClaim'));
});

test('one key saves a claim among the notes', async () => {
  const { session } = gloss;
  const keys = await useShortcuts(session, story);
  await pointAt(story, FIGURE);
  await awaitCard(session, story, 'more than €21bn');
  expect(await keys.press('open-card')).toBe(true);
  await until('the focus in the card', async () => (await focusInCard(session, story)) !== null);
  await pressKeys(story, 's');
  await awaitCard(session, story, say('claimInNotes'));
  await keys.close();
  const popup = await openPopup(session, story);
  await showNotes(popup, FIGURE);
});

test('the popup lists claims and leads to them', async () => {
  const popup = await openPopup(gloss.session, story);
  await clickInView(popup, say('claimsTab', { count: '' }), true);
  await awaitInView(popup, 'John Healey', 'more than €21bn', 'Words stop no drones');
  await clickInView(popup, 'more than €21bn', true);
  await awaitInView(popup, say('noteOnClaim'));
  await story.bringToFront();
  await awaitCard(gloss.session, story, 'John Healey', 'more than €21bn');
});

test('switched off, claims stay off, and names stay', async () => {
  const popup = await openPopup(gloss.session, story);
  await clickInView(popup, say('claimsTab', { count: '' }), true);
  const turn = () =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('.claim-bar input')?.click());
  await turn();
  await awaitInView(popup, say('claimsOffTitle'));
  await until('the marks to go', async () => (await claimMarks()).length === 0);
  await story.reload();
  await awaitMarks(story, 'John Healey');
  expect(await claimMarks()).toEqual([]);
  await turn();
  await awaitMarks(story, FIGURE);
});

test('Esc closes a claim’s card', async () => {
  await pointAt(story, FIGURE);
  await awaitCard(gloss.session, story, 'more than €21bn');
  await pressKeys(story, 'Escape');
  await awaitNoCard(gloss.session, story);
});
