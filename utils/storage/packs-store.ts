/** Packs in Dexie, each as a row and its file in blocks: written aside, shown by one last transaction. */
import Dexie from 'dexie';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import type { Result } from '@/utils/result.ts';
import { type GlossDatabase, PACK_BLOCK_BYTES } from './database.ts';
import { attempt, Refusal } from './failures.ts';

/** Blocks removed in one transaction: others need the disk too. */
const REMOVED_AT_ONCE = 16;

/** The store behind the import of packs; see `PacksStore` there for what each call promises. */
export function createPacksStore(database: GlossDatabase, blockBytes = PACK_BLOCK_BYTES) {
  const { packs, packBlocks } = database;
  const both = [packs, packBlocks];
  /** Each step is whole, and a row stays until its last block has gone, so that a killed removal is found again. */
  const remove = async (id: string): Promise<void> => {
    await packs.update(id, { state: 'leaving' });
    for (let gone = REMOVED_AT_ONCE; gone === REMOVED_AT_ONCE; ) {
      gone = await blocksOf(id).limit(REMOVED_AT_ONCE).delete();
    }
    await packs.delete(id);
  };
  const blocksOf = (id: string) =>
    packBlocks.where('[pack+block]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  return {
    blockBytes,
    begin: (id: string): Promise<Result<void>> =>
      attempt(database, async () => {
        await packs.put({ id, state: 'arriving' });
      }),
    write: (id: string, block: number, bytes: ArrayBuffer): Promise<Result<void>> =>
      attempt(database, () =>
        database.transaction('rw', both, async () => {
          if ((await packs.get(id))?.state !== 'arriving')
            throw new Refusal({ code: 'interrupted' });
          await packBlocks.put({ pack: id, block, bytes: new Blob([bytes]) });
        }),
      ),
    publish: (kept: KeptPack, replaced: readonly string[]): Promise<Result<void>> =>
      attempt(database, () =>
        database.transaction('rw', packs, async () => {
          if ((await packs.get(kept.id))?.state !== 'arriving') {
            throw new Refusal({ code: 'interrupted' });
          }
          await packs.put({ id: kept.id, state: 'here', kept });
          for (const id of replaced) await packs.update(id, { state: 'leaving' });
        }),
      ),
    remove: (id: string): Promise<Result<void>> => attempt(database, () => remove(id)),
    sweep: (): Promise<Result<number>> =>
      attempt(database, async () => {
        const litter = await packs.where('state').notEqual('here').primaryKeys();
        for (const id of litter) await remove(id);
        return litter.length;
      }),
    all: (): Promise<Result<KeptPack[]>> =>
      attempt(database, async () => {
        const here = await packs.where('state').equals('here').toArray();
        return here.flatMap(({ kept }) => kept ?? []).sort((a, b) => a.order - b.order);
      }),
    arrange: (orders: ReadonlyMap<string, number>): Promise<Result<void>> =>
      attempt(database, () =>
        database.transaction('rw', packs, () =>
          packs
            .where('state')
            .equals('here')
            .modify(({ id, kept }) => {
              if (kept) kept.order = orders.get(id) ?? kept.order;
            }),
        ),
      ).then((done) => (done.ok ? { ok: true, value: undefined } : done)),
    read: (id: string, offset: number, length: number): Promise<Result<ArrayBuffer>> =>
      attempt(database, async () => {
        const first = Math.floor(offset / blockBytes);
        const last = Math.floor((offset + length - 1) / blockBytes);
        const rows = await packBlocks
          .where('[pack+block]')
          .between([id, first], [id, last], true, true)
          .toArray();
        if (rows.length !== last - first + 1) throw missing();
        const start = offset - first * blockBytes;
        const parts = rows.map(({ bytes }, nth) =>
          cut(bytes, { start: start - nth * blockBytes, length }),
        );
        const joined = await new Blob(parts).arrayBuffer();
        if (joined.byteLength < length) throw missing();
        return joined;
      }),
  };
}

function missing(): Refusal {
  return new Refusal({ code: 'pack-damaged', detail: 'a block is missing' });
}

/** The part of a block that lies in a stretch, which may begin before the block and end after it. */
function cut(block: Blob, { start, length }: { start: number; length: number }): Blob {
  return block.slice(Math.max(0, start), Math.max(0, start + length));
}
