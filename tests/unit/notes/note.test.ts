/** Keys under which notes are found again. */
import { describe, expect, it } from 'vitest';
import { personKey, storyKey } from '@/utils/notes/note.ts';

describe('storyKey', () => {
  const same: [name: string, a: string, b: string][] = [
    ['a fragment', 'https://n.example/a#part', 'https://n.example/a'],
    ['tracking parameters', 'https://n.example/a?utm_source=x&fbclid=1', 'https://n.example/a'],
    ['the order of parameters', 'https://n.example/a?b=1&a=2', 'https://n.example/a?a=2&b=1'],
    ['a slash at the end', 'https://n.example/a/', 'https://n.example/a'],
    ['the scheme', 'http://n.example/a', 'https://n.example/a'],
    ['www.', 'https://www.n.example/a', 'https://n.example/a'],
    ['a host for phones', 'https://m.n.example/a', 'https://www.n.example/a'],
    ['another', 'https://mobile.n.example/a', 'https://n.example/a'],
    ['one for phones in a language', 'https://en.m.n.example/a', 'https://en.n.example/a'],
    ['a host for AMP', 'https://amp.n.example/a', 'https://n.example/a'],
    ['AMP behind', 'https://n.example/a/amp', 'https://n.example/a'],
    ['AMP behind with a slash', 'https://n.example/a/amp/', 'https://n.example/a/'],
    ['AMP in front', 'https://n.example/amp/a', 'https://n.example/a'],
    ['AMP in the name of the file', 'https://n.example/a.amp.html', 'https://n.example/a.html'],
    ['AMP at its end', 'https://n.example/a.amp', 'https://n.example/a'],
    ['AMP asked for', 'https://n.example/a?amp=1', 'https://n.example/a'],
    ['AMP asked for bare', 'https://n.example/a?amp', 'https://n.example/a'],
    ['AMP as a type', 'https://n.example/a?outputType=amp', 'https://n.example/a'],
    ['a cache', 'https://www.google.com/amp/s/www.n.example/a/amp/', 'https://n.example/a'],
    [
      'another cache',
      'https://www-n-example.cdn.ampproject.org/v/s/www.n.example/a?amp_js_v=1&usqp=mq331',
      'https://n.example/a',
    ],
    ['the file of a folder', 'https://n.example/a/index.html', 'https://n.example/a/'],
  ];
  it.each(same)('%s makes no other story', (_, a, b) => {
    expect(storyKey(a)).toBe(storyKey(b));
  });

  const different: [name: string, a: string, b: string][] = [
    ['another path', 'https://n.example/a', 'https://n.example/b'],
    ['another host', 'https://n.example/a', 'https://m.example/a'],
    ['another part of a site', 'https://news.n.example/a', 'https://n.example/a'],
    ['a path that only begins alike', 'https://n.example/amplify', 'https://n.example/lify'],
    ['a path that only ends alike', 'https://n.example/a/lamp', 'https://n.example/a/l'],
    ['a story about AMP', 'https://n.example/amp', 'https://n.example/'],
    ['a cache of another story', 'https://www.google.com/amp/s/n.example/a', 'https://n.example/b'],
    ['a parameter named alike', 'https://n.example/?amper=1', 'https://n.example/'],
    ['a parameter that names the story', 'https://n.example/?id=1', 'https://n.example/?id=2'],
    ['another port', 'http://localhost:1/a', 'http://localhost:2/a'],
  ];
  it.each(different)('%s makes another story', (_, a, b) => {
    expect(storyKey(a)).not.toBe(storyKey(b));
  });

  it('leaves what is no web address alone', () => {
    expect(storyKey('file:///tmp/a.html')).toBe('file:///tmp/a.html');
    expect(storyKey('not an address')).toBe('not an address');
  });
});

describe('personKey', () => {
  it('prefers the id of a pack to the name', () => {
    expect(personKey({ entity: 'kaja-kallas', name: 'Kallas' })).toBe(
      personKey({ entity: 'kaja-kallas', name: 'Kaja Kallas' }),
    );
  });

  it('never mixes ids and names', () => {
    expect(personKey({ name: 'kaja-kallas' })).not.toBe(
      personKey({ entity: 'kaja-kallas', name: 'Kaja Kallas' }),
    );
  });

  it('is one for spellings of one name', () => {
    expect(personKey({ name: 'José Núñez' })).toBe(
      personKey({ name: 'JOSE\u0301 NU\u0301N\u0303EZ' }),
    );
  });
});
