/**
 * `npm run packs:refresh`: asks Wikidata for the people of the core pack, and prints where it says something else by
 * now, as changes to review; nothing is written. `--host https://…` asks a mirror, `--only ID,ID` some of them.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_HOSTS, readOrigin } from '../utils/people/look-up/hosts.ts';
import type { Person } from '../utils/people/person.ts';
import { checkSource, readSourceFiles } from './packs/compile.ts';
import { askPolitely } from './packs/refresh/ask-politely.ts';
import { refreshPeople } from './packs/refresh/refresh.ts';
import { writeChanges } from './packs/refresh/write-changes.ts';

const CORE = join(import.meta.dirname, '../packs/core');
const DAY_LENGTH = 'YYYY-MM-DD'.length;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { host: { type: 'string' }, only: { type: 'string', default: '' } },
  });
  const wikidata = values.host === undefined ? DEFAULT_HOSTS.wikidata : readOrigin(values.host);
  if (wikidata === undefined) throw new Error('--host takes an https address');
  const { source } = checkSource(await readSourceFiles(CORE));
  const only = new Set(values.only.split(',').filter((id) => id !== ''));
  const files = new Map(source.records.map(({ file, entity }) => [entity.id, file]));
  const people = source.records.flatMap(({ entity }): Person[] =>
    entity.kind === 'person' && (only.size === 0 || only.has(entity.id)) ? [entity] : [],
  );
  const refreshed = await refreshPeople(people, {
    hosts: { ...DEFAULT_HOSTS, wikidata },
    ask: (address) =>
      askPolitely(address, {
        fetch,
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      }),
    asOf: source.head.asOf,
    today: new Date().toISOString().slice(0, DAY_LENGTH),
  });
  console.log(writeChanges(refreshed, (id) => `packs/core/${files.get(id)}`));
}

await main();
