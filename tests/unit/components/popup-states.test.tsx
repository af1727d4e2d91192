/** What the popup says in every state a page can be in. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, mount, settle, textOf, unmount } from './mount.ts';
import { open } from './open-popup.tsx';
import { createWorld, noteOf, personOnPage, type World } from './story-ports.ts';

const NO_STORY: World['failing'] = new Map([['page.overview', fail('no-story')]]);

describe('states', () => {
  test.each<[name: string, world: Partial<World>, says: string[], not: string[]]>([
    [
      'a story',
      { notes: [noteOf()] },
      ['news.example', 'People 3', 'Notes 1', 'Dmitry Peskov', 'John Healey'],
      ['did not answer'],
    ],
    [
      'offices, and how sure they are',
      {
        offices: [
          { chain: 0, office: { title: 'Spokesman', certainty: 'possible', status: 'unchecked' } },
          { chain: 1, office: { title: 'Envoy', certainty: 'unknown', status: 'checked' } },
        ],
      },
      ['possibly Spokesman unchecked', 'Envoy, dates unknown'],
      [],
    ],
    [
      'what the story says of somebody without an office',
      {
        people: [
          {
            ...personOnPage(0, 'John Healey'),
            mention: {
              ...personOnPage(0, 'John Healey').mention,
              description: 'British Defence Secretary',
            },
          },
        ],
      },
      ['John Healey', 'British Defence Secretary'],
      [],
    ],
    ['offices did not come', { failing: failing('people.summarise') }, ['People 3'], []],
    [
      'notes did not come',
      { failing: failing('notes.of-story') },
      ['Gloss did not answer'],
      ['People'],
    ],
    ['nobody in the story', { people: [] }, ['People 0', 'No names Gloss knows'], []],
    ['no story', { failing: NO_STORY }, ['does not look like a news story'], ['People']],
    [
      'a page that was a story',
      { isRead: false },
      ['does not look like a news story'],
      ['People', 'No names Gloss knows'],
    ],
    ['the site is off', { rule: 'never' }, ['Gloss is off on news.example'], ['People']],
    ['the site is always on', { rule: 'always' }, ['People 3'], ['off']],
    [
      'a page of the browser',
      { address: 'chrome://newtab/' },
      ['Nothing to read here'],
      ['People'],
    ],
    [
      'a page the browser hides',
      { address: undefined },
      ['Nothing to read here'],
      ['news.example'],
    ],
    ['no answer', { failing: failing('site.rule') }, ['Gloss did not answer'], ['People']],
    ['the page answers nothing', { failing: failing('page.overview') }, ['did not answer'], []],
  ])('%s', async (_, given, says, not) => {
    const { container } = await open(given);
    const text = textOf(container);
    for (const words of says) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
    await expectAccessible(container);
  });
});

function failing(name: 'people.summarise' | 'notes.of-story' | 'site.rule' | 'page.overview') {
  return new Map([[name, fail('no-answer')]]);
}

test('a page that becomes a story while the popup looks is shown', async () => {
  const { world, ports } = createWorld({ failing: new Map(NO_STORY) });
  const pause = async () => world.failing.clear();
  await mount(<Popup ports={{ ...ports, pause }} />);
  expect(has('tab', 'People 3')).toBe(true);
});

test('people found late are shown without being asked for', async () => {
  const { world, container } = await open({ people: [] });
  world.people = [personOnPage(0, 'Mark Rutte')];
  world.notify({ notice: 'notes.changed' });
  await settle();
  expect(textOf(container)).toContain('Mark Rutte');
});

test('a page is read once when asked', async () => {
  const { world } = await open({ failing: new Map(NO_STORY) });
  world.failing.clear();
  await click(find('button', 'Read this page once'));
  expect(world.asked).toContainEqual({ name: 'page.read-once', params: { tab: 7 } });
  expect(has('tab', 'People 3')).toBe(true);
});

test('a page that cannot be read says so', async () => {
  const { world, container } = await open({ failing: new Map(NO_STORY) });
  world.failing.set('page.read-once', fail('no-story'));
  await click(find('button', 'Read this page once'));
  expect(textOf(container)).toContain('Gloss could not read this page');
});

test('after no answer, trying again shows the story', async () => {
  const { world } = await open({ failing: failing('site.rule') });
  world.failing.clear();
  await click(find('button', 'Try again'));
  expect(has('tab', 'People 3')).toBe(true);
});

test('the site is read never, always or on stories, as chosen, and the focus stays', async () => {
  const { world, container } = await open();
  await choose('never');
  expect(world.asked).toContainEqual({
    name: 'site.set-rule',
    params: { host: 'www.news.example', rule: 'never', tab: 7 },
  });
  expect(textOf(container)).toContain('Gloss is off on news.example');
  expect(siteChoice().value).toBe('never');
  expect(document.activeElement).toBe(siteChoice());
  await choose('always');
  expect(world.rule).toBe('always');
  expect(siteChoice().value).toBe('always');
});

function siteChoice(): HTMLSelectElement {
  return find('combobox', 'Gloss on news.example') as HTMLSelectElement;
}

async function choose(rule: string): Promise<void> {
  const field = siteChoice();
  field.focus();
  field.value = rule;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

test('what an earlier look finds late does not replace what a later one has found', async () => {
  const { world, container } = await open();
  let letGo: () => void = () => undefined;
  world.waiting.set('notes.of-story', new Promise((resolve) => (letGo = resolve)));
  world.notify({ notice: 'notes.changed' });
  await settle();
  world.waiting.clear();
  world.people = [personOnPage(0, 'Mark Rutte')];
  world.notify({ notice: 'settings.changed' });
  await settle();
  letGo();
  await settle();
  expect(textOf(container)).toContain('Mark Rutte');
  expect(textOf(container)).not.toContain('Dmitry Peskov');
});

test('where the site is off, the focus is on switching it on', async () => {
  await open({ rule: 'never' });
  expect(document.activeElement).toBe(find('button', 'Switch on'));
});

test('opens the notebook beside the tab', async () => {
  const { world } = await open();
  await click(find('button', 'All notes'));
  expect(world.asked).toContainEqual({ name: 'notebook', params: 7 });
});

test('a name that looks like markup stays text', async () => {
  const { container } = await open({ people: [personOnPage(0, '<img src=x>')] });
  expect(container.querySelector('img')).toBeNull();
  expect(textOf(container)).toContain('<img src=x>');
});

test('hears nothing more once it is closed', async () => {
  const { world, ports } = createWorld();
  await mount(<Popup ports={ports} />);
  await unmount();
  const asked = world.asked.length;
  world.notify({ notice: 'settings.changed' });
  await settle();
  expect(world.asked.length).toBe(asked);
});
