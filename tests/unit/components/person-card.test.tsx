/** The person card says what is known, how surely, and nothing more. */
// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { PersonCard, type PersonCardProps } from '@/components/person-card/PersonCard.tsx';
import type { PersonCard as Card, Office } from '@/utils/messages.ts';
import { translate } from './catalogue.ts';
import { click, expectAccessible, find, has, mount, textOf } from './mount.ts';

function office(given: Partial<Office>): Office {
  return { title: 'Minister', certainty: 'certain', status: 'checked', ...given };
}

const HIGH_REPRESENTATIVE = office({
  title: 'High Representative for Foreign Affairs',
  organisation: 'European Union',
  since: '2024-12-01',
});

const KALLAS: Card = {
  name: 'Kaja Kallas',
  known: true,
  description: 'Estonian politician',
  countries: ['EE'],
  age: { from: 47, to: 47 },
  born: { date: '1977-06-18', status: 'checked' },
  whenWritten: { date: '2025-04-12', offices: [HIGH_REPRESENTATIVE] },
  now: { asOf: '2026-10-10', offices: [HIGH_REPRESENTATIVE], same: true },
  before: [
    office({
      title: 'Prime Minister',
      organisation: 'Government of Estonia',
      since: '2021-01-26',
      until: '2024-07-23',
    }),
  ],
  links: { wikipedia: 'https://en.wikipedia.org/wiki/Kaja_Kallas' },
  sources: ['European Commission'],
  reasons: ['Full name in the story'],
  candidates: [],
  notes: 2,
};

const UNKNOWN: Card = {
  ...KALLAS,
  name: 'John Healey',
  known: false,
  description: 'British Defence Secretary',
  countries: [],
  age: undefined,
  whenWritten: undefined,
  now: { asOf: '2026-10-10', offices: [], same: false },
  before: [],
  links: {},
  sources: [],
  notes: 0,
};

const CANDIDATES: Card['candidates'] = [
  { entity: 'kaja-kallas', name: 'Kaja Kallas', description: 'the EU’s chief', score: 0.5 },
  { entity: 'siim-kallas', name: 'Siim Kallas', description: 'her father', score: 0.5 },
];

function show(card: Card, given: Partial<PersonCardProps> = {}): Promise<HTMLElement> {
  const nothing = () => undefined;
  return mount(
    <PersonCard
      card={card}
      mentions={{ index: 0, count: 2, onStep: nothing }}
      said={{ claims: [], onShow: nothing }}
      form="loose"
      onPin={nothing}
      onOpen={nothing}
      onClose={nothing}
      translate={translate}
      {...given}
    />,
  );
}

const NOW_CHANGED: Card['now'] = {
  asOf: '2026-10',
  offices: [office({ title: 'Adviser', certainty: 'unknown', status: 'unchecked' })],
  same: false,
};

describe('what a card says', () => {
  test.each<[name: string, card: Card, says: string[], not: string[]]>([
    [
      'then, now and before',
      KALLAS,
      [
        'When this was written12 Apr 2025',
        'High Representative for Foreign Affairs, European Union since 1 Dec 2024',
        'Nowas of 10 Oct 2026The same',
        'Prime Minister, Government of Estonia Jan 2021',
        'Estonia',
        'aged 47',
        'In this story · 1 of 2',
        '2 notes',
        'Why this person?',
        'Sources: European Commission',
      ],
      ['unchecked', 'Unchecked', 'possibly', 'May be one of', 'Who is this?'],
    ],
    [
      'what changed since',
      { ...KALLAS, now: NOW_CHANGED },
      ['Nowas of Oct 2026Adviser dates unknown unchecked', '“Unchecked” facts'],
      ['The same'],
    ],
    [
      'an office perhaps held',
      {
        ...KALLAS,
        whenWritten: {
          date: '2024-12-01',
          offices: [office({ title: 'Envoy', since: '2024', certainty: 'possible' })],
        },
      },
      ['possibly Envoy since 2024'],
      [],
    ],
    [
      'an office held then and given up later',
      {
        ...KALLAS,
        before: [],
        whenWritten: {
          date: '2022-03-01',
          offices: [office({ title: 'Envoy', since: '2021', until: '2024' })],
        },
      },
      ['Envoy since 2021'],
      ['2024'],
    ],
    [
      'an office whose end alone is known',
      { ...KALLAS, before: [office({ title: 'Mayor', until: '2019-05' })] },
      ['Mayor until May 2019'],
      [],
    ],
    [
      'a title that names its organisation, once',
      { ...KALLAS, before: [office({ title: 'Mayor of Tallinn', organisation: 'Tallinn' })] },
      ['Mayor of Tallinn dates unknown'],
      ['Tallinn, Tallinn'],
    ],
    [
      'a story without a date',
      { ...KALLAS, whenWritten: undefined, now: { ...KALLAS.now, same: false } },
      ['this story gives no date', 'High Representative'],
      ['The same', '12 Apr'],
    ],
    [
      'nobody knows an office',
      { ...KALLAS, now: { ...KALLAS.now, same: false, offices: [] } },
      ['No office known'],
      [],
    ],
    ['an age that is one of two', { ...KALLAS, age: { from: 46, to: 47 } }, ['aged 46 or 47'], []],
    [
      'a party nobody checked',
      { ...KALLAS, party: { name: 'Reform Party', status: 'unchecked' } },
      ['Reform Party unchecked', '“Unchecked” facts'],
      [],
    ],
    [
      'a death',
      { ...KALLAS, died: { date: '2026-02', status: 'checked' } },
      ['DiedFeb 2026'],
      ['unchecked'],
    ],
    ['one note', { ...KALLAS, notes: 1 }, ['1 note'], ['1 notes']],
    [
      'somebody in no pack',
      UNKNOWN,
      ['The story says: British Defence Secretary', 'does not know this person'],
      ['Now', 'as of', 'note', 'Sources'],
    ],
    [
      'several who may be meant',
      { ...UNKNOWN, description: undefined, candidates: CANDIDATES },
      ['Several people go by this name', 'May be one of', 'Siim Kallas her father'],
      ['does not know this person', 'The story says'],
    ],
    [
      'somebody surely meant, and none of the others',
      { ...KALLAS, candidates: CANDIDATES.slice(1) },
      ['Not them?'],
      ['May be one of', 'Siim Kallas'],
    ],
  ])('%s', async (_, card, says, not) => {
    const text = textOf(await show(card)).replace('Add note', '');
    for (const words of says) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  test('a name in another script keeps its language', async () => {
    const text = 'Дмитрий Песков';
    const container = await show({ ...KALLAS, native: { lang: 'ru', text } });
    expect(textOf(container.querySelector('[lang=ru]') ?? container)).toBe(text);
  });

  test('a name that looks like markup stays text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const container = await show({ ...KALLAS, name });
    expect(container.querySelector('img')).toBeNull();
    expect(textOf(container.querySelector('h2') ?? container)).toBe(name);
  });
});

describe('what a card does', () => {
  test.each<[name: string, button: string, called: keyof PersonCardProps]>([
    ['stays open', 'Keep open', 'onPin'],
    ['closes', 'Close', 'onClose'],
  ])('%s', async (_, button, called) => {
    const call = vi.fn();
    await show(KALLAS, { [called]: call });
    await click(find('button', button));
    expect(call).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['Previous mention', -1],
    ['Next mention', 1],
  ] as const)('%s steps by %i', async (button, step) => {
    const onStep = vi.fn();
    await show(KALLAS, { mentions: { index: 0, count: 2, onStep } });
    await click(find('button', button));
    expect(onStep).toHaveBeenCalledExactlyOnceWith(step);
  });

  test('a single mention has no steps', async () => {
    await show(KALLAS, { mentions: { index: 0, count: 1, onStep: () => undefined } });
    expect(has('button', 'Next mention')).toBe(false);
  });

  test('says whether it stays open', async () => {
    await show(KALLAS, { form: 'pinned' });
    expect(find('button', 'Keep open').getAttribute('aria-pressed')).toBe('true');
  });

  test.each<[name: string, card: Card, button: string, task: string]>([
    ['a note', KALLAS, 'Add note', 'note'],
    ['a word on who a known person is not', KALLAS, 'Not them?', 'correct'],
    ['a word on who an unknown person is', UNKNOWN, 'Who is this?', 'correct'],
  ])('opens %s', async (_, card, button, task) => {
    const onOpen = vi.fn();
    await show(card, { onOpen });
    await click(find('button', button));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(task);
  });

  test('links lead out without telling where from', async () => {
    await show(KALLAS);
    const link = find('link', 'Wikipedia, opens in a new tab');
    expect(link.getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Kaja_Kallas');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  test('opens without taking the focus or announcing anything', async () => {
    const container = await show(KALLAS);
    expect(document.activeElement).toBe(document.body);
    expect(container.querySelector('[aria-live], [role=status], [role=alert]')).toBeNull();
    expect(container.querySelector('[role=dialog]')?.getAttribute('aria-modal')).toBeNull();
  });
});

test.each([
  ['known', KALLAS],
  ['unknown', UNKNOWN],
  ['several', { ...UNKNOWN, candidates: CANDIDATES }],
])('axe finds nothing wrong with a card: %s', async (_, card) => {
  await expectAccessible(await show(card));
});

describe('what they say', () => {
  const claims = ['One', 'Two', 'Three', 'Four', 'Five'].map((words, id) => ({ id, words }));

  test('leads to each claim, the first of them at once', async () => {
    const onShow = vi.fn();
    const container = await show(KALLAS, { said: { claims, onShow } });
    expect(textOf(container)).toContain('What they say');
    expect(textOf(container.querySelector('details .said') ?? container)).toBe('FourFive');
    await click(find('button', 'Two'));
    expect(onShow).toHaveBeenCalledWith(1);
  });

  test('is not spoken of where it is nothing', async () => {
    expect(textOf(await show(KALLAS))).not.toContain('What they say');
  });
});
