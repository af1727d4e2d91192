/** Labelled stories: every mark goes, every name stays. */
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../scripts/corpus/story-file.ts';

const HEAD = 'title: A\ndate: 2025-01-01\nsplit: test\n---\nperson roe = Jane Roe | -\n---\n';

describe('a labelled story', () => {
  test.each([
    ['a person', 'Mr [Roe](p roe)’s', 'Mr Roe’s', [['person', 'Roe']]],
    [
      'a place and a firm',
      '[Haas](o) in [Bern](l)',
      'Haas in Bern',
      [
        ['organisation', 'Haas'],
        ['place', 'Bern'],
      ],
    ],
    ['a description', '[the judge](r roe) <said>', 'the judge said', []],
    ['a name in words said', '{“Ask [Roe](p roe)”}(? direct)', '“Ask Roe”', [['person', 'Roe']]],
    [
      'a name in a description',
      '[the heir of [Roe](p roe)](r x)',
      'the heir of Roe',
      [['person', 'Roe']],
    ],
  ])('%s', (_, line, text, names) => {
    const story = readStory('a', HEAD + line);
    expect(story.text).toBe(text);
    expect(story.names.map(({ type, start, end }) => [type, story.text.slice(start, end)])).toEqual(
      names,
    );
  });

  test('lines are blocks of their kind', () => {
    const story = readStory('a', `${HEAD}# One\n\nTwo\n- Three\n^ Four\n> Five`);
    expect(
      story.blocks.map(({ kind, start, end }) => [kind, story.text.slice(start, end)]),
    ).toEqual([
      ['headline', 'One'],
      ['paragraph', 'Two'],
      ['list-item', 'Three'],
      ['caption', 'Four'],
      ['quote', 'Five'],
    ]);
    expect(story.split).toBe('test');
  });

  test('names, references and words said keep whose they are', () => {
    const story = readStory(
      'a',
      `${HEAD}{[Roe](p roe) left}(? indirect), [she](r roe) <said>. {“No”}(roe direct via tass)`,
    );
    const textOf = ({ start, end }: { start: number; end: number }) => story.text.slice(start, end);
    expect(story.cast.get('roe')).toEqual({ name: 'Jane Roe', entity: undefined });
    expect(story.date).toBe('2025-01-01');
    expect(story.names.map(({ key }) => key)).toEqual(['roe']);
    expect(story.references.map((one) => [textOf(one), one.key])).toEqual([['she', 'roe']]);
    expect(story.cues.map(textOf)).toEqual(['said']);
    expect(story.statements.map((one) => [textOf(one), one.speaker])).toEqual([
      ['Roe left', undefined],
      ['“No”', 'roe'],
    ]);
  });

  test('a label without its key is an error', () => {
    expect(() => readStory('a', `${HEAD}[Roe] left`)).toThrow('bad label');
  });
});
