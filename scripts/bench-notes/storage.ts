/** Ten thousand notes over three thousand stories in real Chromium: saving one, searching as one types, opening the notebook. */
import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { openView } from '../../tests/e2e/driver/popup.ts';
import { openSession } from '../../tests/e2e/driver/session.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { buildIfStale } from '../builds.ts';
import { inventNotes, inventWord } from './invent-notes.ts';

const NOTES = 10_000;
const STORIES = 3_000;
/** Notes brought in by one message. */
const AT_ONCE = 2_000;
const SAVES = 200;
/** Times the notebook is opened. */
const OPENINGS = 10;
/** What is typed letter by letter. */
const SEARCHES = [
  inventWord(3),
  inventWord(400),
  'ana brill',
  'site12',
  `${inventWord(20)} ${inventWord(90)} ${inventWord(15)}`,
];

/** Measures and prints; the bars are 20 ms for a save, 50 ms for a search, 300 ms for the first paint, each at p95. */
export async function benchStorage(): Promise<void> {
  await buildIfStale('chromium');
  const session = await openSession({ name: 'chromium', viewport: { width: 480, height: 860 } });
  try {
    const view = await openView(session, 'popup.html?tab=-1');
    const filled = await fill(view);
    console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
    console.log(`${NOTES} notes over ${STORIES} stories brought in within ${filled.toFixed(0)} ms`);
    print('save, asked by a view until it is on disk', await measureSaves(view));
    await printCopy(view);
    await view.close();
    // Copies of all notes are made by and by; what they take is measured as part of what goes on meanwhile.
    const paints: number[] = [];
    for (let nth = 0; nth < OPENINGS; nth += 1) {
      const opened = await openView(session, 'sidepanel.html');
      paints.push(await firstNote(opened));
      await opened.close();
    }
    print('notebook, from its address to the first notes painted', paints);
    const notebook = await openView(session, 'sidepanel.html');
    const ready = await allRead(notebook);
    console.log(`all notes read and searchable ${ready.toFixed(0)} ms after the address`);
    print('search, from a letter to the result painted', await measureSearches(notebook));
    const { JSHeapUsedSize = 0 } = await notebook.metrics();
    console.log(`heap of the notebook: ${(JSHeapUsedSize / 1e6).toFixed(0)} MB`);
  } finally {
    await session.close();
  }
}

interface Api {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; failure?: unknown }> };
}

/** Milliseconds. */
async function fill(view: Page): Promise<number> {
  const notes = inventNotes(NOTES, STORIES);
  let total = 0;
  for (let start = 0; start < notes.length; start += AT_ONCE) {
    total += await view.evaluate(
      async (some) => {
        const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
        const before = performance.now();
        const answer = await runtime.sendMessage({ ask: 'notes.merge', params: { notes: some } });
        if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
        return performance.now() - before;
      },
      notes.slice(start, start + AT_ONCE),
    );
  }
  return total;
}

function measureSaves(view: Page): Promise<number[]> {
  return view.evaluate(async (count) => {
    const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    const story = { address: 'https://site1.example/new', title: 'New', site: 'site1.example' };
    const times: number[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const params = {
        ...{ id: crypto.randomUUID(), subject: { kind: 'story' }, story },
        text: `Saved as number ${nth}, to see how long it takes.`,
      };
      const before = performance.now();
      const answer = await runtime.sendMessage({ ask: 'note.keep', params });
      if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
      times.push(performance.now() - before);
    }
    return times;
  }, SAVES);
}

interface Storage {
  storage: { local: { getBytesInUse(key: string): Promise<number> } };
}

/** Waits for a copy of all notes and tells how large it is. */
async function printCopy(view: Page): Promise<void> {
  const bytes = await until('a copy of all notes', () =>
    view
      .evaluate(async () => {
        const { runtime, storage } = (globalThis as unknown as { chrome: Api & Storage }).chrome;
        const answer = (await runtime.sendMessage({ ask: 'snapshots.list', params: {} })) as {
          value?: { snapshots: { notes: number }[] };
        };
        const place = answer.value?.snapshots.findIndex(({ notes }) => notes >= 10_000) ?? -1;
        if (place < 0) return 0;
        const sizes = [];
        for (let nth = 0; nth < 6; nth += 1) {
          sizes.push(await storage.local.getBytesInUse(`snapshot:${nth}`));
        }
        return Math.max(...sizes);
      })
      .then((size) => size > 0 && size),
  );
  console.log(`a copy of all notes takes ${(bytes / 1e6).toFixed(1)} MB`);
}

/** Milliseconds from the start of the navigation to the frame that shows the first note. */
function firstNote(view: Page): Promise<number> {
  return view.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.note') === null) requestAnimationFrame(look);
          else {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          }
        };
        look();
      }),
  );
}

/** Milliseconds from the address until the notebook says how many notes there are, which it does when it has all. */
async function allRead(view: Page): Promise<number> {
  return await until('all notes to be read', () =>
    view.evaluate(() => {
      const counted = document.querySelector('.top .aside');
      return counted !== null && performance.now();
    }),
  );
}

async function measureSearches(view: Page): Promise<number[]> {
  const times: number[] = [];
  for (const words of SEARCHES) {
    times.push(...(await view.evaluate(typeSlowly, words)));
  }
  return times;
}

/** Runs in the view: types letter by letter, and waits after each for the frame after the result is in the document. */
async function typeSlowly(words: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) throw new Error('no field');
  const times: number[] = [];
  for (let end = 1; end <= words.length; end += 1) {
    field.value = words.slice(0, end);
    const before = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - before);
  }
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return times;
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
  console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms (${times.length} times)`);
}
