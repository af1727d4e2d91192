/** No input throws, cuts a character, or costs more than its length warrants. */
import { describe, expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import { readDocument } from '@/utils/language/document.ts';
import { foldName } from '@/utils/language/fold.ts';
import type { Lexicon } from '@/utils/language/lexicon.ts';
import { findNames } from '@/utils/language/names.ts';
import { findCompany } from '@/utils/language/story-company.ts';
import { createPeopleIndex } from '@/utils/people/people-index.ts';
import { createRandom } from '../people/setup/random-entities.ts';
import { packOf, SMALL_PACK } from './setup/small-pack.ts';

const pack = packOf(...SMALL_PACK);
const analyzer = createAnalyzerFrom([pack]);

/** Every form under which somebody may be marked, folded without spaces. */
const FORMS = new Set(
  SMALL_PACK.flatMap((entity) => [
    entity.name,
    ...entity.aliases,
    entity.native?.text ?? '',
    ...(entity.kind === 'person' ? [entity.fullName ?? '', ...surnamesOf(entity.id)] : []),
  ]).map(tight),
);

function surnamesOf(id: string): readonly string[] {
  return createPeopleIndex([pack]).entry(id)?.surnames ?? [];
}

function tight(name: string): string {
  return foldName(name).replaceAll(' ', '');
}

/** Middle initials and titles stand in no pack. */
function isKnownForm(written: string): boolean {
  const words = written.split(/\s+/).filter((word) => !/^\p{Lu}\.?$/u.test(word));
  const folded = tight(words.join(' '));
  return (
    FORMS.has(folded) ||
    FORMS.has(tight(written)) ||
    FORMS.has(`president${folded}`) ||
    FORMS.has(`pope${folded}`)
  );
}

const PIECES = [
  ...SMALL_PACK.map(({ name }) => name),
  ...SMALL_PACK.flatMap(({ name }) => name.split(' ')),
  ...[
    'President',
    'Mr.',
    'the',
    'of',
    'said',
    'Tower',
    'Melania',
    'second',
    'namesake',
    'von',
    'al',
    'J.',
  ],
  ...[
    '’s',
    "'s",
    '-',
    '–',
    '.',
    ',',
    '(',
    ')',
    '“',
    '”',
    '?',
    '!',
    '…',
    '/',
    '@',
    '&',
    '&amp;',
    '&#8217;',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u202E',
    '\u0000',
    '\uFEFF',
  ],
  ...[
    '\uD800',
    '\uDC00',
    '😀',
    '𠮷',
    '习近平',
    '김정은',
    'علي',
    'Ж',
    'é',
    'e\u0301',
    '\u0301',
    '١',
    '½',
  ],
];

function makeText(seed: number): string {
  const random = createRandom(seed);
  const size = 20 + random(120);
  return Array.from({ length: size }, () => {
    const piece = PIECES[random(PIECES.length)] ?? '';
    return random(2) === 0 ? `${piece} ` : piece;
  }).join('');
}

const SEEDS = Array.from({ length: 200 }, (_, nth) => nth * 7919 + 1);

describe('random stories', () => {
  test.each(SEEDS)('seed %i keeps the promises of a mention list', (seed) => {
    const text = makeText(seed);
    const { mentions } = analyzer.analyze({ text, lang: seed % 3 === 0 ? undefined : 'en' });
    let before = 0;
    for (const { start, end, chain, candidates, confidence } of mentions) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
      expect(isKnownForm(text.slice(start, end)), text.slice(start, end)).toBe(true);
      expect(Number.isInteger(chain) && chain >= 0).toBe(true);
      expect(candidates.length).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      before = end;
    }
  });

  test('find names at all', () => {
    const found = SEEDS.map((seed) => analyzer.analyze({ text: makeText(seed) }).mentions.length);
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(SEEDS.length / 2);
  });

  test.each(SEEDS.slice(0, 50))(
    'seed %i: a second scan that knows the first agrees with it',
    (seed) => {
      const text = makeText(seed);
      const first = analyzer.analyze({ text, lang: 'en' }).mentions;
      const second = analyzer.analyze({ text, lang: 'en', known: first }).mentions;
      const chains = new Map(first.map(({ entity, chain }) => [entity, chain]));
      for (const { entity, chain } of second) {
        if (entity !== undefined && chains.has(entity)) expect(chain).toBe(chains.get(entity));
      }
    },
  );
});

function cutsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

const MEGABYTE = 1_000_000;
/** Long enough for anything that grows faster than the text to be felt. */
const LONG_TEXT = 200_000;
const REPEATED: [name: string, unit: string][] = [
  ['one word without a space', 'a'],
  ['capitals without a space', 'A'],
  ['one name', 'Donald Trump '],
  ['one surname', 'Trump '],
  ['hyphens', 'Trump-'],
  ['initials', 'J. '],
  ['dotted initials', 'J.'],
  ['Chinese without a space', '习'],
  ['Korean without a space', '김'],
  ['right to left', 'علي '],
  ['invisible characters', '\u00AD'],
  ['controls', '\u0001'],
  ['lone surrogates', '\uD800'],
  ['emoji', '😀'],
  ['apostrophes', "'"],
  ['entities', '&nbsp;'],
  ['line ends', '\n'],
  ['brackets', '.) '],
  ['titles', 'President of the '],
  ['appositions', 'Donald Trump, president, '],
  ['particles', 'von der '],
  ['ampersands', 'A&B & '],
];

/** Looks up names and counts how often. */
function countingLexicon(): { lexicon: Lexicon; lookups(): number } {
  const index = createPeopleIndex([pack]);
  let count = 0;
  const counted =
    <A extends unknown[], R>(look: (...args: A) => R) =>
    (...args: A) => {
      count++;
      return look(...args);
    };
  const lexicon = {
    mayName: index.mayName,
    named: counted(index.named),
    titled: counted(index.titled),
    entry: index.entry,
  };
  return { lexicon, lookups: () => count };
}

function countLookups(text: string): number {
  const { lexicon, lookups } = countingLexicon();
  const document = readDocument({ text, lang: 'en' });
  findNames({ document, lexicon, company: findCompany(document) });
  return lookups();
}

describe('long stories', () => {
  test.each(REPEATED)('%s without end are read to their end', (name, unit) => {
    const length = name.includes('without a space') ? MEGABYTE : LONG_TEXT;
    const text = `${unit.repeat(Math.ceil(length / unit.length))}\nKaja Kallas`;
    expect(analyzer.analyze({ text, lang: 'en' }).mentions.at(-1)).toMatchObject({
      entity: 'kallas',
    });
  });

  test.each(REPEATED)('twice as many %s need no more than twice the look-ups', (_, unit) => {
    const text = unit.repeat(2_000);
    expect(countLookups(text + text)).toBeLessThanOrEqual(2 * countLookups(text) + 100);
  });

  const LONG = 'Q'.repeat(5_000);
  test.each([
    ['a long title', `The president of ${LONG}, Kaja Kallas, spoke. Kallas left.`],
    ['a long owner', `${LONG}’s envoy Kaja Kallas spoke.`],
    ['a long apposition', `Kaja Kallas, minister of ${LONG}, spoke.`],
    [
      'a relative with a long name',
      `Kaja Kallas met Siim ${LONG} Kallas and Siim Kallas. Kallas left.`,
    ],
    ['a relative of many names', `Kaja Kallas met ${'Siim '.repeat(900)}Kallas. Kallas left.`],
    [
      'far between',
      `Kaja Kallas spoke. Kaja${' '.repeat(5_000)}Kallas left. President${' '.repeat(5_000)}Trump.`,
    ],
  ])('%s: everything said of a mention stays short', (_, text) => {
    const { mentions } = analyzer.analyze({ text, lang: 'en' });
    expect(mentions).not.toHaveLength(0);
    const said = mentions.flatMap(({ name, description = '', reasons, candidates }) => [
      ...[name, description, ...reasons],
      ...candidates.flatMap((candidate) => candidate.reasons),
    ]);
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThan(500);
  });

  test('ten thousand people of one surname are told apart', () => {
    const relatives = Array.from(
      { length: 10_000 },
      (_, nth) => `saw Xan${nth} Kallas. Kallas left`,
    );
    const { mentions } = analyzer.analyze({
      text: `Kaja Kallas ${relatives.join('. She ')}`,
      lang: 'en',
    });
    expect(mentions.filter(({ entity }) => entity === 'kallas')).toHaveLength(1);
    expect(mentions).toHaveLength(10_001);
  });

  test('ten thousand different names of a pack are all found', () => {
    const people = Array.from({ length: 10_000 }, (_, nth) => `Ada${nth} Quill${nth}`);
    const many = packOf(
      ...people.map(
        (name, nth) =>
          ({ ...SMALL_PACK[2], id: `p${nth}`, name, surname: name.split(' ')[1] }) as never,
      ),
    );
    const { mentions } = createAnalyzerFrom([many]).analyze({
      text: people.join(', '),
      lang: 'en',
    });
    expect(new Set(mentions.map(({ chain }) => chain)).size).toBe(10_000);
  });
});
