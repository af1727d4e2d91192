/** `npm run bench:notes -- PART`: measures what is done with notes; without a part, all of it. */
import process from 'node:process';
import { benchAnchor } from './bench-notes/anchor.ts';
import { benchIo } from './bench-notes/io.ts';
import { benchStorage } from './bench-notes/storage.ts';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  anchor: benchAnchor,
  storage: benchStorage,
  io: benchIo,
};

const [part] = process.argv.slice(2);
const chosen = Object.entries(PARTS).filter(([name]) => part === undefined || name === part);
if (chosen.length === 0) {
  console.error(`There is no part "${part}", only ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
}
for (const [name, bench] of chosen) {
  console.log(`\n${name}`);
  await bench();
}
