/** The commands about packs read their arguments, answer in plain words, and say what is wrong. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readBuildRequest, runBuild } from '@/scripts/packs/commands/build.ts';
import { runDiff } from '@/scripts/packs/commands/diff.ts';
import { runFind } from '@/scripts/packs/commands/find.ts';
import { runInspect, runVerify } from '@/scripts/packs/commands/inspect.ts';
import { formatProgress } from '@/scripts/packs/dump/progress.ts';
import { useScratchFolder } from './setup/scratch.ts';

const inScratch = useScratchFolder();

const JANE = {
  kind: 'person',
  id: 'jane-roe',
  qid: 'Q7',
  name: 'Jane Roe',
  surname: 'Roe',
  description: 'Norlandic politician.',
  born: { date: '1970-05' },
  roles: [
    { title: 'Minister of Defence', country: 'NO', start: '2012-06-01', end: '2016' },
    { title: 'Mayor', organisation: 'City of Oslo', start: '2008', ended: true },
  ],
};
const JOHN = { kind: 'person', id: 'john-roe', name: 'John Roe', surname: 'Roe' };
const UN = { kind: 'organisation', id: 'un', name: 'United Nations' };

/** A pack file of these records. */
async function packOf(name: string, ...records: object[]): Promise<string> {
  const [from, out] = [inScratch(`${name}.ndjson`), inScratch(`${name}.glosspack`)];
  await writeFile(from, records.map((record) => JSON.stringify(record)).join('\n'));
  await runBuild(['--from', from, '--out', out, '--as-of', '2026-11-16', '--source', 'A test']);
  return out;
}

describe('pack build', () => {
  it('reads its options', () => {
    const args =
      '--from a.json --out b.glosspack --lang en,de --min-sitelinks 5 --since 1990 --has-position';
    expect(readBuildRequest(args.split(' '))).toMatchObject({
      from: 'a.json',
      out: 'b.glosspack',
      head: { name: 'b', source: 'Wikidata', licence: 'CC0' },
      languages: ['en', 'de'],
      minSitelinks: 5,
      since: '1990',
      hasPosition: true,
      asOf: undefined,
    });
  });

  const wrong: [args: string, message: string][] = [
    ['--from a.json', '--out'],
    ['--from a --out b --as-of 2026', '--as-of takes a day'],
    ['--from a --out b --since last', '--since takes a year'],
    ['--from a --out b --lang English', '--lang takes codes'],
    ['--from a --out b --min-sitelinks many', '--min-sitelinks takes a number'],
    ['--from a --out b --fast', "Unknown option '--fast'"],
  ];
  it.each(wrong)('%s', (args, message) => {
    expect(() => readBuildRequest(args.split(' '))).toThrow(message);
  });

  it('says what it came to', async () => {
    const [from, out] = [inScratch('a.ndjson'), inScratch('a.glosspack')];
    await writeFile(from, `${JSON.stringify(JANE)}\n{"kind":`);
    const said = await runBuild(['--from', from, '--out', out, '--as-of', '2026-11-16']);
    expect(said).toMatch(
      /a\.glosspack: 1 of 1 people, as of 2026-11-16\.\n.* s\.\n1 lines were no JSON/,
    );
  });
});

describe('pack find', () => {
  const cases: [asked: string, args: string[], expected: string][] = [
    [
      'a name on a day',
      ['jane roe', '--at', '2013-01-01'],
      '    certain: Minister of Defence (NO), 2012-06-01 – 2016',
    ],
    [
      'a name in a vague year',
      ['Jane', 'Roe', '--at', '2016'],
      '    possible: Minister of Defence (NO)',
    ],
    [
      'an office that ended',
      ['Jane Roe', '--at', '2009'],
      '    possible: Mayor (City of Oslo), 2008 – ?',
    ],
    ['the day of the pack', ['Jane Roe'], '  on 2026-11-16: no office'],
    ['a surname', ['Roe'], 'John Roe'],
    ['an organisation', ['United Nations'], 'United Nations'],
    ['nobody', ['Jack Doe'], 'Nobody in the pack goes by "Jack Doe".'],
  ];
  it.each(cases)('%s', async (_, args, expected) => {
    const said = await runFind([await packOf('a', JANE, JOHN, UN), ...args]);
    expect(said.split('\n').some((line) => line.startsWith(expected))).toBe(true);
  });

  it('refuses a day that is none', async () => {
    await expect(runFind(['a.glosspack', 'Roe', '--at', 'now'])).rejects.toThrow(
      '--at takes a day',
    );
    await expect(runFind(['a.glosspack'])).rejects.toThrow('somebody to find');
  });
});

describe('pack diff', () => {
  it('lists who is new, gone and changed', async () => {
    const before = await packOf('before', JANE, JOHN);
    const after = await packOf('after', { ...JANE, tier: 4, aliases: ['Janie Roe'] }, UN);
    expect(await runDiff([before, after])).toBe(
      [
        '1 new',
        '  United Nations (un)',
        '1 gone',
        '  John Roe (john-roe)',
        '1 changed',
        '  Jane Roe (jane-roe): aliases, tier',
        '0 the same',
      ].join('\n'),
    );
    expect(await runDiff([before, before])).toMatch(/^0 new\n0 gone\n0 changed\n2 the same$/);
  });

  it('lists some, or all', async () => {
    const many = Array.from({ length: 30 }, (_, nth) => ({ ...JOHN, id: `john-${nth}` }));
    const packs = [await packOf('few', UN), await packOf('many', UN, ...many)];
    expect((await runDiff(packs)).split('\n')).toContain('  … and 10 more; --all lists them');
    expect((await runDiff([...packs, '--all'])).split('\n')).toHaveLength(34);
  });
});

describe('pack inspect and verify', () => {
  it('tells what is in a pack', async () => {
    const said = await runInspect([await packOf('a', JANE, JOHN, UN)]);
    expect(said).toMatch(
      /^a, as of 2026-11-16\nfrom A test; CC0\n2 people, 1 organisations, 2 offices held\n/,
    );
    expect(said).toContain('   50.0 % have a birth');
    expect(said).toContain('  100.0 % have a surname');
  });

  it('tells whether a pack is whole', async () => {
    expect(await runVerify([await packOf('a', JANE)])).toMatch(/^The pack is whole: 1 records/);
    await writeFile(inScratch('b.glosspack'), 'no pack');
    await expect(runVerify([inScratch('b.glosspack')])).rejects.toThrow('not a pack');
    await expect(runVerify([inScratch('c.glosspack')])).rejects.toThrow('There is no file');
    await expect(runInspect([])).rejects.toThrow('Name a pack file.');
  });
});

describe('progress', () => {
  const base = { share: 0.5, elapsed: 60_000, begun: 0, bytes: 120e6, kept: 12_345 };
  const cases: [name: string, progress: Partial<typeof base>, expected: string][] = [
    ['half', {}, '50.0 % · 2.0 MB/s · 12,345 people · 60 s left'],
    ['gone on from a place', { begun: 0.25 }, '50.0 % · 2.0 MB/s · 12,345 people · 2 min left'],
    ['hours', { share: 0.001 }, '0.1 % · 2.0 MB/s · 12,345 people · 16.6 h left'],
    ['nothing yet', { share: 0, bytes: 0 }, '0.0 % · 0.0 MB/s · 12,345 people'],
  ];
  it.each(cases)('%s', (_, part, expected) => {
    expect(formatProgress({ ...base, ...part })).toBe(expected);
  });
});
