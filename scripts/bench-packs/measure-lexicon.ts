/** Measures one way of knowing people: how long until the first name is found, how much memory, how much text a second. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createAnalyzerFrom, createWaitingAnalyzer } from '../../utils/analyze/analyzer.ts';
import { readDocument } from '../../utils/language/document.ts';
import type { Lexicon } from '../../utils/language/lexicon.ts';
import { findHits } from '../../utils/language/name-hits.ts';
import { askPacks } from '../../utils/people/ask-packs.ts';
import type { Pack } from '../../utils/people/pack.ts';
import { type OpenedPack, openPack, openPackFrom } from '../../utils/people/pack-reader.ts';
import { createPeopleIndex } from '../../utils/people/people-index.ts';
import { compileCorePack } from '../packs/compile.ts';
import type { InventedFiles } from './invented-files.ts';
import { openFileSource, readTable, TABLES } from './lexicons.ts';
import { countBytes, readTexts, readTextsAbout } from './texts.ts';

/** The core pack; a pack of the invented people in memory, and read from its file by blocks; their records as JSON. */
export type LexiconKind = 'core' | 'pack' | 'blocks' | 'map' | 'trie';

export interface LexiconQuestion {
  kind: LexiconKind;
  files: InventedFiles;
  /** How many stories are read; all without it. */
  stories?: number | undefined;
}

export interface Measures {
  /** Milliseconds until it can be asked, and until the first story was read with it. */
  open: number;
  first: number;
  /** Bytes it takes, when opened and when all texts were read. */
  opened: number;
  used: number;
  /** Names found in the texts, each pass. */
  found: number;
  /** Megabytes of text in a second of processor time: names looked up; and whole stories analysed, if it can. */
  matching: number;
  analysis?: number | undefined;
}

/** Something opened: what matches names in a text and, where it is a pack, analyses stories. */
interface Subject {
  match(text: string): number | Promise<number>;
  analyze?: ((text: string) => unknown) | undefined;
}

const DATE = '2025-06-01';
/** Passes over the texts before and while the time is taken. */
const WARM = 2;
const PASSES = 3;
const MEGA = 1e6;

export async function measureLexicon({ kind, files, stories }: LexiconQuestion): Promise<Measures> {
  const core = kind === 'core' ? await compileCorePack() : new ArrayBuffer();
  const texts = (kind === 'core' ? readTexts() : readTextsAbout(files.names)).slice(0, stories);
  const [story = ''] = texts;
  // What any program has that reads texts is no part of the measure.
  findIn({ mayName: () => true, named: () => [], titled: () => [], entry: () => undefined }, story);
  const before = usedMemory();
  const began = performance.now();
  const subject = await SUBJECTS[kind](files, core);
  const open = performance.now() - began;
  await subject.match(story);
  const first = performance.now() - began;
  const opened = usedMemory() - before;
  const speed = await measureSpeed(texts, subject.match);
  const analysis = subject.analyze && (await measureSpeed(texts, subject.analyze)).speed;
  return {
    open,
    first,
    opened,
    used: usedMemory() - before,
    found: speed.sum,
    matching: speed.speed,
    analysis,
  };
}

const SUBJECTS: Record<LexiconKind, (files: InventedFiles, core: ArrayBuffer) => Promise<Subject>> =
  {
    core: async (_, core) => subjectOf(ready(openPack(core))),
    pack: async ({ pack }) => {
      const { buffer, byteOffset, byteLength } = readFileSync(pack);
      return subjectOf(ready(openPack(buffer.slice(byteOffset, byteOffset + byteLength))));
    },
    async blocks({ pack }) {
      const opened = ready(await openPackFrom(await openFileSource(pack)));
      const analyzer = createWaitingAnalyzer([opened]);
      const index = createPeopleIndex([opened]);
      return {
        match: (text) => askPacks([opened], () => findIn(index, text)),
        analyze: (text) => analyzer.analyze({ text, date: DATE }),
      };
    },
    map: async ({ lines }) => tableSubject(await readTable(lines, TABLES.map())),
    trie: async ({ lines }) => tableSubject(await readTable(lines, TABLES.trie())),
  };

function tableSubject(lexicon: Lexicon): Subject {
  return { match: (text) => findIn(lexicon, text) };
}

function subjectOf(pack: Pack): Subject {
  const index = createPeopleIndex([pack]);
  const analyzer = createAnalyzerFrom([pack]);
  return {
    match: (text) => findIn(index, text),
    analyze: (text) => analyzer.analyze({ text, date: DATE }),
  };
}

function ready(opened: OpenedPack): Pack {
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}

/** How many names a lexicon has in a text. */
function findIn(lexicon: Lexicon, text: string): number {
  const document = readDocument({ text });
  return findHits({ document, reader: document.reader, lexicon }).length;
}

function usedMemory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Processor time, because other programs on the machine would be measured with the time of the day. */
async function measureSpeed(
  texts: readonly string[],
  read: (text: string) => unknown,
): Promise<{ speed: number; sum: number }> {
  let sum = 0;
  const pass = async () => {
    sum = 0;
    for (const text of texts) sum += Number(await read(text)) || 0;
  };
  for (let nth = 0; nth < WARM; nth++) await pass();
  const began = process.cpuUsage();
  for (let nth = 0; nth < PASSES; nth++) await pass();
  const { user, system } = process.cpuUsage(began);
  return { sum, speed: (countBytes(texts) * PASSES) / MEGA / ((user + system) / MEGA) };
}
