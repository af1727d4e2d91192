/** Records on their way into a pack: kept as bytes until all are known, then read in the order of the file. */
import { foldName } from '../language/fold.ts';
import { createRecordReader } from './pack-decode.ts';
import { createRecordWriter, NOBODY } from './pack-encode.ts';
import { MAX_TIER } from './pack-format.ts';
import { createTally, OFFICE, PROVENANCE, TEXT } from './pack-shared.ts';
import { createByteSink } from './pack-sink.ts';
import type { Entity } from './person.ts';

/** First size of the memory for one record; few need more. */
const RECORD_BYTES = 1 << 14;

export type Drafts = ReturnType<typeof createDrafts>;

export function createDrafts() {
  const ids: string[] = [];
  const known = new Set<string>();
  const folded: string[] = [];
  const tiers: number[] = [];
  const starts: number[] = [];
  const store = createByteSink();
  const tallies = {
    texts: createTally(TEXT),
    offices: createTally(OFFICE),
    provenances: createTally(PROVENANCE),
  };
  const { texts, offices, provenances } = tallies;
  const write = createRecordWriter({
    texts: texts.write,
    offices: offices.write,
    provenances: provenances.write,
  });
  const read = createRecordReader({
    texts: texts.read,
    offices: offices.read,
    provenances: provenances.read,
  });
  const record = createByteSink(RECORD_BYTES);
  let bytes = new Uint8Array();

  return {
    /** Throws as `PackWriter.add` does. */
    add(entity: Entity): void {
      const { id, name, tier } = entity;
      if (known.has(id)) throw new RangeError(`"${id}" stands twice`);
      record.clear();
      try {
        write(record, entity, NOBODY);
      } catch (error) {
        throw new RangeError(`"${id}": ${error instanceof Error ? error.message : error}`);
      }
      known.add(id);
      ids.push(id);
      folded.push(foldName(name));
      tiers.push(tier);
      starts.push(store.length);
      store.bytes(record.joined());
    },
    /** Those of higher tiers first, namesakes beside each other: whom a story names lies close together. */
    order(): Uint32Array {
      const order = Uint32Array.from(ids.keys());
      return order.sort(
        (a, b) =>
          (tiers[b] ?? 0) - (tiers[a] ?? 0) ||
          compareTexts(folded[a] ?? '', folded[b] ?? '') ||
          compareTexts(ids[a] ?? '', ids[b] ?? ''),
      );
    },
    /** How many records have each tier or a higher one, from the highest tier on. */
    tierEnds(): Uint32Array {
      const counts = new Uint32Array(MAX_TIER + 1);
      for (const tier of tiers) counts[MAX_TIER - tier] = (counts[MAX_TIER - tier] ?? 0) + 1;
      let end = 0;
      return counts.map((count) => {
        end += count;
        return end;
      });
    },
    settle() {
      bytes = store.joined();
      store.clear();
      return {
        texts: texts.settle(),
        offices: offices.settle(),
        provenances: provenances.settle(),
      };
    },
    /** A record by the number of its adding, after `settle`. */
    read(nth: number): Entity {
      const entity = read(bytes.subarray(starts[nth], starts[nth + 1]), 0, tiers[nth] ?? 0);
      if (entity === undefined) throw new Error(`a draft of "${ids[nth]}" was lost`);
      return entity;
    },
  };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
