/** What the stand-in for Wikidata, Wikipedia and Commons knows: a few invented people, as small answers of the real shapes. */

export interface WikiItem {
  id: string;
  labels: Readonly<Record<string, string>>;
  aliases?: readonly string[];
  description?: string;
  claims?: Readonly<Record<string, readonly object[]>>;
  /** Title of the English article. */
  title?: string;
}

export interface WikiPicture {
  author?: string;
  licence?: string;
  bytes: Uint8Array;
}

export interface Wiki {
  items: readonly WikiItem[];
  /** Id → the id it leads to. */
  redirects: Readonly<Record<string, string>>;
  /** Title → first sentences. */
  extracts: Readonly<Record<string, string>>;
  /** File → picture. */
  pictures: Readonly<Record<string, WikiPicture>>;
}

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';

function snak(value: unknown): object {
  return { snaktype: 'value', datavalue: { value } };
}

export function ref(id: string): object {
  return snak({ 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
}

/** `2024`, `2024-05` or `2024-05-01`. */
export function time(date: string): object {
  const [year = '', month = '00', day = '00'] = date.split('-');
  const precision = 9 + (month === '00' ? 0 : 1) + (day === '00' ? 0 : 1);
  return snak({ time: `+${year}-${month}-${day}T00:00:00Z`, precision, calendarmodel: GREGORIAN });
}

export function text(value: string): object {
  return snak(value);
}

export function claim(mainsnak: object, qualifiers: Readonly<Record<string, object[]>> = {}) {
  return { mainsnak, type: 'statement', rank: 'normal', qualifiers };
}

const HUMAN = { P31: [claim(ref('Q5'))] };

/** A picture of one grey point. */
const POINT = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAGhAKAjM45DQAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

/** The keeper of the lights, two namesakes, and what they refer to. */
export const LIGHTHOUSE_WIKI: Wiki = {
  items: [
    {
      id: 'Q101',
      labels: { en: 'Torvald Ekenes' },
      aliases: ['T. Ekenes'],
      description: 'Norwegian civil servant',
      title: 'Torvald Ekenes',
      claims: {
        ...HUMAN,
        P569: [claim(time('1961-03-04'))],
        P27: [claim(ref('Q20'))],
        P102: [claim(ref('Q301'))],
        P106: [claim(ref('Q302'))],
        P18: [claim(text('Ekenes at Fell.png'))],
        P39: [
          claim(ref('Q201'), { P580: [time('2020-03')] }),
          claim(ref('Q202'), { P580: [time('2011')], P582: [time('2020-03')] }),
        ],
      },
    },
    {
      id: 'Q111',
      labels: { en: 'Inga Solberg' },
      description: 'Norwegian footballer',
      claims: { ...HUMAN, P569: [claim(time('1999'))] },
    },
    {
      id: 'Q112',
      labels: { en: 'Inga Solberg' },
      description: 'Norwegian painter',
      claims: { ...HUMAN, P569: [claim(time('1920'))], P570: [claim(time('1999'))] },
    },
    {
      id: 'Q113',
      labels: { en: 'Inga Solberg' },
      description: 'ship',
      claims: { P31: [claim(ref('Q114'))] },
    },
    { id: 'Q20', labels: { en: 'Norway' } },
    { id: 'Q201', labels: { en: 'director of the Lighthouse Authority' } },
    { id: 'Q202', labels: { en: 'harbour master of Bergen' } },
    { id: 'Q301', labels: { en: 'Coast Party' } },
    { id: 'Q302', labels: { en: 'civil servant' } },
  ],
  redirects: { Q109: 'Q101' },
  extracts: {
    'Torvald Ekenes':
      'Torvald Ekenes (born 4 March 1961) is a Norwegian civil servant. He has been director of the Lighthouse Authority since 2020.',
  },
  pictures: {
    'Ekenes at Fell.png': {
      author: '<a href="//x.example/">Ann Berg</a>',
      licence: 'CC BY-SA 4.0',
      bytes: POINT,
    },
  },
};
