/** The command line that analyses stories: what it asks, what it refuses, what it prints. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import type { Analysis, Mention } from '@/utils/language/analysis.ts';
import { readPageStory } from '../../../scripts/analyze/page.ts';
import { formatStory } from '../../../scripts/analyze/pretty.ts';
import { readRequest, UsageError } from '../../../scripts/analyze/request.ts';
import { readStories } from '../../../scripts/analyze/stories.ts';

const NONE = { date: undefined, lang: undefined, title: undefined };

describe('a request', () => {
  test.each([
    ['a file', ['a.txt'], { kind: 'text', file: 'a.txt' }],
    ['standard input', [], { kind: 'text', file: undefined }],
    ['lines', ['--jsonl', 'a.jsonl'], { kind: 'lines', file: 'a.jsonl' }],
    [
      'a page',
      ['--html', 'a.html', '--url', 'https://a.example/b'],
      { kind: 'page', file: 'a.html' },
    ],
    ['for people', ['--pretty'], { pretty: true }],
    [
      'with what is known of the story',
      ['--date', '2025-04-11', '--lang', 'en', '--title', 'T'],
      { defaults: { date: '2025-04-11', lang: 'en', title: 'T' } },
    ],
  ])('%s', (_, args, expected) => {
    expect(readRequest(args)).toMatchObject(expected);
  });

  test.each([
    ['an unknown option', ['--verbose'], /--verbose/],
    ['two files', ['a', 'b'], /"b"/],
    ['a date in words', ['--date', 'today'], /YYYY-MM-DD.*"today"/],
    ['a day that no calendar has', ['--date', '2025-02-30'], /"2025-02-30"/],
    ['a page without its address', ['--html', 'a.html'], /--url/],
    ['an address that is none', ['--html', 'a.html', '--url', 'a.example'], /--url/],
    ['an address without a page', ['--url', 'https://a.example'], /--html/],
    ['a page and lines', ['--html', 'a.html', '--url', 'https://a.example', '--jsonl'], /--jsonl/],
  ])('%s is refused', (_, args, message) => {
    expect(() => readRequest(args)).toThrow(UsageError);
    expect(() => readRequest(args)).toThrow(message);
  });
});

describe('lines of JSON', () => {
  test('are stories, with what the command line knows where they say nothing', () => {
    const lines =
      '{"text":"A","date":"2020-01-02"}\n\n{"blocks":[{"text":"B","kind":"quote"}]}\r\n';
    expect(readStories(lines, { ...NONE, date: '2025-04-11', lang: 'en' })).toEqual([
      { text: 'A', date: '2020-01-02', lang: 'en' },
      { blocks: [{ text: 'B', kind: 'quote' }], date: '2025-04-11', lang: 'en' },
    ]);
  });

  test.each([
    ['what is no JSON', '{"text":', /^Line 2: this is no JSON/],
    ['a list', '[]', /^Line 2: a story is a JSON object/],
    ['a story without words', '{}', /^Line 2: a story has "text"/],
    ['blocks of an unknown kind', '{"blocks":[{"text":"B","kind":"ad"}]}', /^Line 2: a story has/],
    ['a bad date', '{"text":"A","date":"11 April"}', /^Line 2: "date"/],
    ['a title that is no text', '{"text":"A","title":1}', /^Line 2: "lang" and "title"/],
    ['an unknown wish', '{"text":"A","want":["names"]}', /^Line 2: "want" lists some of mentions/],
    ['mentions that are none', '{"text":"A","known":[{}]}', /^Line 2: "known"/],
  ])('%s is refused by its line', (_, line, message) => {
    expect(() => readStories(`{"text":"A"}\n${line}`, NONE)).toThrow(message);
  });
});

test('a story for people has its names numbered, and says who is who', () => {
  const mention = (start: number, end: number, more: Partial<Mention>): Mention => ({
    ...{ start, end, type: 'person', name: 'Kaja Kallas', chain: 0, entity: 'kaja-kallas' },
    ...{ confidence: 1, reasons: ['Because.'], candidates: [] },
    ...more,
  });
  const open = { chain: 1, entity: undefined, name: 'Roe', reasons: [] };
  const text = formatStory('Kaja Kallas met Roe. Kallas left.', [
    mention(0, 11, { description: 'EU foreign policy chief' }),
    mention(16, 19, {
      ...open,
      candidates: [{ entity: 'jane-roe', name: '', score: 0, reasons: [] }],
    }),
    mention(21, 27, {}),
  ]);
  expect(stripVTControlCharacters(text)).toBe(
    [
      'Kaja Kallas[0] met Roe[1?]. Kallas[0] left.',
      '',
      '[0] Kaja Kallas (kaja-kallas), 2 times',
      '    EU foreign policy chief',
      '    Because.',
      '[1] Roe (open: jane-roe), once',
      '',
    ].join('\n'),
  );
});

test('a page is read through its gate, region and date', () => {
  const declared = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2025-04-11' });
  const paragraph =
    '<p>On Friday the ministers of the bloc met in Brussels for talks that took them all day.</p>';
  const html = `<script type="application/ld+json">${declared}</script><article><h1>A headline</h1>${paragraph.repeat(4)}</article>`;
  const { story, page } = readPageStory(html, 'https://a.example/2025/04/11/talks', NONE);
  expect(page).toMatchObject({ gate: 'automatic', date: '2025-04-11' });
  expect(page.region).toContain('met in Brussels');
  expect(story.blocks.some(({ text }) => text.includes('met in Brussels'))).toBe(true);
});

describe('the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-analyze-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const script = fileURLToPath(new URL('../../../scripts/analyze.ts', import.meta.url));
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

  test.each([
    ['a file that is not there', ['nowhere.txt'], '', 'There is no file "nowhere.txt".'],
    ['a folder', [folder], '', 'is a folder.'],
    [
      'a bad line after a good one',
      ['--jsonl'],
      '{"text":"Kaja Kallas"}\nno',
      'Line 2: this is no JSON.',
    ],
  ])('%s: status 2, one sentence, and nothing printed', (_, args, input, message) => {
    const { status, stdout, stderr } = run(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  // The first run bundles the core, which takes seconds.
  test('prints an analysis', { timeout: 60_000 }, () => {
    const file = join(folder, 'story.txt');
    writeFileSync(file, 'EU foreign policy chief Kaja Kallas spoke.');
    const { status, stdout } = run([file, '--date', '2025-04-11']);
    const { mentions }: Analysis = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(mentions.map(({ entity }) => entity)).toEqual(['european-union', 'kaja-kallas']);
  });

  test('prints an analysis a line', { timeout: 60_000 }, () => {
    const { stdout } = run(['--jsonl'], '{"text":"Kaja Kallas"}\n{"text":"It rained."}\n');
    const found = stdout
      .trim()
      .split('\n')
      .map((line): Analysis => JSON.parse(line));
    expect(found.map(({ mentions }) => mentions.length)).toEqual([1, 0]);
  });
});
