/** Reads the whole of a pack and tells whether any of it is damaged. */
import { crc32 } from './checksum.ts';
import { entityAt } from './hash-index.ts';
import type { PackSource } from './pack-bytes.ts';
import type { PackProblem, Sections } from './pack-check.ts';
import {
  countEntities,
  damaged,
  directoryEnd,
  readHead,
  readSections,
  viewNumbers,
} from './pack-check.ts';
import { recordEnds } from './pack-decode.ts';
import type { Column, SectionName } from './pack-format.ts';
import { GROUP, HEADER_LENGTH } from './pack-format.ts';

/** What is wrong with a file; undefined where its checksum fits and every value is one its section can have. */
export function checkBody(file: ArrayBuffer): PackProblem | undefined {
  const checked = readSections(file, file.byteLength);
  if (!checked.ok) return checked.problem;
  const { head } = checked.sections;
  if (crc32(new Uint8Array(file, directoryEnd(head))) !== head.bodyChecksum) return WRONG_CHECKSUM;
  const wrong = findWrongValue(file, checked.sections);
  return wrong === undefined
    ? undefined
    : damaged(`its section "${wrong}" holds a value it cannot have`).problem;
}

const WRONG_CHECKSUM = damaged('its content does not fit its checksum').problem;
/** Bytes read at a time: large reads are quick, and a few of them fit into any memory. */
const STEP = 1 << 22;

/** What the checksum of a pack that can be opened says, the file read piece by piece. Rejects where the source does. */
export async function checkSum(source: PackSource): Promise<PackProblem | undefined> {
  const head = readHead(await source.read(0, HEADER_LENGTH));
  let sum = 0;
  for (let at = directoryEnd(head); at < source.size; at += STEP) {
    sum = crc32(new Uint8Array(await source.read(at, Math.min(STEP, source.size - at))), sum);
  }
  return sum === head.bodyChecksum ? undefined : WRONG_CHECKSUM;
}

/** Sections that tell where each of many things begins, and the sections those lie in. */
const STARTS: readonly (readonly [starts: SectionName, things: SectionName])[] = [
  ['recordStarts', 'records'],
  ['textStarts', 'texts'],
  ['officeStarts', 'offices'],
  ['provenanceStarts', 'provenances'],
  ['idBuckets', 'idEntries'],
  ['nameBuckets', 'nameEntries'],
  ['surnameBuckets', 'surnameEntries'],
];

/** The first section with a value that is too large, or out of order. */
function findWrongValue(file: ArrayBuffer, { head, places }: Sections): SectionName | undefined {
  const entities = countEntities(head);
  const numbers = (name: SectionName) => viewNumbers(file, places[name]);
  if (!isAscending(numbers('tierEnds'), entities)) return 'tierEnds';
  for (const [starts, things] of STARTS) {
    const column = numbers(starts);
    if (column[0] !== 0 || !isAscending(column, places[things].count)) return starts;
  }
  for (const name of ['idEntries', 'nameEntries', 'surnameEntries'] as const) {
    const { offset, width, count } = places[name];
    const entries = new Uint8Array(file, offset, width * count);
    for (let at = 0; at < entries.length; at += width) {
      if (entityAt(entries, at, width) >= entities) return name;
    }
  }
  const records = new Uint8Array(file, places.records.offset, places.records.count);
  return isFramed(records, numbers('recordStarts'), entities) ? undefined : 'records';
}

/** Numbers that never fall and end at a limit. */
function isAscending(numbers: Column, end: number): boolean {
  return numbers.at(-1) === end && numbers.every((value, nth) => value >= (numbers[nth - 1] ?? 0));
}

/** Whether the records of each group fill it, neither less nor more. */
function isFramed(records: Uint8Array, starts: Column, count: number): boolean {
  for (let group = 0; group < starts.length - 1; group++) {
    const bytes = records.subarray(starts[group], starts[group + 1]);
    const ends = recordEnds(bytes, Math.min(GROUP, count - group * GROUP));
    if (ends.at(-1) !== bytes.length) return false;
  }
  return true;
}
