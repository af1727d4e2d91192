/** Titles of stories held against the offices of a person. */
import { describe, expect, test } from 'vitest';
import { fitTitle } from '@/utils/people/role-words.ts';
import { person, role } from '../analyze/setup/small-pack.ts';

const PESKOV = person({
  id: 'peskov',
  name: 'Dmitry Peskov',
  countries: ['RU'],
  context: ['Kremlin'],
  roles: [role({ title: 'Press Secretary of the President', country: 'RU' })],
});
const KALLAS = person({
  id: 'kallas',
  name: 'Kaja Kallas',
  countries: ['EE'],
  roles: [
    role({ title: 'High Representative for Foreign Affairs and Security Policy', country: 'EU' }),
    role({ title: 'Prime Minister', organisation: 'Government of Estonia', country: 'EE' }),
  ],
});
const HEALEY = person({
  id: 'healey',
  name: 'John Healey',
  countries: ['GB'],
  roles: [role({ title: 'Secretary of State for Defence', country: 'GB' })],
});
const VANCE = person({
  id: 'vance',
  name: 'JD Vance',
  countries: ['US'],
  roles: [role({ title: 'Vice President', country: 'US' })],
});
const KELLOGG = person({
  id: 'kellogg',
  name: 'Keith Kellogg',
  countries: ['US'],
  roles: [role({ title: 'Special Envoy', country: 'US' })],
});

describe('fits', () => {
  test.each([
    ['Kremlin spokesperson', PESKOV],
    ['Kremlin spokesman', PESKOV],
    ['Putin’s press secretary', PESKOV],
    ['Russian spokesman', PESKOV],
    ['EU foreign policy chief', KALLAS],
    ['EU’s high representative', KALLAS],
    ['Estonian Prime Minister', KALLAS],
    ['former premier', KALLAS],
    ['British Defence Secretary', HEALEY],
    ['UK Defense Secretary', HEALEY],
    ['Vice President', VANCE],
    ['Ukraine envoy', KELLOGG],
  ])('%s', (title, one) => {
    const { fit, role: found, conflict } = fitTitle(one, title);
    expect({ fits: fit > 0.5, found: found !== undefined, conflict }).toEqual({
      ...{ fits: true, found: true, conflict: false },
    });
  });
});

describe('does not fit', () => {
  test.each([
    ['another office', 'Foreign Secretary', HEALEY, false],
    ['the higher office', 'President', VANCE, false],
    ['another country', 'French Defence Secretary', HEALEY, true],
    ['a country of two words', 'South Korean Defence Secretary', HEALEY, true],
    ['another walk of life', 'Leeds striker', HEALEY, true],
    ['a form of address', 'Mr', HEALEY, false],
    ['no noun of office', 'Kremlin', PESKOV, false],
    ['nothing', '', PESKOV, false],
  ])('%s', (_, title, one, conflict) => {
    expect(fitTitle(one, title)).toEqual({ fit: 0, conflict });
  });
});

test('more of the title borne out fits better', () => {
  const full = fitTitle(KALLAS, 'foreign policy chief');
  expect(full.fit).toBeGreaterThan(fitTitle(KALLAS, 'foreign fisheries chief').fit);
});
