/** What items say of humans is read, with all that is missing, unknown, old or odd in them. */
import { describe, expect, it } from 'vitest';
import { draftPerson, itemsOf, type PersonDraft } from '@/utils/people/wikidata/draft.ts';
import { type Json, readItem, readRedirect } from '@/utils/people/wikidata/item.ts';
import { claim, human, label, NOVALUE, ref, SOMEVALUE, time, value } from './setup.ts';

function draft(json: unknown, languages = ['en']): PersonDraft | undefined {
  const item = readItem(json);
  return item === undefined ? undefined : draftPerson(item, languages);
}

describe('which items are people', () => {
  const cases: [name: string, json: unknown, expected: boolean][] = [
    ['a human', human(), true],
    ['a human by number alone', human({ P31: [claim(value({ 'numeric-id': 5 }))] }), true],
    ['a city', human({ P31: [claim(ref('Q515'))] }), false],
    [
      'somebody once taken for a human',
      human({ P31: [claim(ref('Q5'), {}, 'deprecated')] }),
      false,
    ],
    ['a class nobody knows', human({ P31: [claim(SOMEVALUE)] }), false],
    ['no claims, as old dumps have it', human({}, { claims: [] }), false],
    ['a deleted item', { id: 'Q7', missing: '' }, false],
    ['a property', { ...human(), id: 'P31' }, false],
    ['a human without a name', human({}, { labels: [] }), false],
    ['no object', 'Q7', false],
  ];
  it.each(cases)('%s', (_, json, expected) => {
    expect(draft(json) !== undefined).toBe(expected);
  });
});

describe('redirects', () => {
  it('an answer tells the id that was asked for', () => {
    const item = readItem(human({}, { redirects: { from: 'Q9', to: 'Q7' } }));
    expect(item).toMatchObject({ id: 'Q7', redirectedFrom: ['Q9'] });
  });
  it('a bare redirect is no item', () => {
    expect(readItem({ id: 'Q9', redirect: 'Q7' })).toBeUndefined();
    expect(readRedirect({ entity: 'Q9', redirect: 'Q7' })).toEqual({ from: 'Q9', to: 'Q7' });
    expect(readRedirect(human())).toBeUndefined();
  });
});

describe('names', () => {
  const sitelinks = { enwiki: { title: 'Jane Roe (politician)' } };
  const native = { P1559: [claim(value({ text: 'Яна Ро', language: 'ru' }))] };
  const cases: [
    name: string,
    json: Json,
    languages: string[],
    expected: string,
    aliases: string[],
  ][] = [
    ['the label', human(), ['en'], 'Jane Roe', []],
    [
      'the first language that has one',
      human({}, { labels: label('de', 'Johanna Ro') }),
      ['fr', 'de'],
      'Johanna Ro',
      [],
    ],
    [
      'another language’s, where it is another name',
      human({}, { labels: { ...label('en', 'Jane Roe'), ...label('de', 'Johanna Ro') } }),
      ['en', 'de'],
      'Jane Roe',
      ['Johanna Ro'],
    ],
    [
      'the label for all languages',
      human({}, { labels: label('mul', 'J. Roe') }),
      ['en'],
      'J. Roe',
      [],
    ],
    [
      'the article’s title, without what tells it apart',
      human({}, { labels: label('ja', 'ロー'), sitelinks }),
      ['en'],
      'Jane Roe',
      [],
    ],
    [
      'a language in Latin script',
      human({}, { labels: { ...label('ar', 'رو'), ...label('fr', 'Jeanne Ro') } }),
      ['en'],
      'Jeanne Ro',
      [],
    ],
    ['the native name', human(native, { labels: label('ar', 'رو') }), ['en'], 'Яна Ро', []],
    ['whatever there is', human({}, { labels: label('ar', 'رو') }), ['en'], 'رو', []],
    [
      'a title that is another name',
      human({}, { sitelinks: { enwiki: { title: 'Jane Q. Roe' } } }),
      ['en'],
      'Jane Roe',
      ['Jane Q. Roe'],
    ],
    [
      'no sentence',
      human({}, { labels: { ...label('en', 'x'.repeat(101)), ...label('de', 'Jo Ro') } }),
      ['en'],
      'Jo Ro',
      [],
    ],
    ['spaces', human({}, { labels: label('en', ' Jane\u00A0 Roe\n') }), ['en'], 'Jane Roe', []],
  ];
  it.each(cases)('%s', (_, json, languages, name, aliases) => {
    expect(draft(json, languages)).toMatchObject({ name, aliases });
  });

  it('aliases that read differently', () => {
    const aliases = {
      en: ['Jane  Røe', 'JANE ROE', 'Jane "Janie" Roe'].map((text) => ({ value: text })),
    };
    expect(draft(human({}, { aliases }))?.aliases).toEqual(['Jane "Janie" Roe']);
  });
  it('the native name, unless it is the name', () => {
    expect(draft(human(native))?.native).toEqual({ lang: 'ru', text: 'Яна Ро' });
    const same = { P1559: [claim(value({ text: 'Jane Roe', language: 'en' }))] };
    expect(draft(human(same))?.native).toBeUndefined();
  });
});

describe('life', () => {
  const cases: [name: string, claims: Json, expected: Partial<PersonDraft>][] = [
    ['a birth', { P569: [claim(time('1970-05-01'))] }, { born: '1970-05-01', isDead: false }],
    [
      'the preferred birth',
      { P569: [claim(time('1970')), claim(time('1971-02-03'), {}, 'preferred')] },
      { born: '1971-02-03' },
    ],
    [
      'no deprecated birth',
      { P569: [claim(time('1970'), {}, 'deprecated'), claim(time('1971'))] },
      { born: '1971' },
    ],
    ['a death on an unknown day', { P570: [claim(SOMEVALUE)] }, { died: undefined, isDead: true }],
    ['no death', { P570: [claim(NOVALUE)] }, { died: undefined, isDead: false }],
    [
      'countries that were not left',
      { P27: [claim(ref('Q15180'), { P582: [time('1991')] }), claim(ref('Q212'))] },
      { countries: ['Q212'] },
    ],
    [
      'a country that is no more',
      { P27: [claim(ref('Q15180'), { P582: [time('1991')] })] },
      { countries: ['Q15180'] },
    ],
    [
      'the party joined last',
      {
        P102: [
          claim(ref('Q1'), { P580: [time('2010')] }),
          claim(ref('Q2'), { P580: [time('1990')] }),
          claim(ref('Q3'), { P580: [time('2015')], P582: [time('2016')] }),
        ],
      },
      { party: 'Q1' },
    ],
    ['no party', { P102: [claim(NOVALUE)] }, { party: undefined }],
  ];
  it.each(cases)('%s', (_, claims, expected) => {
    expect(draft(human(claims))).toMatchObject(expected);
  });
});

describe('offices', () => {
  const cases: [name: string, qualifiers: Json, expected: Json][] = [
    ['none of its dates', {}, { start: undefined, end: undefined, ended: undefined }],
    ['a start', { P580: [time('2008-03')] }, { start: '2008-03', ended: undefined }],
    ['both', { P580: [time('2008')], P582: [time('2012')] }, { start: '2008', end: '2012' }],
    ['an end on an unknown day', { P582: [SOMEVALUE] }, { end: undefined, ended: true }],
    ['no end', { P582: [NOVALUE] }, { end: undefined, ended: undefined }],
    ['an unknown start', { P580: [SOMEVALUE] }, { start: undefined }],
    [
      'the first date of two that can be read',
      { P580: [SOMEVALUE, time('2008')] },
      { start: '2008' },
    ],
    ['what it is of', { P642: [ref('Q10')] }, { organisation: 'Q10' }],
    ['the body directed', { P2389: [ref('Q11')] }, { organisation: 'Q11' }],
    ['where it is', { P1001: [ref('Q12')] }, { country: 'Q12' }],
    ['old qualifiers', { P580: [] }, { start: undefined }],
  ];
  it.each(cases)('%s', (_, qualifiers, expected) => {
    expect(draft(human({ P39: [claim(ref('Q8'), qualifiers)] }))?.roles).toEqual([
      expect.objectContaining({ position: 'Q8', ...expected }),
    ]);
  });

  it('of all ranks but deprecated, and none that nobody knows', () => {
    const P39 = [
      claim(ref('Q1')),
      claim(ref('Q2'), {}, 'preferred'),
      claim(ref('Q3'), {}, 'deprecated'),
      claim(SOMEVALUE),
      claim(NOVALUE),
    ];
    expect(draft(human({ P39 }))?.roles.map(({ position }) => position)).toEqual(['Q1', 'Q2']);
  });

  it('every item named is asked for', () => {
    const claims = {
      P27: [claim(ref('Q1'))],
      P102: [claim(ref('Q2'))],
      P106: ['Q3', 'Q4', 'Q5', 'Q6'].map((id) => claim(ref(id))),
      P734: [claim(ref('Q13'))],
      P39: [claim(ref('Q8'), { P642: [ref('Q9')], P17: [ref('Q10')] })],
    };
    const found = draft(human(claims));
    expect(found && itemsOf(found).sort()).toEqual(
      ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q13', 'Q8', 'Q9', 'Q10'].sort(),
    );
  });
});
