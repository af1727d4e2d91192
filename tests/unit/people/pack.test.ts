/** Packs: what was written is what is read, every name leads to its owner, damaged files are refused in words. */
import { describe, expect, it } from 'vitest';
import { foldName } from '@/utils/language/fold.ts';
import { crc32 } from '@/utils/people/checksum.ts';
import type { Pack } from '@/utils/people/pack.ts';
import type { SectionName } from '@/utils/people/pack-format.ts';
import {
  HEADER,
  HEADER_LENGTH,
  hashName,
  SECTION_NAMES,
  SECTIONS,
} from '@/utils/people/pack-format.ts';
import { headerChecksum } from '@/utils/people/pack-layout.ts';
import { openPack, verifyPack } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import type { Entity, Person } from '@/utils/people/person.ts';
import { createRandom, makeEntities } from './setup/random-entities.ts';

const HEAD = { name: 'Test pack', asOf: '2026-10-10', licence: 'CC0', source: 'Made for a test' };
const ENTRY = 16;
const BODY = HEADER_LENGTH + SECTION_NAMES.length * ENTRY;

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

describe('a pack gives back what was written', () => {
  it.each([0, 1, 2, 15, 16, 17, 33, 400, 3_000])('%i records', (count) => {
    const entities = makeEntities(count, count + 1);
    const pack = opened(entities);
    expect(pack.size).toBe(count);
    const read = Array.from({ length: count }, (_, index) => pack.entity(index));
    expect(read).toEqual(entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
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
        [...new Set(namesOf(entity).map(foldName))].map((name) => ({ name, id: entity.id })),
      ),
      ({ name }) => name,
    );
    owners.delete('');
    expect(owners.size).toBeGreaterThan(3_000);
    for (const [name, those] of owners) {
      const found = pack.named(name).map((index) => pack.entity(index).id);
      expect(found).toEqual(those.map(({ id }) => id).sort());
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
    { ...PERSON, id: 'a', name: a, surname: a },
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

describe('openPack refuses', () => {
  const file = writePack(HEAD, makeEntities(40, 17));

  /** The file with its bytes changed; `sign` gives the header a fitting checksum again. */
  function changed(
    change: (bytes: Uint8Array<ArrayBuffer>, view: DataView) => void,
    sign = false,
  ): ArrayBuffer {
    const bytes = new Uint8Array(file.slice());
    const view = new DataView(bytes.buffer);
    change(bytes, view);
    if (sign) {
      const sum = headerChecksum(bytes.subarray(0, BODY));
      view.setUint32(HEADER.headerChecksum, sum, true);
    }
    return bytes.buffer;
  }

  const cases: [name: string, file: ArrayBuffer, code: string, message: RegExp][] = [
    ['nothing', new ArrayBuffer(0), 'not-a-pack', /not a pack/],
    ['a text', new TextEncoder().encode('{"people": []}').buffer, 'not-a-pack', /not a pack/],
    [
      'a text that begins like one',
      changed((bytes) => bytes.set([0x0a], 6)),
      'not-a-pack',
      /not a pack/,
    ],
    ['half a header', file.slice(0, 20), 'truncated', /20 of at least 64 bytes/],
    ['a file cut short', file.slice(0, file.byteLength - 1), 'truncated', /incomplete/],
    ['a file with more behind it', changedLength(file, 8), 'damaged', /8 bytes too many/],
    [
      'a newer format',
      changed((_, view) => view.setUint32(HEADER.version, 2, true)),
      'newer-version',
      /format 2/,
    ],
    [
      'the other byte order',
      changed((_, view) => view.setUint32(HEADER.byteOrder, 0x01020304)),
      'other-byte-order',
      /big-endian/,
    ],
    [
      'a changed header',
      changed((_, view) => view.setUint32(HEADER.people, 41, true)),
      'damaged',
      /checksum/,
    ],
    [
      'a changed directory',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 8, 8, true)),
      'damaged',
      /checksum/,
    ],
    [
      'too many entities',
      changed((_, view) => view.setUint32(HEADER.people, 41, true), true),
      'damaged',
      /wrong length/,
    ],
    [
      'a section outside the file',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 8, 2 ** 31, true), true),
      'damaged',
      /"stringBytes" is missing or outside/,
    ],
    [
      'a section out of line',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 8, 804, true), true),
      'damaged',
      /"stringBytes" is missing or outside/,
    ],
    [
      'a missing section',
      changed((_, view) => view.setUint32(HEADER_LENGTH, 999, true), true),
      'damaged',
      /"stringBytes" is missing or outside/,
    ],
    [
      'an unknown width',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 4, 3, true), true),
      'damaged',
      /"stringBytes" is missing or outside/,
    ],
    [
      'more sections than bytes',
      changed((_, view) => view.setUint32(HEADER.sections, 2 ** 30, true)),
      'damaged',
      /directory/,
    ],
  ];
  it.each(cases)('%s', (_, bytes, code, message) => {
    const result = openPack(bytes);
    expect(result).toEqual({
      ok: false,
      problem: { code, message: expect.stringMatching(message) },
    });
    expect(verifyPack(bytes)).toEqual(result);
  });

  it('but not a file with a section it does not know', () => {
    const bytes = new Uint8Array(file.byteLength + ENTRY);
    bytes.set(new Uint8Array(file, 0, BODY));
    bytes.set(new Uint8Array(file, BODY), BODY + ENTRY);
    const view = new DataView(bytes.buffer);
    for (let at = HEADER_LENGTH; at < BODY; at += ENTRY) {
      view.setUint32(at + 8, view.getUint32(at + 8, true) + ENTRY, true);
    }
    view.setUint32(BODY, 999, true);
    view.setUint32(HEADER.sections, SECTION_NAMES.length + 1, true);
    view.setUint32(HEADER.fileLength, bytes.length, true);
    view.setUint32(HEADER.headerChecksum, headerChecksum(bytes.subarray(0, BODY + ENTRY)), true);
    expect(verifyPack(bytes.buffer)).toMatchObject({ ok: true });
  });

  it('and verifyPack notices every changed byte of the body', () => {
    const random = createRandom(23);
    for (let trial = 0; trial < 300; trial++) {
      const at = BODY + random(file.byteLength - BODY);
      const bytes = changed((all) => all.set([(all[at] ?? 0) ^ (1 << random(8))], at));
      expect(openPack(bytes).ok).toBe(true);
      expect(verifyPack(bytes)).toMatchObject({ ok: false, problem: { code: 'damaged' } });
    }
  });

  const wrong: [section: SectionName, index: number, value: number][] = [
    ['texts', 5, 2 ** 32 - 1],
    ['textStarts', 3, 9_999],
    ['textStarts', 0, 1],
    ['roleStarts', 40, 1],
    ['roleOffices', 0, 60_000],
    ['officeTitles', 0, 60_000],
    ['bornProvenance', 0, 250],
    ['countries', 0, 250],
    ['nativeLanguage', 0, 250],
    ['provenanceStatus', 0, 3],
    ['countryListStarts', 1, 250],
    ['nameEntities', 0, 40],
    ['nameHashes', 0, 2 ** 32 - 1],
    ['nameBuckets', 1, 250],
    ['surnameEntities', 0, 40],
    ['idBlocks', 1, 0],
  ];
  it.each(wrong)('and verifyPack a value that %s cannot have', (section, index, value) => {
    const bytes = changed((all, view) => {
      writeElement(view, { section, index, value });
      view.setUint32(HEADER.bodyChecksum, crc32(all.subarray(BODY)), true);
    }, true);
    expect(openPack(bytes).ok).toBe(true);
    expect(verifyPack(bytes)).toEqual({
      ok: false,
      problem: {
        code: 'damaged',
        message: `The pack is damaged: its section "${section}" holds a value it cannot have.`,
      },
    });
  });

  it('and a damaged pack that is read all the same neither throws nor hangs', () => {
    const random = createRandom(29);
    for (let trial = 0; trial < 300; trial++) {
      const bytes = changed((all) => {
        for (let change = 0; change < 40; change++) {
          const at = BODY + random(all.length - BODY);
          all[at] = random(256);
        }
      });
      const result = openPack(bytes);
      if (!result.ok) throw new Error(result.problem.message);
      for (let index = 0; index < result.pack.size; index++) result.pack.entity(index);
      for (const { text } of result.pack.forms()) result.pack.named(foldName(text));
      result.pack.indexOf('q1');
    }
  });
});

function changedLength(file: ArrayBuffer, more: number): ArrayBuffer {
  const bytes = new Uint8Array(file.byteLength + more);
  bytes.set(new Uint8Array(file));
  return bytes.buffer;
}

/** Sets an element of a section, cut to the width the section has. */
function writeElement(
  view: DataView,
  { section, index, value }: { section: SectionName; index: number; value: number },
): void {
  for (let at = HEADER_LENGTH; at < BODY; at += ENTRY) {
    if (view.getUint32(at, true) !== SECTIONS[section].number) continue;
    const width = view.getUint32(at + 4, true);
    const offset = view.getUint32(at + 8, true) + index * width;
    if (width === 1) view.setUint8(offset, value);
    else if (width === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
  }
}
