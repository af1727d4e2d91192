/** Requests go to the hosts of the table, and give away the names and ids they say, and nothing else. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_HOSTS, originsOf, readHosts, readOrigin } from '@/utils/people/look-up/hosts.ts';
import {
  type LookUpRequest,
  requestById,
  requestByTitle,
  requestExtract,
  requestLabels,
  requestPicture,
  requestSearch,
} from '@/utils/people/look-up/requests.ts';

const kind = { hosts: DEFAULT_HOSTS };

function queryOf({ address }: LookUpRequest): Record<string, string> {
  return Object.fromEntries(new URL(address).searchParams);
}

describe('requests', () => {
  const cases: [name: string, request: LookUpRequest, origin: string, query: object][] = [
    [
      'a title',
      requestByTitle(['Jane Roe'], kind),
      DEFAULT_HOSTS.wikidata,
      { action: 'wbgetentities', sites: 'enwiki', titles: 'Jane Roe', normalize: '1' },
    ],
    [
      'titles',
      requestByTitle(['Jane Roe', 'Jo Ro'], kind),
      DEFAULT_HOSTS.wikidata,
      { titles: 'Jane Roe|Jo Ro' },
    ],
    [
      'titles with a bar',
      requestByTitle(['A|B', 'C'], kind),
      DEFAULT_HOSTS.wikidata,
      { titles: '\u001FA|B\u001FC' },
    ],
    [
      'ids',
      requestById(['Q1', 'Q2'], kind),
      DEFAULT_HOSTS.wikidata,
      { action: 'wbgetentities', ids: 'Q1|Q2' },
    ],
    [
      'labels',
      requestLabels(['Q1'], kind),
      DEFAULT_HOSTS.wikidata,
      { props: 'labels', languages: 'en|mul' },
    ],
    [
      'a search',
      requestSearch('Jane & Roe', kind),
      DEFAULT_HOSTS.wikidata,
      { action: 'wbsearchentities', search: 'Jane & Roe', limit: '5' },
    ],
    [
      'an extract',
      requestExtract('Jane Roe', kind),
      DEFAULT_HOSTS.wikipedia,
      { action: 'query', titles: 'Jane Roe', explaintext: '1' },
    ],
    [
      'a picture',
      requestPicture('Roe.jpg', kind),
      DEFAULT_HOSTS.commons,
      { titles: 'File:Roe.jpg', iiurlwidth: '120' },
    ],
  ];
  it.each(cases)('%s', (_, request, origin, query) => {
    expect(request.address).toMatch(`${origin}/w/api.php?`);
    expect(queryOf(request)).toMatchObject({
      ...query,
      format: 'json',
      formatversion: '2',
      origin: '*',
    });
    expect(queryOf(request)).not.toHaveProperty('maxlag');
  });
  it('stand back only if nobody waits', () => {
    expect(queryOf(requestById(['Q1'], { ...kind, isBulk: true }))).toMatchObject({ maxlag: '5' });
  });
  it('name no more than fifty', () => {
    const ids = Array.from({ length: 51 }, (_, nth) => `Q${nth + 1}`);
    expect(() => requestById(ids, kind)).toThrow(RangeError);
    expect(requestById(ids.slice(1), kind).sent).toHaveLength(50);
    expect(() => requestById([], kind)).toThrow(RangeError);
  });
});

describe('origins', () => {
  const cases: [address: unknown, expected: string | undefined][] = [
    ['https://wiki.example/w/index.php', 'https://wiki.example'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://localhost', 'http://localhost'],
    ['http://wiki.example', undefined],
    ['http://localhost.example', undefined],
    ['https://me:secret@wiki.example', undefined],
    ['ftp://wiki.example', undefined],
    ['javascript:alert(1)', undefined],
    ['wiki', undefined],
    [7, undefined],
  ];
  it.each(cases)('%s', (address, expected) => {
    expect(readOrigin(address)).toBe(expected);
  });
  it('one of one’s own replaces one of the table', () => {
    const hosts = readHosts({
      wikidata: 'https://wiki.example/',
      wikipedia: 'nowhere',
      pictures: 'https://p.example',
    });
    expect(hosts).toEqual({
      ...DEFAULT_HOSTS,
      wikidata: 'https://wiki.example',
      pictures: ['https://p.example'],
    });
    expect(originsOf(hosts)).toHaveLength(4);
  });
  it.each([[undefined], [null], ['x'], [{}]])('%s is the table as it comes', (stored) => {
    expect(readHosts(stored)).toEqual(DEFAULT_HOSTS);
  });
});
