/** Counted messages take the form of the number, in the language the messages are written in. */
import { describe, expect, test } from 'vitest';
import { directionOf, type Translate, translateCount } from '@/components/translate.ts';

const POLISH: Readonly<Record<string, string>> = {
  languageTag: 'pl',
  noteCount_one: 'notatka',
  noteCount_few: 'notatki',
  noteCount_other: 'notatek',
};

/** As the browser's own: a key it lacks comes back. */
const translate: Translate = (key, parts = {}) =>
  key in POLISH ? [parts.count, POLISH[key]].join(' ').trim() : key;

describe('translateCount', () => {
  test.each([
    ['one', 1, '1 notatka'],
    ['a form English lacks', 3, '3 notatki'],
    ['a form the catalogue lacks', 5, '5 notatek'],
    ['a number as the language writes it', 12_345, '12 345 notatek'],
  ])('%s', (_, count, message) => {
    expect(translateCount(translate, 'noteCount', count).replace(/\s/g, ' ')).toBe(message);
  });
});

describe('directionOf', () => {
  test.each([
    ['rtl', 'rtl'],
    ['ltr', 'ltr'],
    ['textDirection', 'ltr'],
  ])('%s', (message, direction) => {
    expect(directionOf(() => message)).toBe(direction);
  });
});
