/** Whether a pack of 54,963 real politicians finds everybody by name, in office when their rows say so. Needs GLOSS_DATA. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { openPack } from '../../utils/people/pack-reader.ts';
import { writePack } from '../../utils/people/pack-writer.ts';
import { askEverybody } from '../packs/facts/ask-everybody.ts';
import { politicianRecord } from '../packs/facts/politician-records.ts';
import { readPoliticiansOf } from '../packs/facts/read-facts.ts';

/** When the rows were collected. */
const AS_OF = '2023-01-31';

export async function benchPoliticians(): Promise<void> {
  const folder = join(process.env.GLOSS_DATA ?? '', 'facts');
  if (process.env.GLOSS_DATA === undefined || !existsSync(folder)) {
    console.log('GLOSS_DATA names no folder with facts; nothing is asked.');
    return;
  }
  const people = readPoliticiansOf(folder).map(politicianRecord);
  const head = { name: 'Politicians', asOf: AS_OF, licence: 'CC0', source: 'EveryPolitician' };
  const opened = openPack(writePack(head, people));
  if (!opened.ok) throw new Error(opened.problem.message);
  const started = performance.now();
  const { names, lost, questions, wrong } = askEverybody(opened.pack, people);
  const seconds = (performance.now() - started) / 1000;
  console.log(`people             ${people.length}`);
  console.log(`names looked up    ${names}, not found: ${lost.length}`);
  console.log(
    `offices asked for  ${questions}, answered otherwise than the rows say: ${wrong.length}`,
  );
  console.log(`all that took      ${seconds.toFixed(1)} s`);
}
