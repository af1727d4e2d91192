/** Which claims a text gives: kind | speaker | cue | words, in the order of the text; parts of the words are set apart by " … ". */
import { expect, test } from 'vitest';
import { findClaims } from '@/utils/language/claims/find-claims.ts';
import { readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';

function claimsIn(text: string): string[] {
  const document = readDocument({ text, lang: 'en' });
  return findClaims(document, findFigures(document)).map((claim) => {
    const say = (span?: { start: number; end: number }) =>
      span === undefined ? '-' : text.slice(span.start, span.end);
    const words = claim.spans.map(say).join(' … ');
    const via = claim.sources.map((source) => ` via ${say(source)}`).join('');
    return `${claim.kind} | ${say(claim.speaker)} | ${say(claim.cue)} | ${words}${via}`;
  });
}

type Case = [name: string, text: string, ...claims: string[]];

const SPEAKERS: Case[] = [
  [
    'before',
    'The minister said the road would stay open.',
    'prediction | The minister | said | the road would stay open',
  ],
  [
    'with “that”',
    'Officials confirmed that the dam had held.',
    'indirect | Officials | confirmed | the dam had held',
  ],
  [
    'after a quote',
    '“The dam held,” said Maria Okafor, the mayor.',
    'direct | Maria Okafor | said | “The dam held,”',
  ],
  [
    'before, with an apposition',
    'Ana Silva, a spokeswoman for the port, said ships were waiting.',
    'indirect | Ana Silva | said | ships were waiting',
  ],
  [
    'inside a quote',
    '“We waited,” Silva said, “and nothing came.”',
    'direct | Silva | said | “We waited,” … “and nothing came.”',
  ],
  [
    'inside other words',
    'The port, she said, would reopen soon.',
    'indirect | she | said | The port … would reopen soon',
  ],
  [
    'before a colon',
    'Okafor was clear: “We will rebuild the bridge.”',
    'direct | Okafor | : | “We will rebuild the bridge.”',
  ],
  [
    'a relative pronoun',
    'He met Lena Voss, who said the talks had failed.',
    'indirect | who | said | the talks had failed',
  ],
  [
    'with a day between',
    'Peters on Tuesday told reporters that he was tired.',
    'indirect | Peters | told reporters | he was tired',
  ],
  [
    'many',
    'Most voters say they want a change.',
    'indirect | Most voters | say | they want a change',
  ],
  ['a share', 'Six in 10 say the tax is fair.', 'indirect | Six in 10 | say | the tax is fair'],
  [
    'according to, before',
    'According to the ministry, two bridges collapsed.',
    'indirect | the ministry | According to | two bridges collapsed',
  ],
  [
    'according to, behind',
    'Two bridges collapsed, according to the ministry.',
    'indirect | the ministry | according to | Two bridges collapsed',
  ],
  [
    'a gerund of the same speaker',
    'Okafor praised the crews, adding that nobody was hurt.',
    'indirect | Okafor | praised | the crews',
    'indirect | Okafor | adding | nobody was hurt',
  ],
  ['a noun', 'Her promise to resign came late.', 'indirect | Her | promise | to resign'],
  [
    'an adjective',
    'Brandt is confident that the vote will pass.',
    'prediction | Brandt | is confident | the vote will pass',
  ],
  [
    'nobody, asked',
    'Asked whether he would run, Brandt smiled.',
    'indirect | - | Asked | whether he would run',
  ],
  [
    'in the passive',
    'The plan was criticised by several mayors.',
    'indirect | several mayors | was criticised | The plan',
  ],
];

const QUOTES: Case[] = [
  ['curly', '“It rained,” Okafor said.', 'direct | Okafor | said | “It rained,”'],
  ['straight', '"It rained," Okafor said.', 'direct | Okafor | said | "It rained,"'],
  ['angled', '«It rained», Okafor said.', 'direct | Okafor | said | «It rained»'],
  [
    'single',
    '‘It rained all week,’ Okafor said.',
    'direct | Okafor | said | ‘It rained all week,’',
  ],
  [
    'in part',
    'Okafor said the rain was “like a wall” over the town.',
    'mixed | Okafor | said | the rain was “like a wall” over the town',
  ],
  [
    'nested',
    '“He told me ‘go home’ and I went,” Okafor said.',
    'direct | Okafor | said | “He told me ‘go home’ and I went,”',
  ],
  [
    'goes on behind the cue',
    '“It rained,” Okafor said. “The river rose.”',
    'direct | Okafor | said | “It rained,” … “The river rose.”',
  ],
  [
    'goes on in the next paragraph',
    '“It rained,” Okafor said.\n“The river rose. Nobody slept.”',
    'direct | Okafor | said | “It rained,” … “The river rose. Nobody slept.”',
  ],
  [
    'left open to go on',
    '“It rained for days,” Okafor said. “The river rose.\n“Nobody slept.”',
    'direct | Okafor | said | “It rained for days,” … “The river rose. … “Nobody slept.”',
  ],
  [
    'before its speaker’s paragraph',
    '“The river rose and nobody slept.”\n“It rained,” Okafor said.',
    'direct | Okafor | said | “The river rose and nobody slept.” … “It rained,”',
  ],
  [
    'led in by a paragraph',
    'Okafor continued:\n“The river rose and nobody slept.”',
    'direct | Okafor | continued | “The river rose and nobody slept.”',
  ],
  [
    'several sentences',
    '“It rained. The river rose! Who slept?” Okafor asked.',
    'direct | Okafor | asked | “It rained. The river rose! Who slept?”',
  ],
  ['scare quotes', 'The “temporary” bridge still stands.'],
  ['a title', 'She starred in “The Long Road Home” at the Lyric.'],
];

const SOURCES: Case[] = [
  [
    'according to, and who says it',
    'According to Reuters, Okafor described the talks as “tough”.',
    'mixed | Okafor | described | the talks as “tough” via Reuters',
  ],
  [
    'behind who says it',
    'Okafor said the dam had held, according to Reuters.',
    'indirect | Okafor | said | the dam had held via Reuters',
  ],
  [
    'reported behind the words',
    'The dam had held, Okafor told the council, Reuters reported.',
    'indirect | Okafor | told | The dam had held via Reuters',
  ],
  [
    'quoted by',
    '“The dam held,” Okafor said, as quoted by Reuters.',
    'direct | Okafor | said | “The dam held,” via Reuters',
  ],
  [
    'quoted as saying',
    'Reuters quoted Okafor as saying that the dam had held.',
    'indirect | Okafor | saying | the dam had held via Reuters',
  ],
];

const MORE: Case[] = [
  [
    'two single marks for a double one',
    "''It rained,'' Okafor said.",
    "direct | Okafor | said | ''It rained,''",
  ],
  [
    'a verb nobody lists',
    '“It rained,” Okafor croaked.',
    'direct | Okafor | croaked | “It rained,”',
  ],
  [
    'such a verb before the speaker',
    '“It rained,” croaked Okafor.',
    'direct | Okafor | croaked | “It rained,”',
  ],
  [
    'a speaker behind a dash',
    '“It rained for a week.” — Maria Okafor, mayor',
    'direct | Maria Okafor | — | “It rained for a week.”',
  ],
  [
    'a speaker behind a question',
    '“Did it rain?” Okafor asks as she sits down.',
    'direct | Okafor | asks | “Did it rain?”',
  ],
  [
    'a dateline',
    'LAGOS, May 3 (Reuters) - The dam had held, Okafor said.',
    'indirect | Okafor | said | The dam had held',
  ],
  [
    'several asides',
    'Tom Brown, 44, of Harehills, Leeds, denies theft.',
    'indirect | Tom Brown | denies | theft',
  ],
  [
    'what was not said',
    'Okafor did not say who would pay.',
    'assertion | - | - | Okafor did not say who would pay',
  ],
  [
    'again in one sentence',
    'Okafor said the dam held but added that it leaked.',
    'indirect | Okafor | said | the dam held',
    'indirect | Okafor | added | it leaked',
  ],
  [
    'an infinitive',
    'She went on to say that the dam leaked.',
    'indirect | She | to say | the dam leaked',
  ],
  [
    'called something',
    'Okafor called the report, a thin one, “a joke”.',
    'mixed | Okafor | called | the report, a thin one, “a joke”',
  ],
  [
    'a quote behind indirect words',
    'Okafor said it was late. “We waited for hours.”',
    'indirect | Okafor | said | it was late',
    'direct | Okafor | said | “We waited for hours.”',
  ],
  [
    'turns of a hearing',
    'OKAFOR: Is it your dam?\nBRANDT: It was my dam.',
    'indirect | OKAFOR | : | Is it your dam',
    'indirect | BRANDT | : | It was my dam',
  ],
];

const OTHERS: Case[] = [
  [
    'a demand',
    'Brandt called for an immediate inquiry.',
    'demand | Brandt | called for | an immediate inquiry',
  ],
  [
    'a demand of somebody',
    'Unions urged the firm to raise wages.',
    'demand | Unions | urged | the firm to raise wages',
  ],
  [
    'a prediction',
    'Economists predicted a mild winter.',
    'prediction | Economists | predicted | a mild winter',
  ],
  [
    'demands in a list',
    'Although talks go on, she has set conditions:\n-\nThe army must leave\n-\nThe border must open\nThe army left.',
    'demand | she | has set conditions | The army must leave',
    'demand | she | has set conditions | The border must open',
  ],
  [
    'an assertion',
    'While both have called, they have not met since May.',
    'assertion | - | - | they have not met since May',
  ],
  [
    'a figure',
    'The company employs 4,500 people in Leeds.',
    'figure | - | - | The company employs 4,500 people in Leeds',
  ],
  [
    'hearsay',
    'The minister has reportedly left the country.',
    'indirect | - | reportedly | The minister has reportedly left the country',
  ],
  [
    'a headline',
    'Brandt: Bridge will not be rebuilt\nThe bridge fell.',
    'prediction | Brandt | : | Bridge will not be rebuilt',
  ],
  ['a call on the reader', 'Stay tuned as we have not heard the last of it.'],
  ['nothing to check', 'The sun was low over the river.'],
  ['plural nouns that look like verbs', 'The latest claims and reports fill a shelf.'],
];

test.each(SPEAKERS)('speakers: %s', (_name, text, ...claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test.each(QUOTES)('quotes: %s', (_name, text, ...claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test.each(SOURCES)('sources: %s', (_name, text, ...claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test.each(MORE)('more: %s', (_name, text, ...claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test.each(OTHERS)('others: %s', (_name, text, ...claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test('a story in another language has no claims', () => {
  const document = readDocument({ text: '„Es regnet“, sagte Okafor.', lang: 'de' });
  expect(findClaims(document, [])).toEqual([]);
});
