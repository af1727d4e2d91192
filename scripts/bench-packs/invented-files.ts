/** A pack of invented people and the same people as lines of JSON, made once and kept. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { PackHead } from '../../utils/people/pack-writer.ts';
import { createPackWriter } from '../../utils/people/pack-writer.ts';
import type { Person } from '../../utils/people/person.ts';
import { lastChange } from '../builds.ts';
import { inventPeople } from './invent-people.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.output/bench');
/** What the files follow from. */
const SOURCES = ['utils/people', 'utils/language/fold.ts'].concat(
  ['invent-people.ts', 'other-scripts.ts'].map((name) => join('scripts/bench-packs', name)),
);
const HEAD: PackHead = { name: 'Invented', asOf: '2026-11-22', licence: 'CC0', source: 'Invented' };
/** Lines written at once: single ones take a call to the system each. */
const LINES = 1_000;
/** Least tier of people of whom most stories are. */
const NEWS = 4;
/** People of lower tiers whom the texts to be read name, one in so many. */
const SAMPLE = 2_000;

export interface InventedFiles {
  pack: string;
  /** One record of a person a line. */
  lines: string;
  /** Names of some of the people, a list in JSON. */
  names: string;
}

export interface InventionOrder {
  people: number;
  folder?: string | undefined;
}

export interface Invention extends InventedFiles {
  /** What making them took, where they were made now. */
  made?: { seconds: number; rss: number } | undefined;
}

/** The files of so many people. */
export function inventFiles({ people, folder = FOLDER }: InventionOrder): Invention {
  const at = (end: string) => join(folder, `invented-${people}${end}`);
  const files = { pack: at('.glosspack'), lines: at('.jsonl'), names: at('.names.json') };
  const changed = Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))));
  if (existsSync(files.pack) && lastChange(files.pack) > changed) return files;
  mkdirSync(folder, { recursive: true });
  const began = performance.now();
  const pack = writeAll(people, files);
  const seconds = (performance.now() - began) / 1000;
  writeFileSync(`${files.pack}.part`, new Uint8Array(pack));
  renameSync(`${files.pack}.part`, files.pack);
  // Kilobytes on every system Node runs on.
  return { ...files, made: { seconds, rss: process.resourceUsage().maxRSS * 1024 } };
}

function writeAll(count: number, files: InventedFiles): ArrayBuffer {
  const writer = createPackWriter(HEAD);
  const names: string[] = [];
  const out = openSync(files.lines, 'w');
  let lines: string[] = [];
  const flush = () => {
    writeSync(out, lines.join(''));
    lines = [];
  };
  for (const person of inventPeople(count)) {
    writer.add(person);
    lines.push(`${JSON.stringify(person)}\n`);
    if (lines.length >= LINES) flush();
    if (isSampled(person, count)) names.push(person.name);
  }
  flush();
  closeSync(out);
  writeFileSync(files.names, JSON.stringify(names));
  return writer.finish();
}

/** Whom news names, and a few of the others; of a small number of people all. */
function isSampled({ tier, qid = '' }: Person, count: number): boolean {
  return tier >= NEWS || count <= SAMPLE || Number(qid.slice(1)) % SAMPLE === 0;
}
