/** Options survive whatever was stored. */
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_OPTIONS,
  readOptions,
  siteRule,
  sitesUnder,
  withSiteRule,
} from '@/utils/options.ts';

describe('readOptions', () => {
  const cases: [name: string, stored: unknown, expected: unknown][] = [
    ['nothing stored', undefined, DEFAULT_OPTIONS],
    ['null', null, DEFAULT_OPTIONS],
    ['not an object', 'all', DEFAULT_OPTIONS],
    [
      'a full form',
      { version: 2, marks: 'first', claims: 'off', sites: { 'a.example': 'never' } },
      { ...DEFAULT_OPTIONS, marks: 'first', claims: 'off', sites: { 'a.example': 'never' } },
    ],
    [
      'the first version',
      { version: 1, marks: 'first', sites: { 'a.example': 'never' } },
      { ...DEFAULT_OPTIONS, marks: 'first', claims: 'on', sites: { 'a.example': 'never' } },
    ],
    [
      'the first version of somebody who wants no marks',
      { version: 1, marks: 'off', sites: {} },
      { ...DEFAULT_OPTIONS, marks: 'off', claims: 'off', sites: {} },
    ],
    ['an unknown density', { version: 2, marks: 'most', sites: {} }, DEFAULT_OPTIONS],
    ['an unknown switch', { version: 2, marks: 'all', claims: 'half', sites: {} }, DEFAULT_OPTIONS],
    [
      'one bad site among good ones',
      { version: 2, marks: 'off', sites: { 'a.example': 'always', 'b.example': 'sometimes' } },
      { ...DEFAULT_OPTIONS, marks: 'off', claims: 'on', sites: { 'a.example': 'always' } },
    ],
    [
      'a field of a later version',
      { version: 2, marks: 'all', sites: {}, later: 1 },
      DEFAULT_OPTIONS,
    ],
    ['no version', { marks: 'off' }, { ...DEFAULT_OPTIONS, marks: 'off', claims: 'off' }],
    [
      'look-ups that earlier versions cannot have allowed',
      { version: 2, marks: 'all', sites: {}, lookUps: { when: 'cards' } },
      DEFAULT_OPTIONS,
    ],
    [
      'look-ups',
      {
        ...DEFAULT_OPTIONS,
        lookUps: { when: 'press', portraits: true, checksRoles: 1, hosts: { a: 'b', c: 1 } },
      },
      {
        ...DEFAULT_OPTIONS,
        lookUps: { when: 'press', portraits: true, checksRoles: false, hosts: { a: 'b' } },
      },
    ],
    [
      'look-ups at an unknown time',
      { ...DEFAULT_OPTIONS, lookUps: { when: 'always', portraits: 1, hosts: null } },
      DEFAULT_OPTIONS,
    ],
  ];
  it.each(cases)('%s', (_, stored, expected) => {
    expect(readOptions(stored)).toEqual(expected);
  });
});

describe('site rules', () => {
  it('are kept per site, whatever its prefix and case', () => {
    const options = withSiteRule(DEFAULT_OPTIONS, 'www.Example.org', 'never');
    expect(siteRule(options, 'example.org')).toBe('never');
    expect(siteRule(options, 'www.example.org')).toBe('never');
    expect(siteRule(options, 'news.example.org')).toBe('automatic');
  });

  it('go when they are automatic again', () => {
    const options = withSiteRule(DEFAULT_OPTIONS, 'example.org', 'always');
    expect(withSiteRule(options, 'example.org', 'automatic')).toEqual(DEFAULT_OPTIONS);
  });

  it('are not found where an object has something of the same name', () => {
    expect(siteRule(DEFAULT_OPTIONS, 'constructor')).toBe('automatic');
  });

  it('are listed by rule', () => {
    const one = withSiteRule(DEFAULT_OPTIONS, 'a.example', 'always');
    const two = withSiteRule(one, 'b.example', 'never');
    expect(sitesUnder(two.sites, 'always')).toEqual(['a.example']);
  });
});
