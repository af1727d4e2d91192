/** What a story says of somebody beside the name, in plain words. */
import { expect, test } from 'vitest';
import { introductionOf } from '@/utils/language/introductions.ts';

test.each([
  ['an apposition', 'Then [Jane Roe], a retired ferry captain, left.', 'retired ferry captain'],
  ['an age before it', 'Then [Jane Roe], 66, a baker from Hull, left.', 'baker from Hull'],
  ['a clause after it', 'Then [Jane Roe], the diplomat who keeps the minutes, left.', 'diplomat'],
  ['at the end', 'It was [Jane Roe], an economist at a bank.', 'economist at a bank'],
  ['before the name, set off', 'A Swiss consultant, [Jane Roe], left.', 'Swiss consultant'],
  ['right before the name', 'There the shop steward [Jane Roe] spoke.', 'shop steward'],
  ['a calling of one word', 'There the milkman [Jane Roe] spoke.', 'milkman'],
  ['an adjective', 'There a genuine [Jane Roe] hung.', undefined],
  ['a verb after the comma', 'To [Jane Roe], the answer was no.', undefined],
  ['a time', 'So said [Jane Roe], the same day, in Hull.', undefined],
  ['a list', 'There were [Jane Roe], John Doe and others.', undefined],
  ['words of another sentence', 'It is the law. [Jane Roe] spoke.', undefined],
  ['nothing', '[Jane Roe]', undefined],
])('%s', (_, marked, expected) => {
  const start = marked.indexOf('[');
  const text = marked.replaceAll(/[[\]]/g, '');
  expect(introductionOf(text, { start, end: start + 'Jane Roe'.length })).toBe(expected);
});
