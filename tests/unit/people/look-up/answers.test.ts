/** Answers of servers are read as far as they have the form and speak of what was asked; all else is refused. */
import { describe, expect, it } from 'vitest';
import {
  readExtract,
  readFound,
  readItems,
  readLabels,
  readPicture,
} from '@/utils/people/look-up/answers.ts';
import { DEFAULT_HOSTS } from '@/utils/people/look-up/hosts.ts';
import { human, label } from '../wikidata/setup.ts';

const sitelinks = { enwiki: { site: 'enwiki', title: 'Jane Roe' } };

describe('items', () => {
  const cases: [name: string, json: unknown, asked: string[], found: string[]][] = [
    ['by id', { entities: { Q7: human() } }, ['Q7'], ['Q7']],
    ['in a list', { entities: [human()] }, ['Q7'], ['Q7']],
    ['by title', { entities: { Q7: human({}, { sitelinks }) } }, ['Jane Roe'], ['Jane Roe']],
    [
      'by a title as links write it',
      { entities: { Q7: human({}, { sitelinks }) } },
      ['jane_Roe'],
      ['jane_Roe'],
    ],
    [
      'under an id that leads there',
      { entities: { Q9: human({}, { redirects: { from: 'Q9', to: 'Q7' } }) } },
      ['Q9'],
      ['Q9'],
    ],
    ['that nobody asked for', { entities: { Q7: human() } }, ['Q8'], []],
    ['that claims to be another', { entities: { Q8: human() } }, ['Q8'], []],
    ['of another title', { entities: { Q7: human({}, { sitelinks }) } }, ['John Roe'], []],
    ['that is missing', { entities: { Q7: { id: 'Q7', missing: '' } } }, ['Q7'], []],
    [
      'without a title’s item',
      { entities: { '-1': { site: 'enwiki', title: 'Jane Roe', missing: '' } } },
      ['Jane Roe'],
      [],
    ],
    ['none, as old answers have it', { entities: [] }, ['Q7'], []],
  ];
  it.each(cases)('%s', (_, json, asked, found) => {
    const read = readItems(json, asked);
    expect(read.ok && [...read.value.keys()]).toEqual(found);
  });
});

describe('what is no answer', () => {
  const cases: [name: string, json: unknown, refused: object][] = [
    ['a page', '<html>', { why: 'unreadable' }],
    ['nothing', null, { why: 'unreadable' }],
    ['a list', [], { why: 'unreadable' }],
    ['something else', { batchcomplete: true }, { why: 'unreadable' }],
    [
      'an error',
      { error: { code: 'no-such-entity', info: 'Could not find' } },
      { why: 'error', says: 'no-such-entity' },
    ],
    ['an error without a name', { error: 'oops' }, { why: 'error', says: 'unnamed error' }],
    [
      'a server that is behind',
      { error: { code: 'maxlag', lag: 5.4 } },
      { why: 'busy', seconds: 6 },
    ],
    ['a limit', { error: { code: 'ratelimited' } }, { why: 'busy', seconds: undefined }],
  ];
  it.each(cases)('%s', (_, json, refused) => {
    expect(readItems(json, ['Q7'])).toMatchObject({ ok: false, refused });
    expect(readFound(json)).toMatchObject({ ok: false, refused });
    expect(readExtract(json)).toMatchObject({ ok: false, refused });
    expect(readPicture(json, DEFAULT_HOSTS)).toMatchObject({ ok: false, refused });
  });
});

describe('labels', () => {
  const item = (labels: unknown) => ({ entities: { Q1: { id: 'Q1', labels } } });
  const cases: [name: string, json: unknown, expected: string | undefined][] = [
    ['in English', item(label('en', ' Prime\nminister ')), 'Prime minister'],
    ['of all languages', item(label('mul', 'Fidesz')), 'Fidesz'],
    [
      'that lead on from another language',
      item({ en: { language: 'de', value: 'Kanzler' } }),
      'Kanzler',
    ],
    ['none', item([]), undefined],
    ['of ten thousand letters', item(label('en', 'x'.repeat(10_000))), undefined],
    ['that are no text', item({ en: { value: { $: 1 } } }), undefined],
  ];
  it.each(cases)('%s', (_, json, expected) => {
    const read = readLabels(json, ['Q1']);
    expect(read.ok && read.value.get('Q1')).toBe(expected);
  });
});

it('found ids are items, each once', () => {
  const search = [
    { id: 'Q1' },
    { id: 'Q1' },
    { id: 'P31' },
    { id: 7 },
    null,
    { id: 'Q2' },
    { id: 'Q1"><b>' },
  ];
  expect(readFound({ search })).toEqual({ ok: true, value: ['Q1', 'Q2'] });
  expect(readFound({ search: {} })).toEqual({ ok: true, value: [] });
});

describe('extracts', () => {
  const page = (parts: object) => ({ query: { pages: [{ title: 'Jane Roe', ...parts }] } });
  const long = `${'She was. '.repeat(60)}${'word '.repeat(100)}`;
  const cases: [name: string, json: unknown, text: string | undefined][] = [
    [
      'as they are',
      page({ extract: 'Jane Roe is an\n Estonian politician.' }),
      'Jane Roe is an Estonian politician.',
    ],
    [
      'of pages by their numbers',
      { query: { pages: { 7: { title: 'Jane Roe', extract: 'She.' } } } },
      'She.',
    ],
    [
      'with markup, which stays text',
      page({ extract: '<img src=x onerror=alert(1)>' }),
      '<img src=x onerror=alert(1)>',
    ],
    ['that are empty', page({ extract: '' }), undefined],
    ['of no article', page({ missing: true }), undefined],
    ['of no page', { query: {} }, undefined],
  ];
  it.each(cases)('%s', (_, json, text) => {
    const read = readExtract(json);
    expect(read.ok && read.value?.text).toBe(text);
  });
  it('are cut after a sentence', () => {
    const read = readExtract(page({ extract: long }));
    const text = (read.ok && read.value?.text) || '';
    expect(text.length).toBeLessThanOrEqual(602);
    expect(text).toMatch(/She was\. …$/);
  });
});

describe('pictures', () => {
  const info = {
    thumburl: 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Roe.jpg/120px-Roe.jpg',
    descriptionurl: 'https://commons.wikimedia.org/wiki/File:Roe.jpg',
    extmetadata: {
      Artist: { value: '<a href="//x.example"><b>Ann</b> &amp; Co</a>' },
      LicenseShortName: { value: 'CC BY-SA 4.0' },
      LicenseUrl: { value: 'https://creativecommons.org/licenses/by-sa/4.0' },
    },
  };
  const answer = (parts: object) => ({
    query: { pages: [{ imageinfo: [{ ...info, ...parts }] }] },
  });
  const { Artist, LicenseShortName } = info.extmetadata;
  const cases: [name: string, json: unknown, isShown: boolean][] = [
    ['with author and licence', answer({}), true],
    ['on the new host', answer({ thumburl: 'https://thumb.wikimedia.org/a/120px-Roe.jpg' }), true],
    ['without an author', answer({ extmetadata: { LicenseShortName } }), false],
    ['without a licence', answer({ extmetadata: { Artist } }), false],
    [
      'of an author without words',
      answer({ extmetadata: { LicenseShortName, Artist: { value: '<br>' } } }),
      false,
    ],
    [
      'on a host of nobody’s',
      answer({ thumburl: 'https://upload.wikimedia.org.example/a.jpg' }),
      false,
    ],
    ['that run', answer({ thumburl: 'javascript:alert(1)' }), false],
    ['described by a script', answer({ descriptionurl: 'data:text/html,x' }), false],
    ['that are not there', { query: { pages: [{ missing: true }] } }, false],
  ];
  it.each(cases)('%s', (_, json, isShown) => {
    const read = readPicture(json, DEFAULT_HOSTS);
    expect(read.ok && read.value !== null).toBe(isShown);
  });
  it('name the author in plain words', () => {
    const read = readPicture(answer({}), DEFAULT_HOSTS);
    expect(read.ok && read.value).toMatchObject({ author: 'Ann & Co', licence: 'CC BY-SA 4.0' });
  });
});
