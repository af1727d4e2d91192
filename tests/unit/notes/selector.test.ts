/** A quote is described by its words, what stands around them, and where it stood. */
import { expect, it } from 'vitest';
import { describeQuote } from '@/utils/notes/selector.ts';

const BEFORE = 'x'.repeat(200);

const cases: [name: string, text: string, span: [number, number], quote: object][] = [
  ['in the middle', 'one two three', [4, 7], { exact: 'two', prefix: 'one ', suffix: ' three' }],
  ['at the start', 'one two', [0, 3], { exact: 'one', prefix: '', suffix: ' two' }],
  ['at the end', 'one two', [4, 7], { exact: 'two', prefix: 'one ', suffix: '' }],
  [
    'over a line break',
    'one\ntwo three',
    [0, 7],
    { exact: 'one\ntwo', prefix: '', suffix: ' three' },
  ],
  [
    'in a long text',
    `${BEFORE}two${BEFORE}`,
    [200, 203],
    { exact: 'two', prefix: 'x'.repeat(160), suffix: 'x'.repeat(160) },
  ],
  [
    'beside emoji that the limit would cut',
    `🎻${'x'.repeat(159)}two${'x'.repeat(159)}🎻`,
    [161, 164],
    { exact: 'two', prefix: 'x'.repeat(159), suffix: 'x'.repeat(159) },
  ],
];

it.each(cases)('%s', (_, text, [start, end], quote) => {
  expect(describeQuote(text, { start, end })).toEqual({ quote, position: { start, end } });
});
