/** First reading of a dump: drafts of its people, and what is known of every item that people may refer to, go to the disk. */
import type { Entity } from '../../../utils/people/person.ts';
import { describeItem } from '../../../utils/people/wikidata/description.ts';
import { draftPerson, isHuman, type PersonDraft } from '../../../utils/people/wikidata/draft.ts';
import {
  asObject,
  isObject,
  itemIdsOf,
  readItem,
  readRedirect,
  statementsOf,
  type WikidataItem,
} from '../../../utils/people/wikidata/item.ts';
import {
  isWanted,
  isWantedRecord,
  type PersonFilter,
} from '../../../utils/people/wikidata/person.ts';
import { writeItemLine } from './item-lines.ts';
import type { LineSource } from './lines.ts';
import { readRecord } from './record.ts';
import type { WorkFolder } from './work-folder.ts';

export interface DumpOptions extends PersonFilter {
  /** Languages of labels, most wanted first. */
  languages: readonly string[];
  /** Lines after which the state is saved, however little they brought. */
  saveEvery?: number;
}

/** A line of the file of people: a draft, or a record that is complete already. */
export type SpilledPerson = PersonDraft | Entity;

export interface DumpCounts {
  lines: number;
  /** Lines that are no JSON. */
  broken: number;
  /** Humans and records seen. */
  people: number;
  /** Those kept. */
  kept: number;
}

/** Bytes of spilled lines after which a killed build would lose too much. */
const SAVE_BYTES = 64 << 20;
/** Lines after which the same is true where few people are met. */
const SAVE_LINES = 50_000;

/**
 * Classes of items that nobody's office, party, country, occupation or family name belongs to, and that make up most of
 * Wikidata: articles in journals, categories, disambiguation pages, taxa, stars, galaxies, templates, genes, proteins.
 */
const OTHER_CLASSES: ReadonlySet<string> = new Set(
  'Q13442814 Q4167836 Q4167410 Q16521 Q523 Q318 Q11266439 Q7187 Q8054'.split(' '),
);

/** Reads on from where the folder's state says. `onLine` is told the counts after each line. */
export async function readDump(
  source: LineSource,
  folder: WorkFolder,
  {
    onLine,
    saveEvery = SAVE_LINES,
    ...options
  }: DumpOptions & { onLine: (counts: DumpCounts) => void },
): Promise<{ counts: DumpCounts; newest: string }> {
  const counts: DumpCounts = { lines: 0, broken: 0, people: 0, kept: 0, ...folder.state.counts };
  let { newest, next } = folder.state;
  let saved = counts.lines;
  for await (const line of source.lines(next)) {
    next = line.next;
    counts.lines++;
    const text = trimLine(line.text);
    for (const json of text === '' ? [] : parseLine(text, counts)) {
      const { modified } = asObject(json);
      if (typeof modified === 'string' && modified > newest) newest = modified;
      spill(json, { folder, counts, options });
    }
    onLine(counts);
    if (folder.pending() < SAVE_BYTES && counts.lines - saved < saveEvery) continue;
    saved = counts.lines;
    await folder.save({ next, newest, counts: { ...counts } });
  }
  await folder.save({ next, newest, counts: { ...counts } });
  return { counts, newest };
}

/** A dump is one array, an item a line: brackets stand alone, and a comma ends the line. */
function trimLine(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '[' || trimmed === ']') return '';
  return trimmed.endsWith(',') ? trimmed.slice(0, -1) : trimmed;
}

/** The line's item; an answer of the Wikidata API holds several. */
function parseLine(text: string, counts: DumpCounts): unknown[] {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) && isObject(json.entities) ? Object.values(json.entities) : [json];
  } catch {
    counts.broken++;
    return [];
  }
}

interface Spilling {
  folder: WorkFolder;
  counts: DumpCounts;
  options: DumpOptions;
}

function spill(json: unknown, spilling: Spilling): void {
  const redirect = readRedirect(json);
  if (redirect !== undefined) spilling.folder.writeItem(writeItemLine(redirect.from, redirect.to));
  else if (isObject(json) && json.kind !== undefined) spillRecord(json, spilling);
  else {
    const item = readItem(json);
    if (item !== undefined) spillItem(item, spilling);
  }
}

function spillRecord(json: unknown, { folder, counts, options }: Spilling): void {
  const record = readRecord(json);
  if (!record.ok) throw new Error(`Line ${counts.lines}: ${record.why}.`);
  counts.people++;
  if (!isWantedRecord(record.entity, options)) return;
  counts.kept++;
  folder.writePerson(JSON.stringify(record.entity));
}

function spillItem(item: WikidataItem, { folder, counts, options }: Spilling): void {
  for (const from of item.redirectedFrom) folder.writeItem(writeItemLine(from, item.id));
  if (isHuman(item)) {
    counts.people++;
    const draft = draftPerson(item, options.languages);
    if (draft === undefined || !isWanted(draft, options)) return;
    counts.kept++;
    folder.writePerson(JSON.stringify(draft));
    return;
  }
  if (itemIdsOf(statementsOf(item, 'P31')).some((id) => OTHER_CLASSES.has(id))) return;
  const description = describeItem(item, options.languages);
  if (description !== undefined) folder.writeItem(writeItemLine(item.id, description));
}
