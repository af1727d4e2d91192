/** What a build keeps on the disk while it reads: two growing files, and how far it has come, so that a killed one goes on. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const stateSchema = v.object({
  /** What is built from what; another work is not gone on with. */
  work: v.string(),
  /** Where in the input to go on, in decompressed bytes. */
  next: v.number(),
  /** Bytes of the two files that belong to what was read. */
  people: v.number(),
  items: v.number(),
  counts: v.record(v.string(), v.number()),
  /** Latest change among the items read. */
  newest: v.string(),
});

export type BuildState = v.InferOutput<typeof stateSchema>;

export interface WorkFolder {
  /** How far an earlier run had come with the same work. */
  state: BuildState;
  people: string;
  items: string;
  writePerson(line: string): void;
  writeItem(line: string): void;
  /** Bytes written and not yet on the disk. */
  pending(): number;
  /** Makes everything written so far last, together with the state. */
  save(state: Omit<BuildState, 'work' | 'people' | 'items'>): Promise<void>;
  close(): Promise<void>;
  remove(): Promise<void>;
}

/** Opens the folder of a work, `work` being what it is told apart from others by. */
export async function openWorkFolder(folder: string, work: string): Promise<WorkFolder> {
  await mkdir(folder, { recursive: true });
  const stateFile = join(folder, 'state.json');
  const state = await readState(stateFile, work);
  const people = await openSpill(join(folder, 'people.ndjson'), state.people);
  const items = await openSpill(join(folder, 'items.tsv'), state.items);
  return {
    state,
    people: people.file,
    items: items.file,
    writePerson: people.write,
    writeItem: items.write,
    pending: () => people.pending() + items.pending(),
    async save(progress) {
      const saved: BuildState = {
        ...progress,
        work,
        people: await people.flush(),
        items: await items.flush(),
      };
      await replaceFile(stateFile, JSON.stringify(saved));
    },
    async close() {
      await people.close();
      await items.close();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function readState(file: string, work: string): Promise<BuildState> {
  const fresh: BuildState = { work, next: 0, people: 0, items: 0, counts: {}, newest: '' };
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    const state = v.safeParse(stateSchema, JSON.parse(text));
    return state.success && state.output.work === work ? state.output : fresh;
  } catch {
    return fresh;
  }
}

/** A file that is written whole or not at all. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(`${file}.new`, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}

/** A file of lines that goes on after its first bytes; whatever a killed run wrote behind them is cut off. */
async function openSpill(file: string, keep: number) {
  const handle = await open(file, keep === 0 ? 'w' : 'r+');
  await handle.truncate(keep);
  let written = keep;
  let lines: string[] = [];
  let characters = 0;
  return {
    file,
    write(line: string) {
      lines.push(line);
      characters += line.length;
    },
    pending: () => characters,
    async flush(): Promise<number> {
      if (lines.length > 0) {
        const bytes = Buffer.from(`${lines.join('\n')}\n`);
        await handle.write(bytes, 0, bytes.length, written);
        written += bytes.length;
        lines = [];
        characters = 0;
      }
      await handle.sync();
      return written;
    },
    close: () => handle.close(),
  };
}
