/** Titles before names and appositions after them. */
import { expect, test } from 'vitest';
import { readDocument } from '@/utils/language/document.ts';
import { appositionAfter, titleBefore } from '@/utils/language/titles.ts';

/** The person's name stands between `[` and `]`, another person's between `<` and `>`. */
function read(marked: string) {
  const text = marked.replaceAll(/[[\]<>]/g, '');
  const document = readDocument({ text });
  const before = (mark: string) =>
    marked.slice(0, marked.indexOf(mark)).replaceAll(/[[\]<>]/g, '').length;
  const tokenAt = (offset: number) => document.tokens.starts.indexOf(offset);
  const first = tokenAt(before('['));
  const last = document.tokens.ends.indexOf(before(']'));
  const other = marked.includes('<') ? tokenAt(before('<')) : -1;
  const search = {
    document,
    reader: document.reader,
    isPerson: (token: number) => token === other,
  };
  const textOf = (span?: { start: number; end: number }) =>
    span && text.slice(span.start, span.end);
  return {
    title: textOf(titleBefore(search, { first, last })),
    apposition: textOf(appositionAfter(search, last)),
  };
}

const TITLES: [marked: string, expected: string | undefined][] = [
  ['British Defence Secretary [John Healey] spoke', 'British Defence Secretary'],
  ['the EU foreign policy chief [Kaja Kallas]', 'EU foreign policy chief'],
  ['NATO Secretary-General [Mark Rutte]', 'NATO Secretary-General'],
  ['Kremlin spokesperson [Dmitry Peskov]', 'Kremlin spokesperson'],
  ['White House Press Secretary [Karoline Leavitt]', 'White House Press Secretary'],
  ['US Secretary of State [Marco Rubio]', 'US Secretary of State'],
  ['Ukraine’s President [Volodymyr Zelenskyy]', 'Ukraine’s President'],
  ['When President [Trump] left', 'President'],
  ['On Friday President [Trump] left', 'President'],
  ['ex-president [Trump] left', 'ex-president'],
  ['striker [John Healey] scored', 'striker'],
  ['the president visited Brussels [Kaja Kallas] said', undefined],
  ['Minister for Foreign Affairs [Sergey Lavrov]', 'Minister for Foreign Affairs'],
  ['Trump’s special envoy, [Steve Witkoff], left', 'Trump’s special envoy'],
  [
    'the president of the European Council, [António Costa], left',
    'president of the European Council',
  ],
  ['the envoy, [Steve Witkoff] and others', undefined],
  ['Mr [Healey] spoke', undefined],
  ['Prime Minister Sir [Keir Starmer]', 'Prime Minister'],
  ['said [Kaja Kallas]', undefined],
  ['In Brussels [Kaja Kallas] said', undefined],
  ['[Kaja Kallas]', undefined],
];
test.each(TITLES)('%s: %s', (marked, expected) => {
  expect(read(marked).title).toBe(expected);
});

const APPOSITIONS: [marked: string, expected: string | undefined][] = [
  [
    '[Kirill Dmitriev], Putin’s envoy for investment affairs, said',
    'Putin’s envoy for investment affairs',
  ],
  ['[Kirill Dmitriev], <Putin>’s envoy, said', '<Putin>’s envoy'],
  ['[Kaja Kallas], the EU’s foreign policy chief, said', 'the EU’s foreign policy chief'],
  ['[Kaja Kallas] (the EU foreign policy chief) said', 'the EU foreign policy chief'],
  ['it was [Mark Rutte], head of NATO.', 'head of NATO'],
  ['[Marco Rubio], President <Trump> and others', undefined],
  ['[Marco Rubio], President <Donald Trump>, and others', undefined],
  ['[Kaja Kallas], who is a minister, said', undefined],
  ['[Kaja Kallas], speaking in Brussels, said', undefined],
  ['[Kaja Kallas] said, the minister,', undefined],
  ['[Kaja Kallas],\nthe minister, said', undefined],
  [
    '[Kaja Kallas], one of the most senior of all of the many and various people who ever were minister,',
    undefined,
  ],
];
test.each(APPOSITIONS)('%s: %s', (marked, expected) => {
  expect(read(marked).apposition).toBe(expected?.replaceAll(/[<>]/g, ''));
});
