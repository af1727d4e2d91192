/** Names that more than one person bears: the right one or a choice, never silently the wrong one. */
import { expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import { mark, plain } from './setup/marked.ts';
import { packOf, person, role } from './setup/small-pack.ts';

const analyzer = createAnalyzerFrom([
  packOf(
    person({
      id: 'kaja',
      name: 'Kaja Kallas',
      countries: ['EE', 'EU'],
      tier: 4,
      roles: [
        role({ title: 'High Representative', country: 'EU', start: '2024-12-01' }),
        role({ title: 'Prime Minister', country: 'EE', start: '2021-01-26', end: '2024-07-23' }),
      ],
    }),
    person({
      id: 'siim',
      name: 'Siim Kallas',
      countries: ['EE'],
      tier: 2,
      surnameShared: true,
      roles: [role({ title: 'Prime Minister', country: 'EE', start: '2002', end: '2003' })],
    }),
    person({
      id: 'spokesman',
      name: 'Dmitry Peskov',
      countries: ['RU'],
      tier: 4,
      context: ['Kremlin'],
      roles: [role({ title: 'Press Secretary of the President', country: 'RU', start: '2012' })],
    }),
    person({
      id: 'adviser',
      name: 'Dmitry Peskov',
      countries: ['RU'],
      tier: 1,
      roles: [
        role({ title: 'Special Representative for Technology', country: 'RU', start: '2018' }),
      ],
    }),
    person({
      id: 'minister',
      name: 'Wang Yi',
      surname: 'Wang',
      surnameFirst: true,
      countries: ['CN'],
      roles: [role({ title: 'Foreign Minister', country: 'CN', start: '2023-07-25' })],
    }),
    person({
      id: 'runner',
      name: 'Wang Yi',
      surname: 'Wang',
      surnameFirst: true,
      countries: ['CN'],
      tier: 1,
      description: 'Chinese badminton player.',
    }),
    person({
      id: 'ali',
      name: 'Ali Khamenei',
      countries: ['IR'],
      tier: 5,
      died: { date: '2026-02-28', status: 'checked', sources: [] },
      roles: [
        role({ title: 'Supreme Leader', country: 'IR', start: '1989-06-04', end: '2026-02-28' }),
      ],
    }),
    person({
      id: 'mojtaba',
      name: 'Mojtaba Khamenei',
      countries: ['IR'],
      tier: 3,
      roles: [role({ title: 'Supreme Leader', country: 'IR', start: '2026-03-09' })],
    }),
    person({
      id: 'member',
      name: 'Alan Smith',
      surnameShared: true,
      countries: ['GB'],
      tier: 1,
      roles: [role({ title: 'Member of Parliament', country: 'GB', start: '2024-07-04' })],
    }),
    person({
      id: 'elder-aoun',
      name: 'Michel Aoun',
      countries: ['LB'],
      roles: [role({ title: 'President', country: 'LB', start: '2016', end: '2022-10-30' })],
    }),
    person({
      id: 'younger-aoun',
      name: 'Joseph Aoun',
      countries: ['LB'],
      roles: [role({ title: 'President', country: 'LB', start: '2025-01-09' })],
    }),
  ),
]);

test.each([
  [
    'two of one surname, by their whole names',
    '2025-05-12',
    '[Kaja Kallas](kaja) met her father, [Siim Kallas](siim), in Tallinn. Then [Kallas](?) left.',
  ],
  [
    'a father whom the pack does not know by office',
    '2025-05-12',
    'In Estonia [Kaja Kallas](kaja) came with Toomas Kallas. [Kallas](?) spoke.',
  ],
  ['two of one name', '2025-04-11', 'Then [Dmitry Peskov](?) spoke.'],
  [
    'two of one name, with the title of one',
    '2025-04-11',
    'In Moscow Kremlin spokesman [Dmitry Peskov](spokesman) spoke.',
  ],
  [
    'two of one name, with the title of the lesser',
    '2025-04-11',
    'In Moscow special representative [Dmitry Peskov](adviser) spoke.',
  ],
  [
    'a second one beside the first',
    '2025-04-11',
    'Kremlin spokesman [Dmitry Peskov](spokesman) spoke in Russia.\nA second [Dmitry Peskov](?), who coaches, did not.',
  ],
  ['several Wang Yis', '2025-04-11', 'In China [Wang Yi](?) spoke.'],
  [
    'the minister among several Wang Yis',
    '2025-04-11',
    'Chinese Foreign Minister [Wang Yi](minister) spoke.',
  ],
  [
    'an office before it passed to the son',
    '2026-01-10',
    'Iranian Supreme Leader [Ali Khamenei](ali) spoke.',
  ],
  [
    'the surname of father and son, by the office of the day',
    '2026-06-11',
    '[Ali Khamenei](ali) died; [Mojtaba Khamenei](mojtaba) took over in Iran. [Khamenei](?) spoke.',
  ],
  [
    'presidents of one surname',
    '2025-09-17',
    'In Lebanon President [Joseph Aoun](younger-aoun) met former president [Michel Aoun](elder-aoun). [Aoun](?) spoke.',
  ],
  [
    'a footballer named like a member of parliament',
    '2025-09-17',
    'Striker [Alan Smith](?) scored.',
  ],
  ['a common name that nothing supports', '2025-09-17', '[Alan Smith](?) was glad.'],
  [
    'the member of parliament of that name',
    '2025-09-17',
    'In Britain [Alan Smith](member), a member of parliament, spoke.',
  ],
])('%s', (_, date, marked) => {
  const text = plain(marked);
  expect(mark(text, analyzer.analyze({ text, date }).mentions)).toBe(marked);
});
