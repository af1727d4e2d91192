/** Reads the whole of a pack and tells whether any of it is damaged. */
import { crc32 } from './checksum.ts';
import type { Head, PackProblem } from './pack-check.ts';
import { damaged, directoryEnd, readSections } from './pack-check.ts';
import type { Column, Columns, SectionName } from './pack-format.ts';
import { SECTION_NAMES, statusOf, TEXT_KIND_BITS } from './pack-format.ts';

/** What is wrong with a file; undefined where its checksum fits and every value is one its section can have. */
export function checkBody(file: ArrayBuffer): PackProblem | undefined {
  const sections = readSections(file);
  if (!sections.ok) return sections.problem;
  const { head, columns } = sections;
  if (crc32(new Uint8Array(file, directoryEnd(head))) !== head.bodyChecksum) {
    return damaged('its content does not fit its checksum').problem;
  }
  const wrong = findWrongValue(columns, head);
  return wrong === undefined
    ? undefined
    : damaged(`its section "${wrong}" holds a value it cannot have`).problem;
}

/** The first section with a value that is too large, or out of order. */
function findWrongValue(columns: Columns, head: Head): SectionName | undefined {
  const limits = valueLimits(columns, head);
  return SECTION_NAMES.find((name) => {
    const column = columns[name];
    const items = LISTS[name];
    const bytes = BLOCKS[name];
    if (!isBelow(column, limits[name])) return true;
    if (items !== undefined && !isListTable(column, columns[items].length)) return true;
    if (bytes !== undefined && !isBlockTable(column, columns[bytes].length)) return true;
    if (SORTED.includes(name)) return !isAscending(column);
    return name === 'provenanceStatus' && column.some((code) => statusOf(code) === undefined);
  });
}

/** Sections that tell where each of many lists begins, and the sections that hold the items of all. */
const LISTS: Partial<Record<SectionName, SectionName>> = {
  textStarts: 'texts',
  roleStarts: 'roleOffices',
  provenanceStarts: 'provenanceSources',
  countryListStarts: 'countryLists',
  nameBuckets: 'nameHashes',
  surnameBuckets: 'surnameHashes',
};

/** Sections that tell where each block of strings begins, and the sections that hold their bytes. */
const BLOCKS: Partial<Record<SectionName, SectionName>> = {
  stringBlocks: 'stringBytes',
  idBlocks: 'idBytes',
};

const SORTED: readonly SectionName[] = ['nameHashes', 'surnameHashes'];

/** The number that all values of a section must stay below. */
function valueLimits(columns: Columns, head: Head): Partial<Record<SectionName, number>> {
  const entities = head.people + head.organisations;
  const provenance = Math.max(1, columns.provenanceStatus.length);
  return {
    texts: head.strings * 2 ** TEXT_KIND_BITS,
    officeTitles: head.strings,
    officeOrganisations: head.strings,
    officeCountries: head.strings,
    provenanceSources: head.strings,
    countryLists: head.strings,
    languages: head.strings,
    bornProvenance: provenance,
    diedProvenance: provenance,
    partyProvenance: provenance,
    roleProvenance: provenance,
    nativeLanguage: columns.languages.length + 1,
    countries: columns.countryListStarts.length - 1,
    roleOffices: columns.officeTitles.length,
    nameEntities: entities,
    surnameEntities: entities,
  };
}

function isBelow(column: Column, limit: number | undefined): boolean {
  return limit === undefined || !column.some((value) => value >= limit);
}

function isAscending(column: Column): boolean {
  return !column.some((value, nth) => nth > 0 && value < (column[nth - 1] ?? 0));
}

function isListTable(starts: Column, items: number): boolean {
  return starts[0] === 0 && starts.at(-1) === items && isAscending(starts);
}

/** Blocks of strings are never empty. */
function isBlockTable(starts: Column, bytes: number): boolean {
  return !starts.some(
    (start, nth) => start >= bytes || (nth > 0 && start <= (starts[nth - 1] ?? 0)),
  );
}
