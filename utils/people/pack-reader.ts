/** Opens a pack file as it lies in memory: nothing is parsed, records are decoded when asked for. */
import { foldName } from '../language/fold.ts';
import { createHashSearch, createHashTest, type HashIndex } from './hash-index.ts';
import type { EntityIndex, NameForm, NameKind, Pack } from './pack.ts';
import type { Head, PackProblem } from './pack-check.ts';
import { readSections } from './pack-check.ts';
import type { Columns, TextKind } from './pack-format.ts';
import { ENTITY_FLAGS, hashName } from './pack-format.ts';
import type { PackStrings } from './pack-records.ts';
import { createRecordReader, textsOf } from './pack-records.ts';
import { createStringReader } from './pack-strings.ts';
import { checkBody } from './pack-verify.ts';

export type OpenedPack = { ok: true; pack: Pack } | { ok: false; problem: PackProblem };

/**
 * Opens a pack in constant time: header, directory and the lengths of all sections are checked, their content is not.
 * A file damaged inside opens, and gives wrong or cut texts, but never throws or hangs; `verifyPack` tells.
 */
export function openPack(file: ArrayBuffer): OpenedPack {
  const sections = readSections(file);
  return sections.ok ? { ok: true, pack: createPack(sections.columns, sections.head) } : sections;
}

/** Opens a pack after reading all of it: checksum, and every value that refers to another section. */
export function verifyPack(file: ArrayBuffer): OpenedPack {
  const problem = checkBody(file);
  return problem === undefined ? openPack(file) : { ok: false, problem };
}

const NAME_KINDS: readonly TextKind[] = ['name', 'full', 'native', 'alias'] satisfies NameKind[];

function isNameKind(kind: TextKind): kind is NameKind {
  return NAME_KINDS.includes(kind);
}

function createPack(columns: Columns, head: Head): Pack {
  const size = head.people + head.organisations;
  const strings: PackStrings = {
    text: createStringReader(columns.stringBytes, columns.stringBlocks),
    id: createStringReader(columns.idBytes, columns.idBlocks),
  };
  const readRecord = createRecordReader(columns, strings);
  const check = (index: EntityIndex): EntityIndex => {
    if (Number.isInteger(index) && index >= 0 && index < size) return index;
    throw new RangeError(`no entity ${index} in a pack of ${size}`);
  };
  return {
    info: {
      name: strings.text(head.name),
      asOf: strings.text(head.asOf),
      licence: strings.text(head.licence),
      source: strings.text(head.source),
      people: head.people,
      organisations: head.organisations,
    },
    size,
    entity: (index) => readRecord(check(index)),
    tier: (index) => (columns.flags[check(index)] ?? 0) >> ENTITY_FLAGS.tierShift,
    indexOf: (id) => findId(strings, size, id),
    mayName: createHashTest(indexOf(columns, 'name')),
    named: createNameSearch(columns, strings, 'name'),
    surnamed: createNameSearch(columns, strings, 'surname'),
    forms: () => eachForm(columns, strings),
  };
}

/** Ids stand in the order of their UTF-16 units. */
function findId(strings: PackStrings, size: number, id: string): EntityIndex {
  let low = 0;
  let high = size - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = strings.id(middle);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function indexOf(columns: Columns, key: 'name' | 'surname'): HashIndex {
  return {
    buckets: columns[`${key}Buckets`],
    hashes: columns[`${key}Hashes`],
    entities: columns[`${key}Entities`],
  };
}

/** Two names may have one hash, so every hit is compared with the spelling it stands for. */
function createNameSearch(columns: Columns, strings: PackStrings, key: 'name' | 'surname') {
  const search = createHashSearch(indexOf(columns, key));
  const isKey = (kind: TextKind) => (key === 'surname' ? kind === 'surname' : isNameKind(kind));
  return (folded: string): readonly EntityIndex[] => {
    const hits = search(hashName(folded));
    if (hits.length === 0) return hits;
    const same = new Map<number, boolean>();
    const isSame = (string: number): boolean => {
      const known = same.get(string) ?? foldName(strings.text(string)) === folded;
      same.set(string, known);
      return known;
    };
    return hits.filter((entity) =>
      textsOf(columns, entity).some(({ kind, string }) => isKey(kind) && isSame(string)),
    );
  };
}

function* eachForm(columns: Columns, strings: PackStrings): IterableIterator<NameForm> {
  for (let index = 0; index < columns.flags.length; index++) {
    for (const { kind, string } of textsOf(columns, index)) {
      if (isNameKind(kind)) yield { index, kind, text: strings.text(string) };
    }
  }
}
