/** Packs that lie elsewhere: the same answers as from memory, fetched in few pieces. */
import { describe, expect, it } from 'vitest';
import { foldName } from '@/utils/language/fold.ts';
import { askPacks } from '@/utils/people/ask-packs.ts';
import type { Pack } from '@/utils/people/pack.ts';
import type { PackSource } from '@/utils/people/pack-bytes.ts';
import { HEADER } from '@/utils/people/pack-format.ts';
import { openPack, openPackFrom, verifyPackFrom } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import type { Entity } from '@/utils/people/person.ts';
import { createRandom, makeEntities } from './setup/random-entities.ts';

const HEAD = { name: 'Test pack', asOf: '2026-10-10', licence: 'CC0', source: 'Made for a test' };
/** Far smaller than records and tables, so that everything lies across several. */
const TINY = { blockBytes: 64, keptBytes: 1 << 14 };

const entities = makeEntities(500, 41);
const file = writePack(HEAD, entities);

interface Read {
  offset: number;
  length: number;
}

/** The file as a source that tells what was read of it. */
function sourceOf(bytes: ArrayBuffer): PackSource & { reads: Read[] } {
  const reads: Read[] = [];
  return {
    reads,
    size: bytes.byteLength,
    async read(offset, length) {
      reads.push({ offset, length });
      return bytes.slice(offset, offset + length);
    },
  };
}

async function opened(source: PackSource, size = TINY): Promise<Pack> {
  const result = await openPackFrom(source, size);
  if (!result.ok) throw new Error(result.problem.message);
  return result.pack;
}

function inMemory(): Pack {
  const result = openPack(file);
  if (!result.ok) throw new Error(result.problem.message);
  return result.pack;
}

/** Everything that lookups tell of some names and ids. */
function lookUp(pack: Pack, those: readonly Entity[]): unknown[] {
  return those.flatMap(({ id, name }) => {
    const folded = foldName(name);
    const surname = foldName(name.split(' ').at(-1) ?? '');
    return [pack.indexOf(id), ...pack.named(folded), ...pack.surnamed(surname)].map((index) => [
      index,
      index < 0 ? undefined : pack.entity(index),
    ]);
  });
}

describe('a pack from a source', () => {
  it('reads only its matching part when it is opened', async () => {
    const source = sourceOf(file);
    const pack = await opened(source);
    const matching = new DataView(file).getUint32(HEADER.matchingLength, true);
    expect(source.reads).toEqual([
      { offset: 0, length: 64 },
      { offset: 0, length: matching },
    ]);
    expect(pack.info).toEqual(inMemory().info);
    expect(pack.size).toBe(500);
  });

  it.each([1, 40, 500])(
    'answers as one in memory does: %i names in one question',
    async (count) => {
      const pack = await opened(sourceOf(file), { blockBytes: 64, keptBytes: 1 << 20 });
      const known = inMemory();
      const random = createRandom(count);
      for (let trial = 0; trial < 5; trial++) {
        const those = Array.from({ length: count }, () => entities[random(500)] as Entity);
        expect(await askPacks([pack], () => lookUp(pack, those))).toEqual(lookUp(known, those));
      }
    },
  );

  it('knows nobody who is not here yet, and says that it missed something', async () => {
    const pack = await opened(sourceOf(file));
    const [{ id, name } = { id: '', name: '' }] = entities;
    expect(pack.isMissing()).toBe(false);
    expect([pack.indexOf(id), pack.named(foldName(name))]).toEqual([-1, []]);
    expect(pack.isMissing()).toBe(true);
    await pack.fetchMissing();
    expect(pack.isMissing()).toBe(false);
  });

  it('misses nothing for a name that nobody bears', async () => {
    const source = sourceOf(file);
    const pack = await opened(source);
    expect(await askPacks([pack], () => pack.named('nobody of this name'))).toEqual([]);
    expect(source.reads).toHaveLength(2);
  });

  it('keeps no more than it may, and fetches again what it let go of', async () => {
    const source = sourceOf(file);
    const pack = await opened(source, { blockBytes: 1024, keptBytes: 4096 });
    const known = inMemory();
    for (const entity of [...entities, ...entities]) {
      const those = [entity];
      expect(await askPacks([pack], () => lookUp(pack, those))).toEqual(lookUp(known, those));
    }
    const blocks = Math.ceil(file.byteLength / 1024);
    expect(source.reads.length).toBeGreaterThan(blocks);
  });

  it('gives all its name forms', async () => {
    const pack = await opened(sourceOf(file), { blockBytes: 4096, keptBytes: 1 << 24 });
    const forms = await askPacks([pack], () => [...pack.forms()]);
    expect(forms).toEqual([...inMemory().forms()]);
  });
});

describe('a source that fails', () => {
  const failing = (from: number): PackSource => {
    const source = sourceOf(file);
    let reads = 0;
    return {
      size: source.size,
      read: (offset, length) =>
        ++reads > from ? Promise.reject(new Error('gone')) : source.read(offset, length),
    };
  };

  it('rejects when it is opened', async () => {
    await expect(openPackFrom(failing(0))).rejects.toThrow('gone');
    await expect(openPackFrom(failing(1))).rejects.toThrow('gone');
  });

  it('later makes a pack that knows nobody more, beside others that do', async () => {
    const [gone, known] = [await opened(failing(2)), inMemory()];
    const ids = entities.map(({ id }) => id);
    const found = await askPacks([gone, known], () =>
      ids.map((id) => [gone.indexOf(id), known.indexOf(id)]),
    );
    expect(found.map(([index]) => index)).toEqual(ids.map(() => -1));
    expect(found.map(([, index]) => index)).toEqual(ids.map((id) => known.indexOf(id)));
  });

  it('or gives fewer bytes than asked for is no better', async () => {
    const source = sourceOf(file);
    const pack = await opened({
      size: source.size,
      read: async (offset, length) =>
        (await source.read(offset, length)).slice(0, offset > 0 ? 9 : length),
    });
    const [{ id } = { id: '' }] = entities;
    expect(await askPacks([pack], () => pack.indexOf(id))).toBe(-1);
    await expect(pack.fetchMissing()).resolves.toBeUndefined();
  });
});

describe('verifyPackFrom', () => {
  it('opens a whole pack', async () => {
    expect(await verifyPackFrom(sourceOf(file))).toMatchObject({ ok: true });
  });

  const cases: [name: string, bytes: ArrayBuffer, code: string][] = [
    ['nothing', new ArrayBuffer(0), 'not-a-pack'],
    ['half a header', file.slice(0, 20), 'truncated'],
    ['a file cut in its matching part', file.slice(0, 900), 'truncated'],
    ['a file cut at its end', file.slice(0, -1), 'truncated'],
    ['a byte changed in its matching part', changedAt(2_000), 'damaged'],
    ['a byte changed at its end', changedAt(file.byteLength - 20), 'damaged'],
  ];
  it.each(cases)('refuses %s', async (_, bytes, code) => {
    expect(await verifyPackFrom(sourceOf(bytes))).toMatchObject({ ok: false, problem: { code } });
  });
});

function changedAt(at: number): ArrayBuffer {
  const bytes = new Uint8Array(file.slice());
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes.buffer;
}
