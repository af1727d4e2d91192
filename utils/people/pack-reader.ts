/** Opens a pack as it lies in a file: nothing is parsed, records are decoded when asked for. */
import { createHashSearch, createHashTest, type HashIndex } from './hash-index.ts';
import type { Pack } from './pack.ts';
import type { BlockCacheSize, PackBytes, PackSource } from './pack-bytes.ts';
import { createBlockBytes, createResidentBytes } from './pack-bytes.ts';
import type { PackProblem, Sections } from './pack-check.ts';
import { readHead, readSections, viewNumbers } from './pack-check.ts';
import { readText } from './pack-cursor.ts';
import { createRecordReader } from './pack-decode.ts';
import { HEADER_LENGTH, type SectionName } from './pack-format.ts';
import { createPack } from './pack-lookup.ts';
import { createSharedReader, OFFICE, PROVENANCE, type SharedKind, TEXT } from './pack-shared.ts';
import { checkBody, checkSum } from './pack-verify.ts';

export type OpenedPack = { ok: true; pack: Pack } | { ok: false; problem: PackProblem };

/**
 * Opens a pack in constant time: header, directory and the lengths of all sections are checked, their content is not.
 * A file damaged inside opens, and gives wrong or cut texts, but never throws or hangs; `verifyPack` tells.
 */
export function openPack(file: ArrayBuffer): OpenedPack {
  const checked = readSections(file, file.byteLength);
  if (!checked.ok) return checked;
  const bytes = createResidentBytes(file);
  return { ok: true, pack: joinPack({ matching: file, bytes, sections: checked.sections }) };
}

/** Opens a pack after reading all of it: checksum, and every value that refers to another section. */
export function verifyPack(file: ArrayBuffer): OpenedPack {
  const problem = checkBody(file);
  return problem === undefined ? openPack(file) : { ok: false, problem };
}

/**
 * Blocks of 64 KiB: a story asks for some dozens of places all over the file, so that larger ones read too much, and
 * each read costs some tenth of a millisecond, so that smaller ones take too long. 16 MiB hold those of many stories.
 */
const BLOCKS: BlockCacheSize = { blockBytes: 1 << 16, keptBytes: 1 << 24 };

/**
 * Opens a pack of which only the matching part is read and stays in memory; the rest is fetched by blocks when lookups
 * need it (`askPacks`). Rejects where the source does.
 */
export async function openPackFrom(source: PackSource, size = BLOCKS): Promise<OpenedPack> {
  const start = await source.read(0, Math.min(source.size, HEADER_LENGTH));
  const length = start.byteLength < HEADER_LENGTH ? 0 : readHead(start).matchingLength;
  const isWhole = length >= HEADER_LENGTH && length <= source.size;
  const matching = isWhole ? await source.read(0, length) : start;
  const checked = readSections(matching, source.size);
  if (!checked.ok) return checked;
  const bytes = createBlockBytes(source, size);
  return { ok: true, pack: joinPack({ matching, bytes, sections: checked.sections }) };
}

/** Opens a pack from a source after reading all of it and comparing its checksum. Rejects where the source does. */
export async function verifyPackFrom(source: PackSource, size = BLOCKS): Promise<OpenedPack> {
  const opened = await openPackFrom(source, size);
  if (!opened.ok) return opened;
  const problem = await checkSum(source);
  return problem === undefined ? opened : { ok: false, problem };
}

interface PackParts {
  /** The matching part, or the whole file. */
  matching: ArrayBuffer;
  /** Where the rest is read from. */
  bytes: PackBytes;
  sections: Sections;
}

function joinPack({ matching, bytes, sections: { head, places } }: PackParts): Pack {
  const numbers = (name: SectionName) => viewNumbers(matching, places[name]);
  const extent = (name: SectionName) => {
    const { offset, count, width } = places[name];
    return new Uint8Array(matching, offset, count * width);
  };
  const shared = <T>(kind: SharedKind<T>, starts: SectionName, values: SectionName) =>
    createSharedReader(kind, { starts: numbers(starts), bytes, offset: places[values].offset });
  const indexOf = (buckets: SectionName, entries: SectionName, from: PackBytes): HashIndex => {
    const { offset, width, count } = places[entries];
    return {
      buckets: numbers(buckets),
      width,
      entries: (first, end) =>
        from.view(offset + first * width, (Math.min(end, count) - first) * width),
    };
  };
  const here = createResidentBytes(matching);
  const names = indexOf('nameBuckets', 'nameEntries', here);
  const cursor = { bytes: extent('info'), at: 0 };
  const [name = '', asOf = '', licence = '', source = ''] = [1, 2, 3, 4].map(() =>
    readText(cursor),
  );
  return createPack({
    info: {
      ...{ name, asOf, licence, source },
      people: head.people,
      organisations: head.organisations,
    },
    tierEnds: numbers('tierEnds'),
    recordStarts: numbers('recordStarts'),
    recordsOffset: places.records.offset,
    bytes,
    readRecord: createRecordReader({
      texts: shared(TEXT, 'textStarts', 'texts'),
      offices: shared(OFFICE, 'officeStarts', 'offices'),
      provenances: shared(PROVENANCE, 'provenanceStarts', 'provenances'),
    }),
    searchNames: createHashSearch(names),
    mayName: createHashTest(names),
    searchSurnames: createHashSearch(indexOf('surnameBuckets', 'surnameEntries', here)),
    searchIds: createHashSearch(indexOf('idBuckets', 'idEntries', bytes)),
  });
}
