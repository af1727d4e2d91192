/** `npm run bench:packs -- PART [NUMBER]`: measures packs; without a part, all of them. */
import process from 'node:process';
import { benchBuild } from './bench-packs/build.ts';
import { benchMatch } from './bench-packs/match.ts';
import { benchOpen } from './bench-packs/open.ts';
import { benchPoliticians } from './bench-packs/politicians.ts';
import { benchSize } from './bench-packs/size.ts';

const MILLION = 1_000_000;
const PARTS: Readonly<Record<string, (people: number) => Promise<void>>> = {
  build: benchBuild,
  size: benchSize,
  open: benchOpen,
  match: benchMatch,
  politicians: benchPoliticians,
};

const [part, people = MILLION] = process.argv.slice(2);
const chosen = Object.entries(PARTS).filter(([name]) => part === undefined || name === part);
if (chosen.length === 0) {
  console.error(`There is no part "${part}", only ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
}
for (const [name, bench] of chosen) {
  console.log(`\n${name}`);
  await bench(Number(people));
}
