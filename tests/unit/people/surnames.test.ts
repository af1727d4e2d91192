/** Spellings of a surname that a record's aliases hold. */
import { expect, it } from 'vitest';
import { surnameSpellings } from '@/utils/people/surnames.ts';

const cases: [name: string, surname: string | undefined, aliases: string[], expected: string[]][] =
  [
    [
      'another transliteration',
      'Zelenskyy',
      ['Volodymyr Zelensky', 'Vladimir Zelenskiy'],
      ['Zelenskyy', 'Zelensky', 'Zelenskiy'],
    ],
    ['a German one', 'Klitschko', ['Vitaliy Klychko'], ['Klitschko', 'Klychko']],
    ['another first letter', 'Ghalibaf', ['Bagher Qalibaf'], ['Ghalibaf', 'Qalibaf']],
    ['accents make no other spelling', 'Orbán', ['Viktor Orban'], ['Orbán']],
    ['another first name makes none', 'Blinken', ['Tony Blinken'], ['Blinken']],
    ['a nickname is none', 'Thatcher', ['The Iron Lady'], ['Thatcher']],
    [
      'initials are none',
      'bin Salman',
      ['MBS', 'Mohammad bin Salmaan'],
      ['bin Salman', 'bin Salmaan'],
    ],
    ['a bare spelling is no full name', 'Zelenskyy', ['Zelensky'], ['Zelenskyy']],
    ['nobody has one', undefined, ['Charles Windsor'], []],
  ];
it.each(cases)('%s', (_, surname, aliases, expected) => {
  expect(surnameSpellings({ surname, aliases })).toEqual(expected);
});

it('stands first where the surname does', () => {
  const person = { surname: 'Kim', surnameFirst: true, aliases: ['Gim Jong-un', 'Jong-un Kimm'] };
  expect(surnameSpellings(person)).toEqual(['Kim', 'Gim']);
});
