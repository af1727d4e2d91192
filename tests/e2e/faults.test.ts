/** Notes outlive whatever happens to the background and to its database. `npm run test:faults` does it more often. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { askFromView } from './driver/ask.ts';
import { stopBackground } from './driver/background.ts';
import { awaitInView, clickInView, openView } from './driver/popup.ts';
import { openSession } from './driver/session.ts';
import { say } from './driver/texts.ts';
import { pause, until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

/** Times the background is stopped while notes are saved. */
const STOPS = Number(process.env.GLOSS_FAULT_STOPS ?? 10);
/** Milliseconds within which a stop comes: a background starts in some hundreds, and saves in some tens. */
const WITHIN = 1_000;
/** Milliseconds that one stop may take on a busy machine. */
const PER_STOP = 20_000;
const STORY = { address: 'https://n.example/faults', title: 'Faults', site: 'n.example' };

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

interface Saving {
  acknowledged: string[];
  isOver: boolean;
}

/** Saves note after note in the view until told to stop; notes those that were acknowledged. */
function beginSaving(view: Page): Promise<void> {
  return view.evaluate((story) => {
    const scope = globalThis as unknown as {
      saving: Saving;
      browser?: Extension;
      chrome: Extension;
    };
    const { runtime } = scope.browser ?? scope.chrome;
    const saving: Saving = { acknowledged: [], isOver: false };
    scope.saving = saving;
    const save = async (): Promise<void> => {
      if (saving.isOver) return;
      const id = crypto.randomUUID();
      const params = { id, subject: { kind: 'story' }, text: `Note ${id}`, story };
      const limit = new Promise<undefined>((resolve) => setTimeout(resolve, 2_000));
      const answer = runtime.sendMessage({ ask: 'note.keep', params }).catch(() => undefined);
      const kept = (await Promise.race([answer, limit])) as { ok?: boolean } | undefined;
      if (kept?.ok) saving.acknowledged.push(id);
      // A background that is being stopped refuses at once.
      else await new Promise((resolve) => setTimeout(resolve, 20));
      await save();
    };
    void save();
  }, STORY);
}

function endSaving(view: Page): Promise<string[]> {
  return view.evaluate(() => {
    const { saving } = globalThis as unknown as { saving: Saving };
    saving.isOver = true;
    return saving.acknowledged;
  });
}

async function allNotes(view: Page): Promise<Note[]> {
  const all: Note[] = [];
  for (let point = { sequence: 0, id: '' }; ; ) {
    const slice = await askFromView<{ notes: Note[]; upTo: typeof point; more: boolean }>(
      view,
      'notes.since',
      { point },
    );
    all.push(...slice.notes);
    if (!slice.more) return all;
    point = slice.upTo;
  }
}

test('a background stopped again and again loses no note it acknowledged', {
  timeout: 120_000 + STOPS * PER_STOP,
}, async () => {
  const view = await openView(gloss.session, 'options.html');
  await askFromView(view, 'notes.latest', { count: 1 });
  await beginSaving(view);
  for (let nth = 0; nth < STOPS; nth += 1) {
    await pause(Math.random() * WITHIN);
    await stopBackground(gloss.session);
  }
  await pause(WITHIN);
  const acknowledged = await endSaving(view);
  await pause(WITHIN);
  const there = new Set((await until('the notes', () => allNotes(view))).map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  console.log(`${STOPS} stops, ${acknowledged.length} notes acknowledged, 0 lost`);
});

test('ten views that write one note at once lose no word, and another shows it', async () => {
  const { session } = gloss;
  const notebook = await openView(session, 'sidepanel.html');
  const views = [];
  for (let nth = 0; nth < 10; nth += 1) views.push(await openView(session, 'options.html'));
  const id = crypto.randomUUID();
  const draft = { id, subject: { kind: 'story' }, text: 'Words:', story: STORY };
  await askFromView(notebook, 'note.keep', draft);
  const words = views.map((_, nth) => `word${nth}`);
  await Promise.all(views.map((view, nth) => append(view, id, words[nth] ?? '')));
  const before = performance.now();
  await awaitInView(notebook, ...words);
  console.log(`another view shows it ${(performance.now() - before).toFixed(0)} ms later`);
  const note = (await allNotes(notebook)).find((one) => one.id === id);
  expect(note?.text.split(' ').toSorted()).toEqual(['Words:', ...words].toSorted());
});

/** Adds a word to a note as a careful editor does: on what it says now, and again where somebody was quicker. */
async function append(view: Page, id: string, word: string): Promise<void> {
  await until(`${word} to be written`, async () => {
    const note = (await allNotes(view)).find((one) => one.id === id);
    if (note === undefined) throw new Error('the note is gone');
    const { subject, story, revision } = note;
    const draft = { id, subject, story, revision, text: `${note.text} ${word}` };
    await askFromView(view, 'note.keep', draft);
    return true;
  });
}

test('a database that was deleted is offered back, and comes', async () => {
  const { session } = gloss;
  const view = await openView(session, 'options.html');
  const id = crypto.randomUUID();
  const text = 'Written before the loss.';
  await askFromView(view, 'note.keep', { id, subject: { kind: 'story' }, text, story: STORY });
  await until('a copy with the note', async () => {
    // A copy is made after twenty changes.
    await askFromView(view, 'notes.change', {
      ids: [id],
      change: { addTags: [crypto.randomUUID().slice(0, 8)] },
    });
    const listed = await askFromView<{ snapshots: { notes: number }[] }>(
      view,
      'snapshots.list',
      {},
    );
    const all = await allNotes(view);
    return listed.snapshots[0]?.notes === all.length;
  });
  await view.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('gloss');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await stopBackground(session);
  const notebook = await openView(session, 'sidepanel.html');
  await clickInView(notebook, say('bringNotesBack'));
  await awaitInView(notebook, text);
});

test('a database whose files were damaged is offered back, and comes', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'gloss-damaged-'));
  const text = 'Written before the damage.';
  const name = inject('browser');
  try {
    await inProfile(name, profile, async (view) => {
      const id = crypto.randomUUID();
      await askFromView(view, 'note.keep', { id, subject: { kind: 'story' }, text, story: STORY });
      await until('a copy', async () => {
        const listed = await askFromView<{ snapshots: unknown[] }>(view, 'snapshots.list', {});
        return listed.snapshots.length > 0;
      });
    });
    expect(damage(profile)).toBeGreaterThan(0);
    await inProfile(name, profile, async (view) => {
      await view.reload().catch(() => undefined);
      await clickInView(view, say('bringNotesBack'));
      await awaitInView(view, text);
    });
  } finally {
    rmSync(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
  }
});

async function inProfile(
  name: 'chromium' | 'firefox',
  profile: string,
  visit: (view: Page) => Promise<void>,
): Promise<void> {
  const session = await openSession({ name, profile });
  try {
    await visit(await openView(session, 'sidepanel.html'));
  } finally {
    await session.close();
  }
}

/** What the files of a database are called in either browser. */
const DATABASE_FILE = /(IndexedDB.*(\.(ldb|log)|MANIFEST-\d+)|idb\/.*\.sqlite(-wal)?)$/;
/** Where Firefox keeps what is no database of the extension's own: its settings, and the copies. */
const SETTINGS = /userContextId/;

/** Writes nonsense into every database file of the extension; resolves to how many there were. */
function damage(profile: string): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /extension/.test(path) && DATABASE_FILE.test(path) && !SETTINGS.test(path))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).isFile());
  for (const path of files) {
    writeFileSync(path, Buffer.alloc(Math.max(512, statSync(path).size), 'nonsense'));
  }
  return files.length;
}
