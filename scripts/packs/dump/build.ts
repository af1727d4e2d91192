/** Builds a pack from a dump of Wikidata or a file of records: memory grows with the people kept, never with the dump. */
import { basename } from 'node:path';
import type { PackHead } from '../../../utils/people/pack-writer.ts';
import type { Entity } from '../../../utils/people/person.ts';
import { itemsOf } from '../../../utils/people/wikidata/draft.ts';
import { completePerson } from '../../../utils/people/wikidata/person.ts';
import { linesOf, readItems } from './item-lines.ts';
import { openLines } from './lines.ts';
import { createProgress } from './progress.ts';
import { type DumpCounts, type DumpOptions, readDump, type SpilledPerson } from './read-dump.ts';
import { openWorkFolder, replaceFile } from './work-folder.ts';
import { writeRecords } from './write-records.ts';

export interface BuildRequest extends DumpOptions {
  from: string;
  out: string;
  /** What the pack says of itself; as-of defaults to the date in the file's name, else to the latest change of an item. */
  head: Omit<PackHead, 'asOf'>;
  asOf?: string | undefined;
  /** Takes lines about how far the build has come. */
  report: (line: string) => void;
}

export interface Built extends DumpCounts {
  asOf: string;
  /** Bytes of the pack. */
  size: number;
}

/**
 * Writes the pack. A build that was killed goes on where it last saved, if it is started with the same input and the
 * same options, and writes the same bytes. Throws an Error in words for people.
 */
export async function buildPack(request: BuildRequest, open = openLines): Promise<Built> {
  const { from, out, report } = request;
  const source = await open(from);
  const folder = await openWorkFolder(`${out}.work`, describeWork(request, source));
  try {
    if (folder.state.next > 0) report(`Going on after ${folder.state.counts.lines} lines.`);
    const start = source.startOf(folder.state.next);
    const progress = createProgress({ ...source, start }, report);
    const { counts, newest } = await readDump(source, folder, {
      ...request,
      onLine: progress.tick,
    });
    progress.end(counts);
    if (counts.people === 0 && counts.broken > 0)
      throw new Error(`No line of ${from} tells of a person: dumps and records have one a line.`);
    const asOf = request.asOf ?? dateInName(from) ?? newest.slice(0, 10);
    if (asOf === '') throw new Error('Nothing tells the day of the data: give it with --as-of.');
    const file = await writeRecords(
      { ...request.head, asOf },
      completeAll(folder, { asOf, source: request.head.source }),
    );
    await replaceFile(out, new Uint8Array(file));
    await folder.remove();
    return { ...counts, asOf, size: file.byteLength };
  } finally {
    await folder.close();
  }
}

/** Whatever makes the pack another one. */
function describeWork(
  { from, minSitelinks, hasPosition, since, languages }: BuildRequest,
  { size, changed }: { size: number; changed: number },
): string {
  const filter = { minSitelinks, hasPosition, since, languages };
  return JSON.stringify({ form: 1, file: basename(from), size, changed, ...filter });
}

/** Dumps are named by their day: `wikidata-20261116-all.json.bz2`. */
function dateInName(file: string): string | undefined {
  const found = /(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])(?!\d)/.exec(basename(file));
  return found === null ? undefined : found.slice(1).join('-');
}

/** Second reading, of what the first kept: first which items are named, then the people, completed. */
async function* completeAll(
  folder: { people: string; items: string },
  day: { asOf: string; source: string },
): AsyncGenerator<Entity> {
  const named = new Set<string>();
  for await (const line of linesOf(folder.people)) {
    const person = JSON.parse(line) as SpilledPerson;
    if (!('kind' in person)) for (const id of itemsOf(person)) named.add(id);
  }
  const describe = await readItems(folder.items, named);
  const met = new Set<string>();
  for await (const line of linesOf(folder.people)) {
    const person = JSON.parse(line) as SpilledPerson;
    // Dumps taken while people edit hold some items twice.
    if (met.has(person.id)) continue;
    met.add(person.id);
    yield 'kind' in person ? person : completePerson(person, { describe, ...day });
  }
}
