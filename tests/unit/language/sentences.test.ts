/** Where sentences end: `|` stands between two. */
import { expect, test } from 'vitest';
import { findSentences } from '@/utils/language/sentences.ts';
import { tokenise } from '@/utils/language/tokens.ts';

const CASES: [name: string, text: string][] = [
  ['full stops', 'It rained. |He left.'],
  ['marks', 'Did it? |It did! |Good.'],
  ['line ends', 'A headline\n|It rained.'],
  ['titles', 'Mr. Smith met Sen. Jones. |They spoke.'],
  ['titles before names like small words', 'He met Gen. An Li. |They spoke.'],
  ['initials', 'J. D. Vance and John F. Kennedy met. |They spoke.'],
  ['dotted acronyms', 'The U.S. Senate met. |It voted.'],
  ['a dotted acronym at the end', 'He left the U.S. |The Senate met.'],
  ['a company at the end', 'He runs Acme Inc. |But it fails.'],
  ['hours', 'It is 5 p.m. in Kyiv. |It is late.'],
  ['decimals', 'It rose 2.5 percent. |It fell.'],
  ['ellipses', 'He paused … and spoke. |He paused… |Then he left.'],
  ['a closing quote', '“It rained.” |He left.'],
  ['a quote that its sentence goes on after', '“Did it rain?” he asked. |“It did.”'],
  ['a quote and who asked it', '“Where?” Trump asked. |Nobody knew.'],
  ['a quote and somebody else', '“Where?” |Trump left the room in silence.'],
  ['brackets', 'It rained (a lot.) |He left.'],
  ['an opening quote', 'It rained. |“Good,” he said.'],
  ['numbers begin sentences', 'It rained. |20 people left.'],
  ['small letters begin none', 'It rained. and it poured.'],
  ['marks of other scripts', '下雨了。 |他走了。'],
  ['without an end', 'It rained'],
];
test.each(CASES)('%s', (_, marked) => {
  const text = marked.replaceAll('|', '');
  const found = findSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
});

test('a text without tokens has none', () => {
  expect(findSentences(' \n', tokenise(' \n'))).toEqual([]);
});
