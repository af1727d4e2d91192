/** Packs: what was written is what is read, and every name leads to its owner. */
import { describe, expect, it } from 'vitest';
import { foldName } from '@/utils/language/fold.ts';
import { MAX_NAMESAKES, type Pack } from '@/utils/people/pack.ts';
import { hashName } from '@/utils/people/pack-format.ts';
import { verifyPack } from '@/utils/people/pack-reader.ts';
import { createPackWriter, writePack } from '@/utils/people/pack-writer.ts';
import type { Entity, Person } from '@/utils/people/person.ts';
import { createRandom, makeEntities } from './setup/random-entities.ts';

const HEAD = { name: 'Test pack', asOf: '2026-10-10', licence: 'CC0', source: 'Made for a test' };

const PERSON: Person = {
  kind: 'person',
  id: 'jane-roe',
  name: 'Jane Roe',
  aliases: [],
  description: 'Somebody made for a test.',
  countries: [],
  tier: 3,
  context: [],
  roles: [],
};

function opened(entities: Entity[]): Pack {
  const result = verifyPack(writePack(HEAD, entities));
  if (!result.ok) throw new Error(result.problem.message);
  return result.pack;
}

function namesOf(entity: Entity): string[] {
  const full = entity.kind === 'person' ? entity.fullName : undefined;
  return [entity.name, full, entity.native?.text, ...entity.aliases].filter(
    (name) => name !== undefined,
  );
}

/** The order of the file: prominence, then names, then ids. */
function compareEntities(a: Entity, b: Entity): number {
  if (a.tier !== b.tier) return b.tier - a.tier;
  const [one, other] = [foldName(a.name), foldName(b.name)];
  return (one === other ? a.id < b.id : one < other) ? -1 : 1;
}

describe('a pack gives back what was written', () => {
  it.each([0, 1, 2, 15, 16, 17, 33, 400, 3_000])('%i records', (count) => {
    const entities = makeEntities(count, count + 1);
    const pack = opened(entities);
    expect(pack.size).toBe(count);
    const read = Array.from({ length: count }, (_, index) => pack.entity(index));
    expect(read).toEqual(entities.toSorted(compareEntities));
  });

  it('its head', () => {
    const entities = makeEntities(50, 3);
    const people = entities.filter(({ kind }) => kind === 'person').length;
    expect(opened(entities).info).toEqual({ ...HEAD, people, organisations: 50 - people });
  });

  it('optional facts that are absent stay absent', () => {
    expect(Object.keys(opened([PERSON]).entity(0)).sort()).toEqual(Object.keys(PERSON).sort());
  });

  it('the same bytes for the same records in any order', () => {
    const entities = makeEntities(200, 5);
    const random = createRandom(6);
    const shuffled = entities.toSorted(() => random(3) - 1).reverse();
    expect(new Uint8Array(writePack(HEAD, shuffled))).toEqual(
      new Uint8Array(writePack(HEAD, entities)),
    );
  });

  it.each(['Q1', 'Q255', 'Q256', 'Q65535', 'Q65536', 'Q4294967295'])(
    'a column whose largest value is %s',
    (qid) => {
      expect(opened([{ ...PERSON, qid }]).entity(0).qid).toBe(qid);
    },
  );

  it('columns as wide as their values: more than 256 and more than 65,536 strings', () => {
    const entities = Array.from(
      { length: 70_000 },
      (_, nth): Person => ({ ...PERSON, id: `p${nth}`, name: `Name ${nth}` }),
    );
    const pack = opened(entities);
    const index = pack.indexOf('p69999');
    expect(pack.entity(index).name).toBe('Name 69999');
    expect(pack.named('name 69999')).toEqual([index]);
  });
});

describe('a pack finds', () => {
  const entities = makeEntities(2_000, 11);
  const pack = opened(entities);

  it('every record by its id, and no other', () => {
    for (const { id } of entities) expect(pack.entity(pack.indexOf(id)).id).toBe(id);
    expect(['', 'a', 'q', 'zzz', 'ab-1', 'é'].map((id) => pack.indexOf(id))).toEqual(
      Array(6).fill(-1),
    );
  });

  it('everybody by every form of the name, and nobody else', () => {
    const owners = Map.groupBy(
      entities.flatMap((entity) =>
        [...new Set(namesOf(entity).map(foldName))].map((name) => ({ name, entity })),
      ),
      ({ name }) => name,
    );
    owners.delete('');
    expect(owners.size).toBeGreaterThan(3_000);
    for (const [name, those] of owners) {
      const found = pack.named(name).map((index) => pack.entity(index).id);
      const foremost = those.map(({ entity }) => entity).toSorted(compareEntities);
      expect(found).toEqual(foremost.slice(0, MAX_NAMESAKES).map(({ id }) => id));
    }
  });

  it('people by their surname', () => {
    const people = entities.filter((entity) => entity.kind === 'person');
    for (const { id, surname } of people) {
      if (surname === undefined || foldName(surname) === '') continue;
      expect(pack.surnamed(foldName(surname))).toContain(pack.indexOf(id));
    }
  });

  it('nobody by a name it does not hold, by part of one, or by nothing', () => {
    const folded = foldName(entities.find(({ name }) => name.length > 8)?.name ?? '');
    for (const name of [
      '',
      'nobody of this name',
      folded.slice(0, -1),
      `${folded} x`,
      'constructor',
    ]) {
      expect(pack.named(name)).toEqual([]);
      expect(pack.surnamed(name)).toEqual([]);
    }
  });

  it('tiers without reading records', () => {
    const tiers = Array.from({ length: pack.size }, (_, index) => pack.tier(index));
    expect(tiers).toEqual(tiers.map((_, index) => pack.entity(index).tier));
  });

  it('all its name forms, each with its owner', () => {
    const forms = [...pack.forms()].map(({ index, text }) => `${pack.entity(index).id} ${text}`);
    expect(forms.sort()).toEqual(
      entities.flatMap((entity) => namesOf(entity).map((name) => `${entity.id} ${name}`)).sort(),
    );
  });

  it.each([-1, 2_000, 0.5, Number.NaN])('no record at %d', (index) => {
    expect(() => pack.entity(index)).toThrow(RangeError);
    expect(() => pack.tier(index)).toThrow(RangeError);
  });
});

describe('a pack tells apart names of one hash', () => {
  // Found by trying names; both have the hash 0xe07c9c77.
  const a = 'maria fritzludwig irmaboris';
  const b = 'greta ninahugo mariaclara';
  const pack = opened([
    { ...PERSON, id: 'a', tier: 4, name: a, surname: a },
    { ...PERSON, id: 'b', name: b, surname: b },
  ]);
  it('which are one hash', () => {
    expect(hashName(a)).toBe(hashName(b));
  });

  it.each([
    [a, 0],
    [b, 1],
  ])('%s', (name, index) => {
    expect(pack.named(name)).toEqual([index]);
    expect(pack.surnamed(name)).toEqual([index]);
  });
});

describe('of many namesakes', () => {
  const tiers = [1, 5, 2, 1];
  const namesakes = Array.from(
    { length: 5_000 },
    (_, nth): Person => ({
      ...{ ...PERSON, id: `john-smith-${nth}`, name: 'John Smith', surname: 'Smith' },
      tier: nth < 40 ? 3 : (tiers[nth % 4] ?? 1),
    }),
  );
  const pack = opened([...namesakes, { ...PERSON, id: 'adam', name: 'Adam Smith', tier: 0 }]);

  it('a name finds the foremost alone', () => {
    const found = pack.named('john smith');
    expect(found).toHaveLength(MAX_NAMESAKES);
    expect(new Set(found.map((index) => pack.entity(index).tier))).toEqual(new Set([5]));
  });

  it('so does a surname', () => {
    const found = pack.surnamed('smith');
    expect(found).toHaveLength(64);
    expect(new Set(found.map((index) => pack.entity(index).tier))).toEqual(new Set([5]));
  });

  it('each is found by id', () => {
    for (const { id } of namesakes) expect(pack.entity(pack.indexOf(id)).id).toBe(id);
  });
});

describe('createPackWriter', () => {
  const entities = makeEntities(300, 7);

  it('takes records one by one', () => {
    const writer = createPackWriter(HEAD);
    for (const entity of entities) writer.add(entity);
    expect(new Uint8Array(writer.finish())).toEqual(new Uint8Array(writePack(HEAD, entities)));
  });

  it('goes on after a record that it refused', () => {
    const writer = createPackWriter(HEAD);
    for (const entity of entities) {
      writer.add(entity);
      expect(() => writer.add({ ...entity, name: 'Another' })).toThrow(/stands twice/);
      expect(() => writer.add({ ...entity, id: `${entity.id}-2`, tier: -1 })).toThrow(/tier/);
    }
    expect(new Uint8Array(writer.finish())).toEqual(new Uint8Array(writePack(HEAD, entities)));
  });
});

describe('writePack refuses', () => {
  const cases: [name: string, entities: Entity[], message: RegExp][] = [
    ['two records of one id', [PERSON, PERSON], /"jane-roe" stands twice/],
    ['an empty name', [{ ...PERSON, name: '' }], /"jane-roe".*name is empty/],
    ['a QID that is none', [{ ...PERSON, qid: 'P31' }], /"jane-roe".*"P31" is no QID/],
    ['a QID of 0', [{ ...PERSON, qid: 'Q0' }], /no QID/],
    ['a QID beyond 32 bits', [{ ...PERSON, qid: 'Q4294967296' }], /no QID/],
    ['a tier beyond the bits', [{ ...PERSON, tier: 16 }], /tier 16/],
    [
      'a date that is none',
      [{ ...PERSON, born: { date: '2023-02-30', status: 'checked', sources: [] } }],
      /"2023-02-30" is no date/,
    ],
    [
      'a text beyond 1 MiB',
      [{ ...PERSON, description: 'x'.repeat(2 ** 20 + 1) }],
      /longer than 1 MiB/,
    ],
  ];
  it.each(cases)('%s', (_, entities, message) => {
    expect(() => writePack(HEAD, entities)).toThrow(message);
  });
});
