/** How long building a pack from an invented dump takes, and how much memory. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { buildPack } from '../packs/dump/build.ts';
import { readNamePool, writeDump } from '../synthetic-dump/write.ts';

const FOLDER = join(import.meta.dirname, '../../.output/bench');
const MEGA = 1e6;
/** Limits for a million people: minutes, and bytes of memory at the peak. */
const BARS = { minutes: 15, memory: 1.5 * 1024 ** 3 };

/** Builds from a dump of so many people, made first unless it is there from the last time. */
export async function benchBuild(people: number): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const from = join(FOLDER, `synthetic-${people}.json.gz`);
  const out = join(FOLDER, `synthetic-${people}.glosspack`);
  if (!existsSync(from)) await writeDump(from, { people, seed: 1, names: readNamePool() });
  const head = { name: `Synthetic ${people}`, licence: 'CC0', source: 'Wikidata' };
  const started = performance.now();
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const { size, kept } = await buildPack({ from, out, head, languages: ['en'], report });
  const minutes = (performance.now() - started) / 60_000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes on every system Node runs on, and microseconds of one core.
  const memory = maxRSS * 1024;
  const busy = (userCPUTime + systemCPUTime) / 60e6;
  console.log(`dump, gzip         ${(statSync(from).size / MEGA).toFixed(0)} MB, ${kept} people`);
  console.log(
    `build              ${minutes.toFixed(1)} min (bar for a million: ${BARS.minutes}),`,
    `${busy.toFixed(1)} min of one core`,
  );
  console.log(
    `memory at peak     ${(memory / MEGA).toFixed(0)} MB (bar: ${(BARS.memory / MEGA).toFixed(0)})`,
  );
  console.log(`pack               ${(size / MEGA).toFixed(1)} MB`);
  console.log(`pack, gzip         ${(gzipSync(readFileSync(out)).length / MEGA).toFixed(1)} MB`);
}
