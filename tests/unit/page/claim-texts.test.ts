/** Claims are told in the story's words, by their speakers' names, with what the story says beside them. */
import { describe, expect, it } from 'vitest';
import {
  describeClaim,
  listClaims,
  saidBy,
  saveClaim,
} from '@/entrypoints/reader.content/claim-texts.ts';
import type { Comparison } from '@/utils/language/analysis.ts';
import { type ReadStory, readStory, type ToldClaim } from './claim-story.ts';

const PARAGRAPHS = [
  'According to TASS, Dmitry Peskov said that talks lasted over four hours.',
  'They went on for three hours, he added. It was a good day, said a guard.',
];
const TALKS: ToldClaim = {
  words: 'talks lasted over four hours',
  speaker: { words: 'Dmitry Peskov' },
  cue: 'said',
  sources: ['TASS', 'Dmitry Peskov'],
  figures: [
    {
      words: 'over four hours',
      measure: 'talks',
      value: 4,
      unit: 'hour',
      kind: 'duration',
      comparator: '>',
    },
  ],
  reasons: ['a figure'],
};
const THREE: ToldClaim = {
  words: 'They went on for three hours',
  speaker: { words: 'he added', chain: 0 },
  figures: [{ words: 'three hours', value: 3, unit: 'hour', kind: 'duration' }],
};
const GUARD: ToldClaim = { words: 'It was a good day', speaker: { words: 'a guard', chain: 9 } };

const DIFFERS: Comparison = {
  a: { claim: 0, figure: 0 },
  b: { claim: 1, figure: 0 },
  verdict: 'differs',
  reason: 'three is less than four',
};

function read(comparisons: Comparison[] = [DIFFERS]): ReadStory {
  return readStory(PARAGRAPHS, [TALKS, THREE, GUARD], { people: ['Dmitry Peskov'], comparisons });
}

function markOf({ claims }: ReadStory, claim: number, figure?: number) {
  const mark = claims.claims()[claim]?.marks.find((one) => one.figure === figure);
  if (!mark) throw new Error('There is no such mark.');
  return mark;
}

describe('a card', () => {
  it('tells who, how, through whom, what and how much', () => {
    const told = read([]);
    expect(describeClaim(markOf(told, 0), told.story)).toEqual({
      kind: 'indirect',
      words: 'talks lasted over four hours',
      speaker: { name: 'Dmitry Peskov', chain: 0 },
      cue: 'said',
      sources: [{ name: 'TASS' }, { name: 'Dmitry Peskov', chain: 0 }],
      figures: [
        {
          value: 4,
          unit: 'hour',
          kind: 'duration',
          comparator: '>',
          words: 'over four hours',
          measure: 'talks',
        },
      ],
      others: [],
      recalled: [],
      reasons: ['a figure'],
    });
  });

  it.each<[name: string, claim: number, speaker: object]>([
    ['a pronoun by the person it stands for', 1, { name: 'Dmitry Peskov', chain: 0 }],
    ['somebody unknown by the story’s words', 2, { name: 'a guard' }],
  ])('names %s', (_, claim, speaker) => {
    const told = read();
    expect(describeClaim(markOf(told, claim), told.story).speaker).toEqual(speaker);
  });

  it.each([
    ['one side', 0, 1],
    ['the other side', 1, 0],
  ])('sets the rest of the story beside it, from %s', (_, claim, other) => {
    const told = read();
    const [beside, ...more] = describeClaim(markOf(told, claim), told.story).others;
    expect(more).toEqual([]);
    expect(beside).toMatchObject({ verdict: 'differs', reason: 'three is less than four' });
    expect(beside?.id).toBe(markOf(told, other, 0).id);
    expect(beside?.figures[0]?.words).toBe(other === 0 ? 'over four hours' : 'three hours');
  });

  it('begins with the figure that is pointed at, and compares that one alone', () => {
    const told = readStory(
      ['He gave €1 to one, €2 to another. She gave €2.'],
      [
        { words: 'gave €1 to one, €2 to another', figures: [{ words: '€1' }, { words: '€2' }] },
        { words: 'She gave €2', figures: [{ words: '€2' }] },
      ],
      {
        comparisons: [
          { a: { claim: 0, figure: 1 }, b: { claim: 1, figure: 0 }, verdict: 'same', reason: '' },
        ],
      },
    );
    const card = describeClaim(markOf(told, 0, 1), told.story);
    expect(card.figures.map(({ words }) => words)).toEqual(['€2', '€1']);
    expect(card.others).toHaveLength(1);
    expect(describeClaim(markOf(told, 0, 0), told.story).others).toEqual([]);
  });

  it('has what was saved of other stories, beside the claim it is compared with', () => {
    const { words, value, unit } = { words: 'talks of two hours', value: 2, unit: 'hour' };
    const saved = {
      words,
      figure: { value, unit, comparator: '=', kind: 'duration' },
      story: { title: 'Before', site: 'news.example' },
    } as const;
    const beside = { saved, verdict: 'not-comparable', reason: 'other talks' } as const;
    const recalled = [{ side: { claim: 1, figure: 0 }, ...beside }];
    const told = readStory(PARAGRAPHS, [TALKS, THREE], { recalled });
    expect(describeClaim(markOf(told, 1), told.story).recalled).toMatchObject([beside]);
    expect(describeClaim(markOf(told, 1, 0), told.story).recalled).toMatchObject([beside]);
    expect(describeClaim(markOf(told, 0), told.story).recalled).toEqual([]);
  });

  it('gives no more words than a card can hold', () => {
    const speech = `${'On and on. '.repeat(200)}End.`;
    const told = readStory([speech], [{ words: speech }]);
    expect(describeClaim(markOf(told, 0), told.story).words.length).toBeLessThan(610);
  });
});

describe('lists', () => {
  it('name claims that speak of the same thing, and none that cannot be compared', () => {
    const apart: Comparison = { ...DIFFERS, b: { claim: 2 }, verdict: 'not-comparable' };
    const told = read([DIFFERS, apart]);
    const listed = listClaims(told.claims.claims(), told.story);
    expect(listed.map(({ words }) => words)).toEqual([TALKS.words, THREE.words, GUARD.words]);
    expect(listed.map(({ alike }) => alike)).toEqual([[listed[1]?.id], [listed[0]?.id], []]);
  });

  it('have what one person says', () => {
    const told = read();
    const claims = told.claims.claims();
    const said = saidBy(0, { claims, story: told.story });
    expect(said.map(({ words }) => words)).toEqual([TALKS.words, THREE.words]);
  });
});

describe('a claim to be kept', () => {
  it('carries its place in the story and all that is known of it', () => {
    const told = read();
    const saved = saveClaim(markOf(told, 1), told.story);
    expect(saved?.selector.quote.exact).toBe(THREE.words);
    expect(saved?.selector.position.start).toBe((PARAGRAPHS[0]?.length ?? 0) + 1);
    expect(saved?.claim).toEqual({
      words: THREE.words,
      speaker: { name: 'Dmitry Peskov' },
      sources: [],
      figure: { value: 3, unit: 'hour', kind: 'duration', comparator: '=' },
    });
  });

  it('is none where the page has other words by now', () => {
    const told = read();
    told.story.replaceBlocks([]);
    expect(saveClaim(markOf(told, 1), told.story)).toBeUndefined();
  });
});
