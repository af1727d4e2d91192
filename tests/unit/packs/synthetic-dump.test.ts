/** Invented dumps are the same each time, and as odd as real ones; a small one becomes a pack that answers as its people say. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildPack } from '@/scripts/packs/dump/build.ts';
import { dumpLines } from '@/scripts/synthetic-dump/dump.ts';
import { readNamePool, writeDump } from '@/scripts/synthetic-dump/write.ts';
import { foldName } from '@/utils/language/fold.ts';
import { verifyPack } from '@/utils/people/pack-reader.ts';
import { draftPerson } from '@/utils/people/wikidata/draft.ts';
import { readItem } from '@/utils/people/wikidata/item.ts';
import { useScratchFolder } from './setup/scratch.ts';

const PEOPLE = 1500;
const inScratch = useScratchFolder();
const plan = { people: PEOPLE, seed: 3, names: readNamePool() };

it('the same seed gives the same lines, another one others', () => {
  const small = { ...plan, people: 20 };
  const lines = [...dumpLines(small)];
  expect([...dumpLines(small)]).toEqual(lines);
  expect([...dumpLines({ ...small, seed: 4 })]).not.toEqual(lines);
});

describe('a dump', () => {
  const lines = [...dumpLines(plan)];
  const drafts = lines.slice(1, -1).flatMap((line) => {
    const item = readItem(JSON.parse(line.replace(/,$/, '')));
    return (item && draftPerson(item, ['en'])) ?? [];
  });
  const roles = drafts.flatMap((draft) => draft.roles);
  const share = (count: number, of: number) => Math.round((count * 20) / of) / 20;

  it('is one JSON array of people and of what they name', () => {
    expect(JSON.parse(lines.join('\n'))).toHaveLength(lines.length - 2);
    expect(drafts).toHaveLength(PEOPLE);
    expect(roles.length / PEOPLE).toBeGreaterThan(1.4);
  });

  const oddities: [name: string, found: (text: string) => boolean][] = [
    ['unknown values', (text) => text.includes('"snaktype":"somevalue"')],
    ['no values', (text) => text.includes('"snaktype":"novalue"')],
    ['empty maps as lists', (text) => text.includes('"aliases":[]')],
    ['items by number alone', (text) => /"numeric-id":5\}/.test(text)],
    ['Julian dates', (text) => text.includes('Q1985786')],
    ['padded years', (text) => text.includes('"+0000000')],
    ['redirects', (text) => text.includes('"redirect":')],
    ['deprecated ranks', (text) => text.includes('"rank":"deprecated"')],
    ['people without an English label', (text) => text.includes('"labels":{"de"')],
  ];
  it.each(oddities)('has %s', (_, found) => {
    expect(lines.some(found)).toBe(true);
  });

  it('lacks about as much as real people do', () => {
    expect(share(drafts.filter(({ born }) => born === undefined).length, PEOPLE)).toBeCloseTo(
      0.3,
      1,
    );
    expect(
      share(roles.filter(({ start }) => start === undefined).length, roles.length),
    ).toBeCloseTo(0.5, 1);
  });

  it('becomes a pack in which everybody is found by name', async () => {
    const [from, out] = [inScratch('dump.json.gz'), inScratch('dump.glosspack')];
    await writeDump(from, plan);
    const head = { name: 'Test', licence: 'CC0', source: 'Wikidata' };
    await buildPack({ from, out, head, languages: ['en'], report: () => undefined });
    const opened = verifyPack(new Uint8Array(await readFile(out)).buffer);
    if (!opened.ok) throw new Error(opened.problem.message);
    const { pack } = opened;
    expect(pack.info).toMatchObject({ people: PEOPLE, asOf: '2026-11-10' });
    const lost = drafts.filter(
      ({ id, name }) => !pack.named(foldName(name)).some((index) => pack.entity(index).id === id),
    );
    expect(lost).toEqual([]);
    const kept = drafts.map(({ id }) => pack.entity(pack.indexOf(id)));
    const titled = kept.flatMap((entity) => (entity.kind === 'person' ? entity.roles : []));
    expect(titled).toHaveLength(roles.length);
  });
});
