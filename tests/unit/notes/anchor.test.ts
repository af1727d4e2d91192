/** A noted quote is found again where it is, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { makeCases } from '@/scripts/bench-notes/cases.ts';
import { findWithGloss, learnRivals } from '@/scripts/bench-notes/finders.ts';
import { scoreFinding, tallyOutcomes } from '@/scripts/bench-notes/score.ts';
import { readStories } from '@/scripts/corpus/story-file.ts';
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
  const place = locateQuote(text, selector, learnRivals(STORY, selector));
  return place.at === 'exact' || place.at === 'changed'
    ? { ...place, around: text.slice(Math.max(0, place.start - 8), place.end + 8) }
    : place;
}

describe('found', () => {
  const cases: [
    name: string,
    words: string,
    change: Parameters<typeof find>[1],
    at: LocatedQuote['at'],
    around: string,
  ][] = [
    ['where it was', 'Kaja Kallas', {}, 'exact', 'russels Kaja Kallas said th'],
    ['a short name that comes often', 'Peskov', { nth: 1 }, 'exact', 'othing.\nPeskov told re'],
    [
      'when text came before',
      'Kaja Kallas',
      { edit: (t) => `Corrected.\n${t}` },
      'exact',
      'russels Kaja Kallas said th',
    ],
    [
      'when words not far before were edited',
      'Union would wait',
      { edit: (t) => t.replace('no reason to hurry', 'no hurry') },
      'exact',
      'hat the Union would wait. Asked ',
    ],
    [
      'when lines are broken elsewhere',
      'reason to hurry',
      { edit: (t) => t.replaceAll('\n', ' ').replace('Friday that', 'Friday\nthat') },
      'exact',
      ' was no reason to hurry. In Bru',
    ],
    [
      'when both copies are still there',
      'The talks go on.',
      { nth: 1 },
      'exact',
      ' go on. The talks go on.',
    ],
    [
      'a long quote by its words alone',
      'Kremlin spokesman Dmitry Peskov told reporters on Friday that there was no reason to hurry.',
      { edit: (t) => `All new before.\n${t.split('\n')[0]}\nAll new after.` },
      'exact',
      'before.\nKremlin spokesman Dmitry Peskov told reporters on Friday that there was no reason to hurry.\nAll new',
    ],
    [
      'in capitals, with a soft hyphen, and a hard space',
      'Union would wait',
      { edit: (t) => t.toUpperCase().replace('UNION WOULD', 'UN\u00ADION\u00A0WOULD') },
      'exact',
      'HAT THE UN\u00ADION\u00A0WOULD WAIT. ASKED ',
    ],
    [
      'a sentence of which a word was changed',
      'In Brussels Kaja Kallas said that the Union would wait.',
      { edit: (t) => t.replace('would wait', 'could wait') },
      'changed',
      ' hurry.\nIn Brussels Kaja Kallas said that the Union could wait. Asked a',
    ],
    [
      'a turn of phrase with other words right before it',
      'Union would wait',
      { edit: (t) => t.replace('Kaja Kallas said', 'nobody denied') },
      'exact',
      'hat the Union would wait. Asked ',
    ],
    [
      'a name, by the sentence it stands in, once that has moved',
      'Kaja Kallas',
      { edit: (t) => t.split('\n').toReversed().join('\n') },
      'exact',
      'russels Kaja Kallas said th',
    ],
  ];
  it.each(cases)('%s', (_, words, change, at, around) => {
    expect(find(words, change)).toMatchObject({ at, around });
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
    ['in an empty text', 'Kallas', { edit: () => '' }, 'missing'],
  ];
  it.each(cases)('%s', (_, words, change, at) => {
    expect(find(words, change).at).toBe(at);
  });

  it('one of many copies once all have moved', () => {
    const text = 'The talks go on. '.repeat(60);
    const selector = describeQuote(text, { start: 510, end: 526 });
    const rivals = learnRivals(text, selector);
    expect(locateQuote(text, selector, rivals)).toMatchObject({
      at: 'exact',
      start: 510,
      end: 526,
    });
    expect(locateQuote(`News. ${text}`, selector, rivals)).toMatchObject({ at: 'ambiguous' });
  });

  it('a quote of nothing', () => {
    const nothing = {
      quote: { exact: ' ', prefix: 'a', suffix: 'b' },
      position: { start: 0, end: 1 },
    };
    expect(locateQuote('a b', nothing)).toMatchObject({ at: 'missing' });
  });

  it('a letter inside a word', () => {
    const { quote } = describeQuote('b', { start: 0, end: 1 });
    const selector = { quote, position: { start: 5, end: 6 } };
    expect(locateQuote('b'.repeat(1_000_000), selector)).toMatchObject({ at: 'missing' });
  });

  it('a word among very many', () => {
    const { quote } = describeQuote('b', { start: 0, end: 1 });
    const selector = { quote, position: { start: 4, end: 5 } };
    const found = locateQuote('b '.repeat(500_000), selector);
    expect(found).toMatchObject({ at: 'ambiguous', places: [], reasons: ['too-many'] });
  });
});

describe('ways to look', () => {
  it('names every place where it cannot tell', () => {
    const story = 'One. Nothing is agreed until everything is agreed. Two.';
    const selector = describeQuote(story, { start: 5, end: 50 });
    const again = 'Nothing is agreed until everything is agreed.';
    const text = `News.\n${again}\nMore news.\n${again}`;
    const place = locateQuote(text, selector, learnRivals(story, selector));
    expect(place.at).toBe('ambiguous');
    expect(
      place.at === 'ambiguous' && place.places.map(({ start, end }) => text.slice(start, end)),
    ).toEqual([again, again]);
  });

  it('proves nothing by itself where nobody looked at the rest of the story', () => {
    const words =
      'Kremlin spokesman Dmitry Peskov told reporters on Friday that there was no reason';
    const selector = describeQuote(STORY, { start: 0, end: words.length });
    const text = `All new before. ${words}. All new after.`;
    expect(locateQuote(text, selector).at).toBe('ambiguous');
    expect(locateQuote(text, selector, learnRivals(STORY, selector)).at).toBe('exact');
  });
});

describe('1,400 changed stories', () => {
  const stories = readStories('tests/corpus/stories');
  const cases = makeCases(stories, { count: 1_400, seed: 20_260 });
  const outcomes = cases.map((one) => [one, scoreFinding(one, findWithGloss(one))] as const);

  it('never show a note on other words', () => {
    const wrong = outcomes.filter(([, outcome]) => outcome === 'wrong').map(([{ name }]) => name);
    expect(cases).toHaveLength(1_400);
    expect(wrong).toEqual([]);
  });

  it('show 97 of 100 notes whose words can still be told', () => {
    const { right, findable } = tallyOutcomes(outcomes);
    expect(findable).toBeGreaterThan(800);
    expect(right / findable).toBeGreaterThanOrEqual(0.97);
  });

  it('never show a note on other words where nobody looked at the rest of the story', () => {
    const wrong = cases.filter((one) => {
      const finding = findWithGloss(one, { isLearned: false });
      return scoreFinding(one, finding) === 'wrong';
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
