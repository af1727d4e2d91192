/** Writes a pack file from records; the same records give the same bytes, in whatever order they come. */
import { foldName } from '../language/fold.ts';
import { buildHashIndex } from './hash-index.ts';
import type { PackInfo } from './pack.ts';
import type { RawColumns } from './pack-columns.ts';
import { collectColumns } from './pack-columns.ts';
import type { SectionName } from './pack-format.ts';
import { hashName, TEXT_KIND_BITS } from './pack-format.ts';
import { layOut } from './pack-layout.ts';
import { writeStrings } from './pack-strings.ts';
import type { Entity } from './person.ts';
import { surnameSpellings } from './surnames.ts';

/** What a writer has to be told; the counts it knows itself. */
export type PackHead = Omit<PackInfo, 'people' | 'organisations'>;

/**
 * A pack file of these records, in the order of their ids. Texts must be well-formed Unicode.
 * Throws a RangeError that names the record where an id stands twice, a name is empty, a date is no date, a
 * QID is not `Q` and a number below 2³², or a tier is not 0 to 15.
 */
export function writePack(head: PackHead, entities: readonly Entity[]): ArrayBuffer {
  const sorted = [...entities].sort((a, b) => compareTexts(a.id, b.id));
  for (const [nth, { id }] of sorted.entries()) {
    if (id === sorted[nth - 1]?.id) throw new RangeError(`"${id}" stands twice`);
  }
  const { columns, strings } = collectColumns(sorted);
  const headNumbers = [head.name, head.asOf, head.licence, head.source].map(strings.number);
  const { texts, moved } = sortStrings(strings.values);
  const [name = 0, asOf = 0, licence = 0, source = 0] = headNumbers.map((old) => moved[old] ?? 0);
  const stringTable = writeStrings(texts);
  const idTable = writeStrings(sorted.map(({ id }) => id));
  const people = sorted.filter(({ kind }) => kind === 'person').length;
  return layOut(
    {
      people,
      organisations: sorted.length - people,
      strings: texts.length,
      name,
      asOf,
      licence,
      source,
    },
    {
      ...columns,
      ...renumberStrings(columns, moved),
      stringBytes: stringTable.bytes,
      stringBlocks: stringTable.blocks,
      idBytes: idTable.bytes,
      idBlocks: idTable.blocks,
      ...indexNames(sorted),
    },
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Columns whose elements are numbers of strings. */
const STRING_COLUMNS = [
  'officeTitles',
  'officeOrganisations',
  'officeCountries',
  'provenanceSources',
  'countryLists',
  'languages',
] as const satisfies readonly SectionName[];

function renumberStrings(columns: RawColumns, moved: Uint32Array): Partial<RawColumns> {
  const renumber = (old: number) => moved[old] ?? 0;
  const kinds = 2 ** TEXT_KIND_BITS;
  return {
    ...Object.fromEntries(STRING_COLUMNS.map((name) => [name, columns[name].map(renumber)])),
    texts: columns.texts.map((text) => renumber(Math.floor(text / kinds)) * kinds + (text % kinds)),
  };
}

/** Strings in the order that lets neighbours share most, and the new number of each old one. The empty string stays first. */
function sortStrings(strings: readonly string[]): { texts: string[]; moved: Uint32Array } {
  const order = Uint32Array.from(strings.keys());
  order.sort((a, b) => compareTexts(strings[a] ?? '', strings[b] ?? ''));
  const moved = new Uint32Array(strings.length);
  order.forEach((old, now) => {
    moved[old] = now;
  });
  return { texts: Array.from(order, (old) => strings[old] ?? ''), moved };
}

function indexNames(entities: readonly Entity[]) {
  const names = buildHashIndex(foldedKeys(entities, namesOf));
  const surnames = buildHashIndex(foldedKeys(entities, surnamesOf));
  return {
    nameBuckets: names.buckets,
    nameHashes: names.hashes,
    nameEntities: names.entities,
    surnameBuckets: surnames.buckets,
    surnameHashes: surnames.hashes,
    surnameEntities: surnames.entities,
  };
}

function namesOf(entity: Entity): (string | undefined)[] {
  const full = entity.kind === 'person' ? entity.fullName : undefined;
  return [entity.name, full, entity.native?.text, ...entity.aliases];
}

function surnamesOf(entity: Entity): (string | undefined)[] {
  return entity.kind === 'person' ? surnameSpellings(entity) : [];
}

/** Hash and entity of every different folded key; what folds to nothing has none. */
function foldedKeys(
  entities: readonly Entity[],
  textsOf: (entity: Entity) => (string | undefined)[],
): { hashes: number[]; entities: number[] } {
  const keys = { hashes: [] as number[], entities: [] as number[] };
  entities.forEach((entity, nth) => {
    const folded = new Set(
      textsOf(entity).map((text) => (text === undefined ? '' : foldName(text))),
    );
    folded.delete('');
    for (const key of folded) {
      keys.hashes.push(hashName(key));
      keys.entities.push(nth);
    }
  });
  return keys;
}
