/** Writes a pack file from records; the same records give the same bytes, in whatever order they come. */
import { foldName } from '../language/fold.ts';
import type { BuiltIndex, HashPairs } from './hash-index.ts';
import { buildHashIndex, createHashPairs } from './hash-index.ts';
import type { PackInfo } from './pack.ts';
import { createDrafts, type Drafts } from './pack-drafts.ts';
import { createRecordWriter, NOBODY } from './pack-encode.ts';
import { GROUP, hashName, type SectionName } from './pack-format.ts';
import { layOut, type SectionValues } from './pack-layout.ts';
import { createByteSink } from './pack-sink.ts';
import type { Entity } from './person.ts';
import { surnameSpellings } from './surnames.ts';

/** What a writer has to be told; the counts it knows itself. */
export type PackHead = Omit<PackInfo, 'people' | 'organisations'>;

/** Takes records one by one and keeps them as bytes, so that a million of them fit into some hundred megabytes. */
export interface PackWriter {
  /**
   * Adds a record, whose texts must be well-formed Unicode. Throws a RangeError that names it where its id stands
   * twice or is empty, its name is empty, a date is no date, a QID is not `Q` and a number below 2³², its tier is not
   * 0 to 15, or a text is longer than 1 MiB; the record is not added then.
   */
  add(entity: Entity): void;
  /** The file. Nothing can be added after it. */
  finish(): ArrayBuffer;
}

/** A pack file of these records. Throws as `PackWriter.add` does. */
export function writePack(head: PackHead, entities: Iterable<Entity>): ArrayBuffer {
  const writer = createPackWriter(head);
  for (const entity of entities) writer.add(entity);
  return writer.finish();
}

export function createPackWriter(head: PackHead): PackWriter {
  const drafts = createDrafts();
  return {
    add: drafts.add,
    finish() {
      const order = drafts.order();
      const records = writeRecords(drafts, order);
      const people = order.length - records.organisations;
      return layOut(
        { people, organisations: records.organisations },
        { ...records.sections, info: { bytes: infoBytes(head), width: 1 } },
      );
    },
  };
}

function infoBytes({ name, asOf, licence, source }: PackHead): Uint8Array {
  const sink = createByteSink();
  for (const text of [name, asOf, licence, source]) sink.text(text);
  return sink.joined();
}

/** Entries a bucket holds on average: few where each is looked at, more where a block has to be fetched anyway. */
const PER_NAME_BUCKET = 8;
const PER_ID_BUCKET = 64;
/** Bearers of a surname, the foremost, whom a lookup can find; nobody could tell more apart by a title. */
const BEARERS_OF_A_SURNAME = 64;

interface WrittenRecords {
  organisations: number;
  sections: Record<Exclude<SectionName, 'info'>, SectionValues>;
}

/** Second reading: the records in their order, with shared values under their last numbers, and what finds them. */
function writeRecords(drafts: Drafts, order: Uint32Array): WrittenRecords {
  const { texts, offices, provenances } = drafts.settle();
  const write = createRecordWriter({
    texts: texts.write,
    offices: offices.write,
    provenances: provenances.write,
  });
  const sink = createByteSink();
  const index = createIndexes();
  const starts = new Uint32Array(Math.ceil(order.length / GROUP) + 1);
  let before = NOBODY;
  let organisations = 0;
  order.forEach((draft, place) => {
    const entity = drafts.read(draft);
    if (place % GROUP === 0) {
      starts[place / GROUP] = sink.length;
      before = NOBODY;
    }
    before = write(sink, entity, before);
    index.add(entity, place);
    if (entity.kind === 'organisation') organisations++;
  });
  starts[starts.length - 1] = sink.length;
  return {
    organisations,
    sections: {
      ...index.finish(),
      tierEnds: { numbers: drafts.tierEnds() },
      recordStarts: { numbers: starts },
      records: { bytes: sink.joined(), width: 1 },
      textStarts: { numbers: texts.starts },
      texts: { bytes: texts.bytes, width: 1 },
      officeStarts: { numbers: offices.starts },
      offices: { bytes: offices.bytes, width: 1 },
      provenanceStarts: { numbers: provenances.starts },
      provenances: { bytes: provenances.bytes, width: 1 },
    },
  };
}

function createIndexes() {
  const pairs = { name: createHashPairs(), surname: createHashPairs(), id: createHashPairs() };
  const addNames = (to: HashPairs, texts: readonly (string | undefined)[], place: number) => {
    const folded = new Set(texts.map((text) => (text === undefined ? '' : foldName(text))));
    // What folds to nothing is no key.
    folded.delete('');
    for (const key of folded) to.add(hashName(key), place);
  };
  return {
    add(entity: Entity, place: number) {
      const full = entity.kind === 'person' ? entity.fullName : undefined;
      addNames(pairs.name, [entity.name, full, entity.native?.text, ...entity.aliases], place);
      if (entity.kind === 'person') addNames(pairs.surname, surnameSpellings(entity), place);
      pairs.id.add(hashName(entity.id), place);
    },
    finish() {
      const all = { perBucket: PER_NAME_BUCKET, perHash: Number.POSITIVE_INFINITY };
      const name = buildHashIndex(pairs.name, all);
      const surname = buildHashIndex(pairs.surname, { ...all, perHash: BEARERS_OF_A_SURNAME });
      const id = buildHashIndex(pairs.id, { ...all, perBucket: PER_ID_BUCKET });
      const entriesOf = ({ entries, width }: BuiltIndex) => ({ bytes: entries, width });
      return {
        nameBuckets: { numbers: name.buckets },
        nameEntries: entriesOf(name),
        surnameBuckets: { numbers: surname.buckets },
        surnameEntries: entriesOf(surname),
        idBuckets: { numbers: id.buckets },
        idEntries: entriesOf(id),
      };
    },
  };
}
