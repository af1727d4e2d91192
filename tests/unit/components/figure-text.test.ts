/** Figures are written as readers write them, with their hedge, and never stronger than the story has them. */
import { describe, expect, test } from 'vitest';
import { formatFigure, type WordedFigure } from '@/components/claim-card/figure-text.ts';
import { translate } from './catalogue.ts';

type Given = Partial<WordedFigure>;

const MONEY: WordedFigure = { value: 21e9, unit: 'EUR', kind: 'money', comparator: '=' };
const COUNT: Given = { unit: 'troop', kind: 'count' };

describe('a figure', () => {
  test.each<[name: string, figure: Given, text: string]>([
    ['of much money', {}, '€21bn'],
    ['of money with a fraction', { value: 1.25e6, unit: 'USD' }, 'US$1.25m'],
    ['of little money', { value: 3.5, unit: 'GBP' }, '£3.50'],
    ['of whole money', { value: 40, unit: 'GBP' }, '£40'],
    ['in a range', { value: [1e9, 2e9] }, '€1–2bn'],
    ['of a share', { value: 5.5, unit: 'percent', kind: 'percent' }, '5.5%'],
    ['of a part', { value: 0.5, unit: 'share', kind: 'ratio' }, '50%'],
    ['of a ratio', { value: 10, unit: 'share', kind: 'ratio' }, '10'],
    ['of time', { value: 4.5, unit: 'hour', kind: 'duration' }, '4.5 hours'],
    ['of one unit', { value: 1, unit: 'hour', kind: 'duration' }, '1 hour'],
    ['of length', { value: 12, unit: 'kilometre', kind: 'measure' }, '12 kilometres'],
    ['of speed', { value: 50, unit: 'mph', kind: 'measure' }, '50 miles per hour'],
    ['of heat', { value: -3, unit: 'celsius', kind: 'temperature' }, '-3 degrees Celsius'],
    ['of a count', { ...COUNT, value: 300 }, '300'],
    ['of a large count', { ...COUNT, value: 2.1e7 }, '21 million'],
    [
      'of a vague count',
      { ...COUNT, value: [1_000, 10_000], per: 'week' },
      '1,000–10,000 per week',
    ],
    ['of an age', { value: 34, unit: 'year', kind: 'age' }, '34 years'],
    [
      'in a unit that has no form of its own',
      { value: 3, unit: 'barrel', kind: 'measure', words: 'three barrels' },
      'three barrels',
    ],
    [
      'beyond all numbers',
      { value: Number.POSITIVE_INFINITY, words: '1e999 euros' },
      '1e999 euros',
    ],
    ['in no currency', { unit: 'cowrie', words: '5 cowries' }, '5 cowries'],
  ])('%s', (_, figure, text) => {
    expect(formatFigure({ ...MONEY, ...figure }, translate).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('a hedge', () => {
  test.each<[comparator: WordedFigure['comparator'], words: string | undefined, text: string]>([
    ['~', 'about €21 billion', 'about €21bn'],
    ['>', 'more than €21 billion', 'more than €21bn'],
    ['>', undefined, 'more than €21bn'],
    ['>', 'at least €21 billion', 'at least €21bn'],
    ['>', '€21 billion or more', 'at least €21bn'],
    ['<', 'less than €21 billion', 'less than €21bn'],
    ['<', 'up to €21 billion', 'up to €21bn'],
    ['up', '€21 billion', 'up €21bn'],
    ['down', '€21 billion', 'down €21bn'],
  ])('%s in “%s”', (comparator, words, text) => {
    expect(formatFigure({ ...MONEY, comparator, words }, translate)).toBe(text);
  });
});
