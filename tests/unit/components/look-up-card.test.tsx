/** What a card says of look-ups: the button, what was answered, what contradicts, and what went wrong. */
// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LookUp, type LookUpProps } from '@/components/person-card/LookUp.tsx';
import type { CardLookUp, LiveFacts } from '@/utils/look-up-messages.ts';
import type { PersonCard } from '@/utils/messages.ts';
import { translate } from './catalogue.ts';
import { click, expectAccessible, find, has, mount, textOf } from './mount.ts';

const CARD: PersonCard = {
  ...{ name: 'Torvald Ekenes', known: true, countries: [], before: [], links: {}, sources: [] },
  ...{ reasons: [], candidates: [], notes: 0 },
  now: { asOf: '2026-10-10', offices: [], same: false },
};
const NOTHING: CardLookUp = { choices: [], isNobody: false };
const LIVE: LiveFacts = {
  source: 'Wikidata',
  at: Date.UTC(2026, 10, 22, 23, 10),
  facts: [
    { kind: 'born', value: '1961-03-04', instead: '1961-03-05' },
    { kind: 'country', value: 'NO' },
  ],
  offices: [
    {
      office: {
        title: 'Director',
        since: '2020-03',
        until: '2026-10-30',
        certainty: 'certain',
        status: 'unchecked',
      },
      instead: { title: 'Director', since: '2020-03', certainty: 'certain', status: 'checked' },
    },
  ],
  extract: {
    title: 'Torvald Ekenes',
    text: '<img src=x onerror=alert(1)> keeps the lights.',
    address: 'https://en.wikipedia.org/wiki/Torvald_Ekenes',
  },
};

function show(lookUp: CardLookUp | undefined, given: Partial<LookUpProps> = {}) {
  const actions = { onLookUp: vi.fn(), onShowSent: vi.fn() };
  const card = { ...CARD, lookUp };
  return {
    ...actions,
    shown: mount(<LookUp card={card} state="idle" translate={translate} {...actions} {...given} />),
  };
}

test('nothing where look-ups are off', async () => {
  expect(textOf(await show(undefined).shown)).toBe('');
});

test('a button, which asks', async () => {
  const { shown, onLookUp } = show({ ...NOTHING, offer: 'press' });
  await expectAccessible(await shown);
  await click(find('button', 'Look up'));
  expect(onLookUp).toHaveBeenCalledWith();
  expect(has('button', 'What was sent')).toBe(false);
});

test('that it is asking, and then no button', async () => {
  expect(textOf(await show({ ...NOTHING, offer: 'press' }, { state: 'asking' }).shown)).toBe(
    'Looking up…',
  );
});

test('what went wrong, and the button again', async () => {
  const text = textOf(await show({ ...NOTHING, offer: 'press' }, { state: 'offline' }).shown);
  expect(text).toContain('You may be offline.');
  expect(has('button', 'Look up')).toBe(true);
});

test('facts with source and time, both sides of a contradiction, and words as words', async () => {
  const { shown, onShowSent } = show({ ...NOTHING, live: LIVE });
  const text = textOf(await shown);
  for (const words of [
    'Wikidata, 2',
    'Born 4 Mar 1961 The pack: Born 5 Mar 1961',
    'Country: Norway',
    'Director Mar 2020 – Oct 2026 unchecked',
    'The pack:Director since Mar 2020',
    '<img src=x onerror=alert(1)> keeps the lights.',
    '“Torvald Ekenes”, shortened, CC BY-SA 4.0',
  ]) {
    expect(text).toContain(words);
  }
  expect((await shown).querySelector('img')).toBeNull();
  expect(document.querySelector('a')?.href).toBe('https://en.wikipedia.org/wiki/Torvald_Ekenes');
  await expectAccessible(await shown);
  await click(find('button', 'What was sent'));
  expect(onShowSent).toHaveBeenCalled();
});

test('no link that leads elsewhere', async () => {
  const extract = { title: 'x', text: 'y', address: 'https://en.wikipedia.org.example/wiki/x' };
  await show({ ...NOTHING, live: { ...LIVE, extract } }).shown;
  expect(document.querySelector('a')).toBeNull();
});

test('a portrait only with author and licence beside it', async () => {
  const portrait = {
    type: 'image/png',
    data: '',
    page: '',
    author: 'Ann Berg',
    licence: 'CC BY 4.0',
  };
  const shown = await show({ ...NOTHING, live: { ...LIVE, portrait } }).shown;
  expect(shown.querySelector('canvas')).not.toBeNull();
  expect(textOf(shown)).toContain('Picture: Ann Berg, CC BY 4.0');
});

test('who it may be, for the reader to say', async () => {
  const choices = [{ id: 'Q8', name: 'Jane Roe', description: 'painter' }];
  const { shown, onLookUp } = show({ ...NOTHING, choices });
  expect(textOf(await shown)).toContain('Wikidata knows several. Which one is it?Jane Roe painter');
  await click(find('button', 'Jane Roe'));
  expect(onLookUp).toHaveBeenCalledWith('Q8');
});

test('that nobody was found', async () => {
  expect(textOf(await show({ ...NOTHING, isNobody: true }).shown)).toContain('nobody was found');
});
