/** Whatever stands in a note stays text: no formula, no markup, no path, in none of the files that are written. */
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeCsv } from '@/utils/notes/formats/csv.ts';
import { guardCell, unguardCell } from '@/utils/notes/formats/csv-cells.ts';
import { createFileNames } from '@/utils/notes/formats/file-names.ts';
import { writeFrontMatter, writeTag } from '@/utils/notes/formats/front-matter.ts';
import { writeHtml } from '@/utils/notes/formats/html.ts';
import { writePersonFiles, writeStoryFiles } from '@/utils/notes/formats/markdown.ts';
import { createChance } from './setup/chance.ts';
import { readNotes } from './setup/files.ts';
import { makeBelongings, makeText, NASTY } from './setup/make-belongings.ts';

const WORDS = { language: 'en-GB', untitled: 'Untitled', nobody: 'Nobody', notes: 'My notes' };
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const TEXTS = [...NASTY, ...SEEDS.map((seed) => makeText(createChance(seed)))];

describe('cells of tables', () => {
  test.each(TEXTS)('%j comes back from its guard', (text) => {
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  test.each(['=1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', ' =1', '＝1', "'=1"])(
    '%j is no formula',
    (cell) => {
      expect(guardCell(cell)).toBe(`'${cell}`);
    },
  );

  test.each(["it's", "'tis", 'a=b', '', '1-1'])('%j is left alone', (cell) => {
    expect(guardCell(cell)).toBe(cell);
  });

  test.each(SEEDS)('a whole table has none with seed %i', (seed) => {
    const { notes } = makeBelongings(seed);
    const { data, errors } = Papa.parse<string[]>(writeCsv(notes));
    expect(errors).toEqual([]);
    expect(data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
    expect(data).toHaveLength(notes.length + 2);
  });

  test('our own table brings ids, words and labels back', async () => {
    const [quote] = makeBelongings(1).notes.filter(({ subject }) => subject.kind === 'quote');
    if (!quote) throw new Error('no quote');
    const note = { ...quote, text: '=1+1', tags: ['eu', 'law'] };
    expect(await readNotes(writeCsv([note]))).toMatchObject([
      { id: note.id, text: '=1+1', tags: note.tags, colour: note.colour, created: note.created },
    ]);
  });
});

const NAMES: [title: string, name: string][] = [
  ['A story', 'A story.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['..\\..\\x', 'x.md'],
  ['CON', '_CON.md'],
  ['com1.txt', '_com1.txt.md'],
  ['LPT¹', '_LPT¹.md'],
  ['.hidden', 'hidden.md'],
  ['end. . ', 'end.md'],
  ['a:b*c?d"e<f>g|h', 'a b c d e f g h.md'],
  ['[[x]] #y ^z', 'x y z.md'],
  ['a\u0000b\u202Ec', 'a b c.md'],
  ['', 'Untitled.md'],
  ['...', 'Untitled.md'],
  ['😀\uD83D', '😀\uFFFD.md'],
];

describe('names of files', () => {
  test.each(NAMES)('%j is called %j', (title, name) => {
    expect(createFileNames({ untitled: 'Untitled', ending: '.md' })(title)).toBe(name);
  });

  test('no two are the same to any file system', () => {
    const nameFile = createFileNames({ untitled: 'Untitled', ending: '.md' });
    const titles = ['Café', 'CAFÉ', 'Cafe\u0301', 'café (2)', 'ﬁ', 'fi'];
    const names = titles.map(nameFile);
    expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(6);
  });

  test.each(TEXTS)('%j makes a name that is safe and short', (title) => {
    const nameFile = createFileNames({ untitled: 'Untitled', ending: '.md' });
    for (const name of [nameFile(title), nameFile(title), nameFile(title.repeat(50))]) {
      expect(name).toMatch(/^(?!\.)[^/\\:*?"<>|\p{Cc}]*[^./\\:*?"<>| \p{Cc}]\.md$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(130);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
    }
  });
});

describe('Markdown', () => {
  test.each(TEXTS)('%j is one value of the front matter', (text) => {
    const written = writeFrontMatter({ title: text, tags: [text, 'x'] });
    const [, yaml = ''] = written.split(/^---\n/m);
    expect(parse(yaml)).toEqual({ title: text.toWellFormed(), tags: [text.toWellFormed(), 'x'] });
  });

  const tags: [tag: string, written: string][] = [
    ['to check', 'to-check'],
    ['2025', '_2025'],
    ['EU/law', 'EU/law'],
    ['#a, b!', 'a-b'],
    ['Überblick', 'Überblick'],
    ['‮!', ''],
  ];
  test.each(tags)('the tag %j is written %j', (tag, written) => {
    expect(writeTag(tag)).toBe(written);
  });

  test.each(SEEDS)('has no HTML that a note brought along, with seed %i', (seed) => {
    const { notes, people } = makeBelongings(seed);
    const files = [...writeStoryFiles(notes, WORDS), ...writePersonFiles(notes, people, WORDS)];
    expect(files.length).toBeGreaterThan(0);
    for (const [, text] of files) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      expect(body.replaceAll(/\\./g, '')).not.toMatch(/<[a-z!/](?!ttps?:)/i);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  test('every note is in one story and with everybody whom it touches', () => {
    const { notes, people } = makeBelongings(7);
    const stories = [...writeStoryFiles(notes, WORDS).values()].join('');
    const persons = [...writePersonFiles(notes, people, WORDS).values()].join('');
    for (const { id } of notes) {
      expect(stories.split(`^${id}`)).toHaveLength(2);
      expect(persons).toContain(`^${id}`);
    }
  });

  test('a story as a reader finds it', () => {
    const [plain] = makeBelongings(1).notes;
    if (!plain) throw new Error('no note');
    const note = {
      ...plain,
      id: '7b1f0f5e-6a53-4f0e-9a55-0d3a3c1b2a90',
      subject: {
        kind: 'quote' as const,
        selector: {
          quote: { exact: 'More than *€21* bn\n# so', prefix: '', suffix: '' },
          position: { start: 0, end: 5 },
        },
      },
      text: 'Is **that** so?',
      story: {
        ...{ address: 'https://n.example/a', title: 'A: "story"', site: 'n.example' },
        ...{ author: 'Ana', date: '2025-04-11' },
      },
      ...{ tags: ['to check'], importance: 2 as const, created: Date.UTC(2025, 3, 12, 12) },
    };
    const files = writeStoryFiles([note], WORDS);
    expect([...files]).toEqual([
      [
        'A story.md',
        [
          ...[
            '---',
            'title: "A: \\"story\\""',
            'source: "https://n.example/a"',
            'site: "n.example"',
          ],
          ...['author: "Ana"', 'date: "2025-04-11"', 'tags:', '  - "to-check"', 'aliases:'],
          ...['  - "A: \\"story\\""', '---', '', '# A: "story"', ''],
          ...['> More than \\*€21\\* bn', '> \\# so', '', 'Is **that** so?', ''],
          ...['12 Apr 2025 !! #to-check ^7b1f0f5e-6a53-4f0e-9a55-0d3a3c1b2a90', ''],
        ].join('\n'),
      ],
    ]);
  });
});

describe('the page to print', () => {
  test.each(SEEDS)('holds text alone, with seed %i', (seed) => {
    const { notes } = makeBelongings(seed);
    const { window } = new JSDOM(writeHtml(notes, WORDS));
    const all = [...window.document.querySelectorAll('*')];
    const names = new Set(all.map(({ localName }) => localName));
    const known = [
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'h1',
      'section',
      'h2',
      'a',
      'p',
    ];
    const inNotes = ['bdi', 'br', 'article', 'blockquote', 'strong'];
    expect([...names].filter((name) => ![...known, ...inNotes].includes(name))).toEqual([]);
    expect(
      all.flatMap((e) => e.getAttributeNames()).filter((name) => name.startsWith('on')),
    ).toEqual([]);
    const links = [...window.document.querySelectorAll('a')].map(({ href }) => href);
    expect(links.filter((href) => !/^https?:/.test(href))).toEqual([]);
    expect(all.filter((e) => e.localName === 'article')).toHaveLength(notes.length);
  });

  test('allows its own stylesheet and nothing else', () => {
    const { window } = new JSDOM(writeHtml([], WORDS));
    const style = window.document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(window.document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
  });
});
