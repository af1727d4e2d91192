/** Ten thousand notes out of the options page and in again, in real Chromium: each kind of file, its preview, its import. */
import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { clickInView, openView } from '../../tests/e2e/driver/popup.ts';
import { openSession } from '../../tests/e2e/driver/session.ts';
import { say } from '../../tests/e2e/driver/texts.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { EXPORT_FORMATS } from '../../utils/notes/formats/export-formats.ts';
import { buildIfStale } from '../builds.ts';
import { inventNotes } from './invent-notes.ts';

const NOTES = 10_000;
const STORIES = 3_000;
/** Notes brought in by one message, to begin with. */
const AT_ONCE = 2_000;

/** Measures and prints; the bar is 5,000 ms each for an export and an import of all notes. */
export async function benchIo(): Promise<void> {
  await buildIfStale('chromium');
  const session = await openSession({ name: 'chromium', viewport: { width: 900, height: 900 } });
  try {
    const options = await openView(session, 'options.html');
    await fill(options);
    await options.reload();
    await until('all notes', () => hasButton(options, `${NOTES / 1_000},000`));
    await keepFiles(options);
    console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
    const print = await createPrinter(options);
    for (const format of [...EXPORT_FORMATS, 'annotations']) {
      await print(`export as ${format}`, () => exportAs(options, format));
    }
    await print('preview of what is here', () => chooseKept(options));
    await clickInView(options, say('close'));
    await clickInView(options, say('eraseEverything'));
    await clickInView(options, say('erase'));
    await until('everything to go', () => hasButton(options, say('nothingToExport')));
    await print('preview of what is new', () => chooseKept(options));
    await print('import', () => confirm(options));
    await print('undo', () => undo(options));
  } finally {
    await session.close();
  }
}

/** Prints how long something takes, and how much of it the processor worked for the page and the background. */
async function createPrinter(options: Page) {
  const protocol = await options.createCDPSession();
  await protocol.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN;
  };
  return async (what: string, measure: () => Promise<number>): Promise<void> => {
    const before = await worked();
    const time = await measure();
    const processor = 1_000 * ((await worked()) - before);
    console.log(`${what}: ${time.toFixed(0)} ms, the processor ${processor.toFixed(0)} ms`);
  };
}

interface World {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
  /** The file handed out last, and when. */
  kept?: { file: File; at: number };
}

async function fill(options: Page): Promise<void> {
  const notes = inventNotes(NOTES, STORIES);
  for (let start = 0; start < notes.length; start += AT_ONCE) {
    await options.evaluate(
      async (some) => {
        const { runtime } = (globalThis as unknown as World).chrome;
        const answer = await runtime.sendMessage({ ask: 'notes.merge', params: { notes: some } });
        if (!answer.ok) throw new Error(JSON.stringify(answer));
      },
      notes.slice(start, start + AT_ONCE),
    );
  }
}

function hasButton(options: Page, words: string): Promise<boolean> {
  return options.evaluate(
    (wanted) =>
      [...document.querySelectorAll('button')].some(({ textContent }) =>
        textContent.includes(wanted),
      ),
    words,
  );
}

async function keepFiles(options: Page): Promise<void> {
  await options.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      const { href, download } = this;
      const at = performance.now();
      void (async () => {
        const file = new File([await (await fetch(href)).blob()], download);
        Object.assign(globalThis, { kept: { file, at } });
      })();
    };
  });
}

/** Milliseconds from the press until the file is handed out. */
function exportAs(options: Page, format: string): Promise<number> {
  return options.evaluate(async (value) => {
    const world: World = globalThis as unknown as World;
    const old = world.kept;
    document.querySelector<HTMLElement>(`input[name=format][value=${value}]`)?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = performance.now();
    document.querySelector<HTMLElement>('.export-menu [type=submit]')?.click();
    while (world.kept === old) await new Promise((resolve) => setTimeout(resolve, 10));
    return (world.kept?.at ?? 0) - before;
  }, format);
}

/** Milliseconds until the preview of the file that was handed out last is painted. */
function chooseKept(options: Page): Promise<number> {
  return options.evaluate(async () => {
    const { kept } = globalThis as unknown as World;
    const field = document.querySelector<HTMLInputElement>('.import-notes input[type=file]');
    if (field === null || kept === undefined) throw new Error('nothing to choose');
    const chosen = new DataTransfer();
    chosen.items.add(kept.file);
    field.files = chosen.files;
    const before = performance.now();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    while (document.querySelector('.import-preview') === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - before;
  });
}

/** Milliseconds from the press until the page says that it is done. */
function confirm(options: Page): Promise<number> {
  return pressUntil(options, {
    button: '.import-preview .primary',
    shown: '.import-notes > .outcome button',
    says: '',
  });
}

function undo(options: Page): Promise<number> {
  return pressUntil(options, {
    button: '.import-notes > .outcome button',
    shown: '.import-notes > .outcome',
    says: say('importUndone'),
  });
}

interface Press {
  button: string;
  /** Selector of what is shown when it is done, and what it says. */
  shown: string;
  says: string;
}

function pressUntil(options: Page, press: Press): Promise<number> {
  return options.evaluate(async ({ button, shown, says }) => {
    const before = performance.now();
    document.querySelector<HTMLElement>(button)?.click();
    const isDone = () => document.querySelector(shown)?.textContent.includes(says) === true;
    while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - before;
  }, press);
}
