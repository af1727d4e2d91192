/** Wikidata's JSON in short, for tests. */
import type { Json } from '@/utils/people/wikidata/item.ts';

export function value(main: unknown): Json {
  return { snaktype: 'value', datavalue: { value: main } };
}

export const SOMEVALUE: Json = { snaktype: 'somevalue' };
export const NOVALUE: Json = { snaktype: 'novalue' };

export function ref(id: string): Json {
  return value({ 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
}

/** Of a day, month or year, as the text has it. */
export function time(date: string): Json {
  const [year = '', month = '00', day = '00'] = date.split('-');
  const precision = date.length === 10 ? 11 : date.length === 7 ? 10 : 9;
  return value({
    time: `+${year}-${month}-${day}T00:00:00Z`,
    precision,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  });
}

export function claim(mainsnak: Json, qualifiers: Json = {}, rank = 'normal'): Json {
  return { mainsnak, rank, qualifiers };
}

export function label(language: string, text: string): Json {
  return { [language]: { language, value: text } };
}

/** A human with these claims and other parts. */
export function human(claims: Json = {}, parts: Json = {}): Json {
  return {
    id: 'Q7',
    labels: label('en', 'Jane Roe'),
    claims: { P31: [claim(ref('Q5'))], ...claims },
    ...parts,
  };
}
