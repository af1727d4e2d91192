/** Every politician of a large collection is found in a pack, and was what the collection says on every day asked. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { buildPack } from '@/scripts/packs/dump/build.ts';
import { askEverybody } from '@/scripts/packs/facts/ask-everybody.ts';
import { politicianRecord } from '@/scripts/packs/facts/politician-records.ts';
import { readPoliticiansOf } from '@/scripts/packs/facts/read-facts.ts';
import { openPack } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import type { Person, Role } from '@/utils/people/person.ts';
import { useScratchFolder } from './setup/scratch.ts';

const inScratch = useScratchFolder();
const AS_OF = '2023-01-31';

function openBytes(bytes: ArrayBuffer) {
  const opened = openPack(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}

describe('a pack that says otherwise', () => {
  const row = (start?: string, end?: string): Role => ({
    title: 'Mayor',
    start,
    end,
    status: 'unchecked',
    sources: [],
  });
  const jane = (roles: Role[]): Person => ({
    ...{ kind: 'person', id: 'jane', name: 'Jane Roe', aliases: [], description: '' },
    ...{ countries: [], tier: 1, context: [], roles },
  });
  const cases: [name: string, said: Role[], kept: Role[], wrong: number][] = [
    ['the same', [row('2008-03-01', '2012')], [row('2008-03-01', '2012')], 0],
    ['a day too early', [row('2008-03-02', '2012')], [row('2008-03-01', '2012')], 1],
    ['a day too late', [row('2008-03-01')], [row('2008-03-02')], 1],
    ['an end nobody knows', [row('2008', '2012')], [row('2008')], 2],
    ['two terms that touch', [row('2008', '2012'), row('2012', '2016')], [row('2008', '2016')], 0],
    ['a row against the clock', [row('2012', '2008')], [row('2012', '2008')], 0],
  ];
  it.each(cases)('%s', (_, said, kept, wrong) => {
    const head = { name: 'Test', asOf: AS_OF, licence: '', source: '' };
    const answers = askEverybody(openBytes(writePack(head, [jane(kept)])), [jane(said)]);
    expect(answers.wrong).toHaveLength(wrong);
    expect(answers).toMatchObject({ names: 1, lost: [] });
  });

  it('and one that does not know a name', () => {
    const head = { name: 'Test', asOf: AS_OF, licence: '', source: '' };
    const pack = openBytes(writePack(head, [jane([])]));
    expect(askEverybody(pack, [{ ...jane([]), aliases: ['Janie'] }]).lost).toEqual(['jane Janie']);
  });
});

const DATA = process.env.GLOSS_DATA;

describe.skipIf(DATA === undefined)('54,963 politicians (needs GLOSS_DATA)', () => {
  it('are found by name, in office when their rows say so', async () => {
    const people = readPoliticiansOf(join(DATA ?? '', 'facts')).map(politicianRecord);
    const [from, out] = [inScratch('politicians.ndjson'), inScratch('politicians.glosspack')];
    await writeFile(from, people.map((person) => JSON.stringify(person)).join('\n'));
    const head = { name: 'Politicians', licence: 'CC0', source: 'EveryPolitician' };
    await buildPack({ from, out, head, asOf: AS_OF, languages: ['en'], report: () => undefined });
    const pack = openBytes(new Uint8Array(await readFile(out)).buffer);
    expect(pack.info.people).toBe(people.length);
    expect(people.length).toBe(54_963);
    const { names, lost, questions, wrong } = askEverybody(pack, people);
    expect(names).toBeGreaterThanOrEqual(people.length);
    expect(questions).toBeGreaterThan(300_000);
    expect(lost).toEqual([]);
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 300_000);
});
