/** What becomes of tagged names beside those of a lexicon. The tagger here finds what the case says. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '@/utils/language/document.ts';
import type { FoundName, NameForm } from '@/utils/language/found-name.ts';
import { joinTaggedNames } from '@/utils/language/tagged-names.ts';
import type { TaggedName } from '@/utils/language/tagger/tagger.ts';

type Tag = readonly [name: string, confidence: number, type?: TaggedName['type']];
type Known = readonly [name: string, form: NameForm];

/** Names by the order in which they stand in the text. */
function place<Part>(text: string, parts: readonly (readonly [string, ...Part[]])[]) {
  let from = 0;
  return parts.map(([name, ...rest]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: start + name.length, rest };
  });
}

function join(text: string, tags: readonly Tag[], known: readonly Known[] = []): FoundName[] {
  const tagged = tags.map(([name, confidence, type = 'person'], nth): TaggedName => {
    const { start, end } = place(
      text,
      tags.map(([one]) => [one] as const),
    )[nth] ?? {
      start: 0,
      end: name.length,
    };
    return { start, end, type, confidence };
  });
  const names = known.map(([name, form]): FoundName => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: 'person', form, group: 'k', entries: ['k'] };
  });
  const document = readDocument({ text, lang: 'en' });
  return joinTaggedNames({ document, tagger: { tag: () => [...tagged] } }, names);
}

const textOf = (text: string, { start, end }: FoundName) => text.slice(start, end);

describe('tagged names', () => {
  const text = 'The mayor, Jane Roe, met Kaja Kallas. Roe smiled at Kallas.';

  test('people in no pack are added, in order, a lone surname with its full name', () => {
    const joined = join(
      text,
      [
        ['Jane Roe', 0.9],
        ['Roe', 0.9],
      ],
      [['Kaja Kallas', 'name']],
    );
    expect(joined.map((name) => textOf(text, name))).toEqual([
      'Jane Roe',
      'Kaja Kallas',
      'Roe',
      'Kallas',
    ]);
    const [full, , alone] = joined;
    expect(alone?.group).toBe(full?.group);
    expect(full?.entries).toEqual([]);
  });

  test('a title beside the name is noted', () => {
    const titled = 'They met British Defence Secretary Jane Roe.';
    const [roe] = join(titled, [['Jane Roe', 0.9]]);
    expect(roe?.title && titled.slice(roe.title.start, roe.title.end)).toBe(
      'British Defence Secretary',
    );
  });

  test.each<[string, readonly Tag[], readonly Known[], readonly string[]]>([
    ['unsure people are left out', [['Jane Roe', 0.2]], [], []],
    ['other types are left out', [['Jane Roe', 0.9, 'organisation']], [], []],
    ['a pack name stays', [['Kallas', 0.9]], [['Kaja Kallas', 'name']], ['Kaja Kallas', 'Kallas']],
    [
      'a surname of a pack inside a longer name goes',
      [['Kaja Kallas', 0.95]],
      [['Kallas', 'surname']],
      ['Kaja Kallas', 'Kallas'],
    ],
    ['unless the tagger is unsure', [['Kaja Kallas', 0.7]], [['Kallas', 'surname']], ['Kallas']],
    ['a surname that is a town goes', [['Kallas', 0.95, 'place']], [['Kallas', 'surname']], []],
  ])('%s', (_, tags, known, names) => {
    expect(join(text, tags, known).map((name) => textOf(text, name))).toEqual(names);
  });

  test('a surname of two people is a name of its own', () => {
    const both = 'Ann Roe met Bob Roe. Roe left.';
    const groups = join(both, [
      ['Ann Roe', 1],
      ['Bob Roe', 1],
      ['Roe', 1],
    ]).map(({ group }) => group);
    expect(new Set(groups).size).toBe(groups.length);
  });
});
