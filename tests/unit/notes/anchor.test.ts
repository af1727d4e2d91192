/** A noted quote is found again where it is, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { type LocatedQuote, locateQuote } from '@/utils/notes/anchor.ts';
import { describeQuote } from '@/utils/notes/selector.ts';

const STORY = [
  'Kremlin spokesman Dmitry Peskov told reporters on Friday that there was no reason to hurry.',
  'In Brussels Kaja Kallas said that the Union would wait. Asked again, Kallas said nothing.',
  'Peskov told reporters on Saturday that there was every reason to hurry, and left the room.',
  'The talks go on. The talks go on.',
].join('\n');

/** Notes the n-th place of some words, changes the text, and tells what is found. */
function find(
  words: string,
  { nth = 0, edit = (text: string) => text },
): LocatedQuote & { around?: string } {
  let start = STORY.indexOf(words);
  for (let n = 0; n < nth; n++) start = STORY.indexOf(words, start + 1);
  const selector = describeQuote(STORY, { start, end: start + words.length });
  const text = edit(STORY);
  const place = locateQuote(text, selector);
  return place.at === 'found'
    ? { ...place, around: text.slice(Math.max(0, place.start - 8), place.end + 8) }
    : place;
}

describe('found', () => {
  const cases: [name: string, words: string, change: Parameters<typeof find>[1], around: string][] =
    [
      ['where it was', 'Kaja Kallas', {}, 'russels Kaja Kallas said th'],
      ['a short name that comes often', 'Peskov', { nth: 1 }, 'othing.\nPeskov told re'],
      [
        'when text came before',
        'Kaja Kallas',
        { edit: (t) => `Corrected.\n${t}` },
        'russels Kaja Kallas said th',
      ],
      [
        'when words not far before were edited',
        'Union would wait',
        { edit: (t) => t.replace('no reason to hurry', 'no hurry') },
        'hat the Union would wait. Asked ',
      ],
      [
        'when lines are broken elsewhere',
        'reason to hurry',
        { edit: (t) => t.replaceAll('\n', ' ').replace('Friday that', 'Friday\nthat') },
        ' was no reason to hurry. In Bru',
      ],
      [
        'when both copies are still there',
        'The talks go on.',
        { nth: 1 },
        ' go on. The talks go on.',
      ],
      [
        'a long quote by its words alone',
        'Kremlin spokesman Dmitry Peskov told reporters on Friday that there was no reason to hurry.',
        { edit: (t) => `All new before.\n${t.split('\n')[0]}\nAll new after.` },
        'before.\nKremlin spokesman Dmitry Peskov told reporters on Friday that there was no reason to hurry.\nAll new',
      ],
    ];
  it.each(cases)('%s', (_, words, change, around) => {
    expect(find(words, change)).toMatchObject({ at: 'found', around });
  });
});

describe('not found', () => {
  const cases: [name: string, words: string, change: Parameters<typeof find>[1], at: string][] = [
    [
      'a deleted sentence',
      'Union would wait',
      { edit: (t) => t.replace('would wait', 'will wait') },
      'missing',
    ],
    [
      'a name of which only another mention is left',
      'Peskov',
      { edit: (t) => t.split('\n').slice(1).join('\n') },
      'missing',
    ],
    [
      'a sentence whose sibling is left',
      'Friday that there was no reason',
      { edit: (t) => t.split('\n')[2] ?? '' },
      'missing',
    ],
    [
      'a short quote with other words right before it',
      'Union would wait',
      { edit: (t) => t.replace('Kaja Kallas said', 'nobody denied') },
      'missing',
    ],
    ['in an empty text', 'Kallas', { edit: () => '' }, 'missing'],
  ];
  it.each(cases)('%s', (_, words, change, at) => {
    expect(find(words, change).at).toBe(at);
  });

  it('one of many copies once all have moved', () => {
    const text = 'The talks go on. '.repeat(20);
    const selector = describeQuote(text, { start: 170, end: 186 });
    expect(locateQuote(text, selector)).toEqual({ at: 'found', start: 170, end: 186 });
    expect(locateQuote(`News. ${text}`, selector)).toEqual({ at: 'ambiguous' });
  });

  it('a quote of nothing', () => {
    const nothing = {
      quote: { exact: ' ', prefix: 'a', suffix: 'b' },
      position: { start: 0, end: 1 },
    };
    expect(locateQuote('a b', nothing)).toEqual({ at: 'missing' });
  });

  it('a letter among very many, and in good time', () => {
    const { quote } = describeQuote('b', { start: 0, end: 1 });
    expect(locateQuote('b'.repeat(1_000_000), { quote, position: { start: 5, end: 6 } })).toEqual({
      at: 'ambiguous',
    });
  });
});

describe('1,000 changed stories', () => {
  const NAMES = ['Ana Brill', 'Bo Tamm', 'Brill', 'Tamm', 'The minister', 'The envoy'];
  const VERBS = ['said', 'told reporters', 'denied', 'wrote on Monday', 'had heard', 'promised'];
  const THINGS = [
    'the talks',
    'the bridge',
    'the budget',
    'the ferry line',
    'the new law',
    'the strike',
  ];
  const ENDS = [
    'would go on',
    'were over',
    'could wait',
    'came too late',
    'cost too much',
    'had failed',
  ];
  const TAILS = [
    'for now',
    'after all',
    'as ever',
    'at last',
    'in the end',
    'by June',
    'once more',
  ];

  /** Numbers in a fixed, well-mixed order. */
  function createRandom(seed: number) {
    let state = seed;
    return (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  /** Sentences that look alike, each with a number that only the test knows. */
  function sentences(random: (below: number) => number, count: number): string[] {
    const pick = (from: readonly string[]) => from[random(from.length)] ?? '';
    return Array.from(
      { length: count },
      () => `${pick(NAMES)} ${pick(VERBS)} that ${pick(THINGS)} ${pick(ENDS)} ${pick(TAILS)}.`,
    );
  }

  it('never show a note on words that were deleted', () => {
    let found = 0;
    let possible = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const random = createRandom(seed * 7919);
      const story = sentences(random, 12);
      const noted = random(story.length);
      const words = story[noted] ?? '';
      const quote =
        seed % 2 === 0 ? words : words.slice(0, words.indexOf(' ', words.indexOf(' ') + 1));
      const start = story.slice(0, noted).join(' ').length + (noted > 0 ? 1 : 0);
      const selector = describeQuote(story.join(' '), { start, end: start + quote.length });
      // Every third time the noted sentence goes; every time another one is put in somewhere.
      const isDeleted = seed % 3 === 0;
      const changed = [...story.entries()].filter(([index]) => !isDeleted || index !== noted);
      const at = random(changed.length + 1);
      changed.splice(at, 0, [-1, sentences(random, 1)[0] ?? '']);
      const text = changed.map(([, sentence]) => sentence).join(' ');
      const place = locateQuote(text, selector);
      const index = changed.findIndex(([original]) => original === noted);
      const expected = changed
        .slice(0, index)
        .map(([, sentence]) => `${sentence} `)
        .join('').length;
      if (!isDeleted) possible += 1;
      if (place.at !== 'found') continue;
      expect(isDeleted, `seed ${seed}: “${quote}” was deleted`).toBe(false);
      expect(place.start, `seed ${seed}`).toBe(expected);
      found += 1;
    }
    expect(found / possible).toBeGreaterThan(0.95);
  });
});
