/** Packs are built from dumps of every form, a killed build goes on, and the bytes are the same. */
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuildRequest, buildPack } from '@/scripts/packs/dump/build.ts';
import { openLines } from '@/scripts/packs/dump/lines.ts';
import { dumpLines } from '@/scripts/synthetic-dump/dump.ts';
import { foldName } from '@/utils/language/fold.ts';
import type { Pack } from '@/utils/people/pack.ts';
import { verifyPack } from '@/utils/people/pack-reader.ts';
import type { Person } from '@/utils/people/person.ts';
import { claim, human, label, ref, time, value } from '../people/wikidata/setup.ts';
import { useScratchFolder } from './setup/scratch.ts';

const inScratch = useScratchFolder();
const NAMES = {
  given: ['Ada', 'Zoë', 'Jürgen', 'Olga'],
  family: ['Lund', 'Sørensen', 'Ito', 'Brandt'],
};

function request(from: string, options: Partial<BuildRequest> = {}): BuildRequest {
  return {
    from,
    out: inScratch('test.glosspack'),
    head: { name: 'Test', licence: 'CC0', source: 'Wikidata' },
    languages: ['en'],
    report: () => undefined,
    ...options,
  };
}

async function openFile(file: string): Promise<Pack> {
  const opened = verifyPack(new Uint8Array(await readFile(file)).buffer);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}

/** The pack of a dump with these lines. */
async function build(
  lines: readonly (object | string)[],
  options: Partial<BuildRequest> = {},
): Promise<Pack> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : `${JSON.stringify(line)},`));
  await writeFile(inScratch('dump.json'), ['[', ...texts, ']', ''].join('\n'));
  await buildPack(request(inScratch('dump.json'), { asOf: '2026-11-16', ...options }));
  return openFile(inScratch('test.glosspack'));
}

function person(pack: Pack, id: string): Person {
  const entity = pack.entity(pack.indexOf(id));
  if (entity.kind !== 'person') throw new Error(`${id} is no person`);
  return entity;
}

/** Opens files whose reading breaks off after so many lines, as a kill does. */
function dyingAfter(count: number): typeof openLines {
  return async (file) => {
    const source = await openLines(file);
    async function* lines(from: number) {
      let left = count;
      for await (const line of source.lines(from)) {
        if (left-- === 0) throw new Error('killed');
        yield line;
      }
    }
    return { ...source, lines };
  };
}

const NORWAY = { id: 'Q20', labels: label('en', 'Norway'), claims: { P297: [claim(value('NO'))] } };
const MAYOR = {
  id: 'Q30',
  labels: label('en', 'mayor of Oslo'),
  claims: { P17: [claim(ref('Q20'))] },
};

describe('a dump of Wikidata', () => {
  it('gives people with the names of the offices before and behind them', async () => {
    const jane = human({
      P27: [claim(ref('Q20'))],
      P39: [claim(ref('Q30'), { P580: [time('2008-03-01')] })],
    });
    const pack = await build([NORWAY, jane, MAYOR]);
    expect(pack.info).toMatchObject({
      name: 'Test',
      asOf: '2026-11-16',
      people: 1,
      organisations: 0,
    });
    expect(person(pack, 'Q7')).toMatchObject({
      name: 'Jane Roe',
      countries: ['NO'],
      roles: [{ title: 'Mayor of Oslo', country: 'NO', start: '2008-03-01' }],
    });
    expect(pack.named(foldName('Jane Roe'))).toHaveLength(1);
  });

  it('follows redirects of offices, bare or told in an answer', async () => {
    const roles = ['Q31', 'Q32'].map((id) => claim(ref(id)));
    const answer = { ...MAYOR, redirects: { from: 'Q32', to: 'Q30' } };
    const pack = await build([human({ P39: roles }), { entity: 'Q31', redirect: 'Q30' }, answer]);
    expect(person(pack, 'Q7').roles.map(({ title }) => title)).toEqual([
      'Mayor of Oslo',
      'Mayor of Oslo',
    ]);
  });

  it('keeps the first of two versions of an item, and passes over lines that are cut', async () => {
    const again = human({}, { labels: label('en', 'Janet Roe') });
    const pack = await build([human(), again, '{"id":"Q8","labels":{']);
    expect(pack.info.people).toBe(1);
    expect(person(pack, 'Q7').name).toBe('Jane Roe');
  });

  it('takes the answers of the Wikidata API, too', async () => {
    const pack = await build([{ entities: { Q7: human(), Q9: { id: 'Q9', missing: '' } } }]);
    expect(pack.info.people).toBe(1);
  });

  const days: [name: string, file: string, modified: string | undefined, asOf: string][] = [
    ['the name', 'wikidata-20261116-all.json', '2026-11-18T00:00:00Z', '2026-11-16'],
    ['the latest change', 'dump.json', '2026-11-18T00:00:00Z', '2026-11-18'],
  ];
  it.each(days)('has the day of %s', async (_, name, modified, asOf) => {
    await writeFile(inScratch(name), JSON.stringify(human({}, { modified })));
    expect((await buildPack(request(inScratch(name)))).asOf).toBe(asOf);
  });

  it('must have a day', async () => {
    await writeFile(inScratch('dump.json'), JSON.stringify(human()));
    await expect(buildPack(request(inScratch('dump.json')))).rejects.toThrow('--as-of');
  });

  it('must have an item a line', async () => {
    await writeFile(inScratch('dump.json'), JSON.stringify(human(), null, 2));
    await expect(buildPack(request(inScratch('dump.json')))).rejects.toThrow('one a line');
  });

  it('filters', async () => {
    const pack = await build([human(), human({ P39: [claim(ref('Q30'))] }, { id: 'Q8' })], {
      hasPosition: true,
    });
    expect([pack.indexOf('Q7'), pack.indexOf('Q8')]).toEqual([-1, 0]);
  });
});

describe('records', () => {
  const JANE = { kind: 'person', id: 'jane', name: 'Jane Roe', surname: 'Roe', tier: 3 };

  it('are taken as they are', async () => {
    const roles = [{ title: 'Mayor', start: '2008', status: 'checked', sources: ['The Gazette'] }];
    const pack = await build([
      { ...JANE, roles },
      { kind: 'organisation', id: 'un', name: 'UN' },
    ]);
    expect(pack.info).toMatchObject({ people: 1, organisations: 1 });
    expect(person(pack, 'jane')).toMatchObject({ surname: 'Roe', tier: 3, roles });
  });

  const wrong: [name: string, record: object, message: string][] = [
    ['a date that is none', { born: { date: 'May' } }, 'Line 2: "born.date" is no date.'],
    ['no name', { name: '' }, 'Line 2: "name" is empty.'],
    ['a kind nobody knows', { kind: 'ship' }, 'Line 2: "kind" Invalid type'],
  ];
  it.each(wrong)('stop the build for %s', async (_, part, message) => {
    await expect(build([{ ...JANE, ...part }])).rejects.toThrow(message);
  });
});

describe('the same bytes', () => {
  const dump = () => [...dumpLines({ people: 300, seed: 5, names: NAMES })].join('\n');

  async function bytesOf(name: string, content: string | Uint8Array): Promise<Buffer> {
    await writeFile(inScratch(name), content);
    await buildPack(request(inScratch(name)));
    return readFile(inScratch('test.glosspack'));
  }

  it('from a plain file and from gzip', async () => {
    const plain = await bytesOf('a.json', dump());
    expect((await openFile(inScratch('test.glosspack'))).info.people).toBe(300);
    expect(await bytesOf('a.json.gz', gzipSync(dump()))).toEqual(plain);
  });

  it.each(['a.json', 'a.json.gz'])('after a kill, from %s', async (name) => {
    const content = name.endsWith('.gz') ? gzipSync(dump()) : dump();
    const whole = await bytesOf(name, content);
    const counts = await buildPack(request(inScratch(name)));
    const killed = { ...request(inScratch(name)), saveEvery: 50 };
    await expect(buildPack(killed, dyingAfter(230))).rejects.toThrow('killed');
    // What a kill may leave: lines that no saved state knows of, and half of one.
    const rest = `${'{"id":"Q99","name":"Nobody"}\n'.repeat(10_000)}{"id":"Q99","na`;
    await appendFile(inScratch('test.glosspack.work/people.ndjson'), rest);
    const reports: string[] = [];
    const report = (line: string) => reports.push(line);
    expect(await buildPack({ ...killed, report })).toEqual(counts);
    expect(reports[0]).toBe('Going on after 200 lines.');
    expect(await readFile(inScratch('test.glosspack'))).toEqual(whole);
    await expect(stat(inScratch('test.glosspack.work'))).rejects.toThrow();
  });

  it('another filter begins anew', async () => {
    await writeFile(inScratch('a.json'), dump());
    await expect(
      buildPack({ ...request(inScratch('a.json')), saveEvery: 10 }, dyingAfter(100)),
    ).rejects.toThrow();
    const reports: string[] = [];
    const report = (line: string) => reports.push(line);
    await buildPack(request(inScratch('a.json'), { hasPosition: true, report }));
    expect(reports.some((line) => line.startsWith('Going on'))).toBe(false);
  });
});
