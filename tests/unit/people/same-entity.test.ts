/** One person in several packs: who is the same, whose facts win, and what a story finds of them. */
import { describe, expect, it } from 'vitest';
import { foldName } from '@/utils/language/fold.ts';
import { askPacks } from '@/utils/people/ask-packs.ts';
import { findEntity } from '@/utils/people/find-entity.ts';
import type { Pack } from '@/utils/people/pack.ts';
import { openPack, openPackFrom } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import { createPeopleIndex } from '@/utils/people/people-index.ts';
import type { DatedFact, Entity, Organisation, Person, Role } from '@/utils/people/person.ts';
import { isSameEntity } from '@/utils/people/same-entity.ts';

function born(date: string): DatedFact {
  return { date, status: 'checked', sources: ['a source'] };
}

function role(title: string): Role {
  return { title, status: 'checked', sources: [] };
}

const BASE = { aliases: [], description: '', countries: [], tier: 2, context: [] };

function person(facts: Partial<Person> & Pick<Person, 'id' | 'name'>): Person {
  return { ...BASE, kind: 'person', roles: [], ...facts };
}

function organisation(facts: Partial<Organisation> & Pick<Organisation, 'id' | 'name'>): Entity {
  return { ...BASE, kind: 'organisation', ...facts };
}

const ROE = person({ id: 'jane-roe', name: 'Jane Roe' });

describe('two records are of one', () => {
  const cases: [name: string, a: Entity, b: Entity, same: boolean][] = [
    ['by their id', ROE, { ...ROE, name: 'J. Roe' }, true],
    [
      'by their Wikidata item',
      { ...ROE, qid: 'Q7' },
      person({ id: 'x', name: 'X', qid: 'Q7' }),
      true,
    ],
    ['not by a name alone', ROE, { ...ROE, id: 'jane-roe-2' }, false],
    [
      'by a name and the day of birth',
      { ...ROE, born: born('1970-02-03') },
      { ...ROE, id: 'Q9', qid: 'Q9', born: born('1970-02-03') },
      true,
    ],
    [
      'by an alias and a birth known to the year',
      { ...ROE, born: born('1970-02-03') },
      person({ id: 'q', name: 'Jane van Roe', aliases: ['JANE ROË'], born: born('1970') }),
      true,
    ],
    [
      'not with another day of birth',
      { ...ROE, born: born('1970-02-03') },
      { ...ROE, id: 'q', born: born('1970-02-04') },
      false,
    ],
    ['not where one birth is unknown', { ...ROE, born: born('1970') }, { ...ROE, id: 'q' }, false],
    [
      'not with two Wikidata items',
      { ...ROE, qid: 'Q1', born: born('1970-02-03') },
      { ...ROE, id: 'q', qid: 'Q2', born: born('1970-02-03') },
      false,
    ],
    [
      'not under another name',
      { ...ROE, born: born('1970-02-03') },
      person({ id: 'q', name: 'Ann Poe', born: born('1970-02-03') }),
      false,
    ],
    [
      'not a person and an organisation of one name',
      { ...ROE, born: born('1970') },
      organisation({ id: 'q', name: 'Jane Roe' }),
      false,
    ],
  ];
  it.each(cases)('%s', (_, a, b, same) => {
    expect([isSameEntity(a, b), isSameEntity(b, a)]).toEqual([same, same]);
  });
});

function packOf(asOf: string, ...entities: Entity[]): Pack {
  const head = { name: asOf, asOf, licence: 'CC0', source: 'Written for tests' };
  const opened = openPack(writePack(head, entities));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}

/** What the packs together tell of an id. */
function told(id: string, ...packs: Pack[]): unknown {
  const found = findEntity(packs, id);
  return found && { ...found.entity, asOf: found.pack.info.asOf };
}

describe('facts of the first pack win', () => {
  const own = person({
    ...{ id: 'jane-roe', name: 'Jane Roe', qid: 'Q7', description: 'Mayor of a small town' },
    ...{ countries: ['GB'], tier: 1, born: born('1970') },
  });
  const other = person({
    ...{ id: 'Q7', name: 'Jane A. Roe', qid: 'Q7', aliases: ['Jane Roe', 'Janie Roe'] },
    ...{ description: 'British politician', countries: ['GB', 'IE'], tier: 3, surname: 'Roe' },
    ...{ born: born('1971-02-03'), died: born('2026-01-01'), context: ['Hull'] },
    roles: [role('Mayor')],
  });
  const [newer, older] = [packOf('2026-10-10', own), packOf('2025-01-01', other)];

  it('and what it does not tell is told by the next', () => {
    expect(told('jane-roe', newer, older)).toEqual({
      ...own,
      aliases: ['Jane A. Roe', 'Janie Roe'],
      tier: 3,
      surname: 'Roe',
      died: other.died,
      context: ['Hull'],
      roles: other.roles,
      asOf: '2025-01-01',
    });
  });

  it('whichever id is asked for', () => {
    expect(told('Q7', newer, older)).toEqual(told('jane-roe', newer, older));
  });

  it('and in the other order the other way round', () => {
    expect(told('jane-roe', older, newer)).toMatchObject({
      id: 'Q7',
      description: 'British politician',
      born: other.born,
      asOf: '2025-01-01',
    });
  });

  it('but nothing is taken from a namesake', () => {
    const namesake = { ...other, id: 'Q8', qid: 'Q8' };
    expect(told('jane-roe', newer, packOf('2025-01-01', namesake))).toEqual({
      ...own,
      asOf: '2026-10-10',
    });
  });

  it('offices are those of the first pack that has any', () => {
    const minister = { ...own, roles: [role('Minister')] };
    expect(told('jane-roe', packOf('2026-10-10', minister), older)).toMatchObject({
      roles: minister.roles,
      asOf: '2026-10-10',
    });
  });

  it('three packs are joined, each by what it has', () => {
    const middle = person({
      id: 'roe',
      name: 'Jane Roe',
      born: born('1970-05-05'),
      wikipedia: 'JR',
    });
    expect(told('jane-roe', newer, packOf('2026-01-01', middle), older)).toMatchObject({
      id: 'jane-roe',
      wikipedia: 'JR',
      died: other.died,
    });
  });
});

describe('an index of several packs', () => {
  const core = person({ id: 'jane-roe', name: 'Jane Roe', qid: 'Q7', surname: 'Roe', tier: 5 });
  const imported = person({ id: 'Q7', name: 'Jane Roe', qid: 'Q7', aliases: ['La Roe'] });
  const namesake = person({ id: 'Q8', name: 'Jane Roe', qid: 'Q8' });
  const file = writePack({ name: 'i', asOf: '2026-01-01', licence: '', source: '' }, [
    imported,
    namesake,
  ]);
  const packs = async (): Promise<Pack[]> => {
    const opened = await openPackFrom(
      { size: file.byteLength, read: async (at, length) => file.slice(at, at + length) },
      { blockBytes: 32, keptBytes: 1 << 12 },
    );
    if (!opened.ok) throw new Error(opened.problem.message);
    return [packOf('2026-10-10', core), opened.pack];
  };
  const cases: [name: string, written: string, ids: string[]][] = [
    ['a person of both packs once, and the namesake', 'Jane Roe', ['jane-roe', 'Q8']],
    ['the first pack’s record by a name that only the other has', 'La Roe', ['jane-roe']],
    ['nobody by another name', 'Roe La', []],
  ];
  it.each(cases)('finds %s', async (_, written, ids) => {
    const all = await packs();
    const index = createPeopleIndex(all);
    const ask = () => index.named(foldName(written)).map(({ entry }) => entry.id);
    expect(await askPacks(all, ask)).toEqual(ids);
    expect(ask()).toEqual(ids);
  });

  it('forgets what it answered while a pack was not here yet', async () => {
    const all = await packs();
    const index = createPeopleIndex(all);
    expect(index.find('jane-roe')?.entity.aliases).toEqual([]);
    const found = await askPacks(all, () => index.find('jane-roe')?.entity.aliases);
    expect(found).toEqual(['La Roe']);
    expect(index.find('Q7')?.entity.id).toBe('jane-roe');
  });
});
