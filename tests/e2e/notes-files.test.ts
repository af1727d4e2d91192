/** What a reader has written leaves as a file, is erased, and comes back as it was. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { makeBelongings } from '../unit/notes/formats/setup/make-belongings.ts';
import { stopBackground } from './driver/background.ts';
import { openOptions } from './driver/options.ts';
import { awaitInView, clickInView, readView } from './driver/popup.ts';
import { say } from './driver/texts.ts';
import { askFrom, awaitFiles, catchFiles, listStored, putNotesFile } from './driver/transfer.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
let options: Page;

beforeEach(async () => {
  options = await openOptions(gloss.session);
  await catchFiles(options);
});

interface Stored {
  notes: { id: string }[];
  corrections: object[];
  people: object[];
}

async function readAll(view: Page): Promise<Stored> {
  const point = { sequence: 0, id: '' };
  const { notes } = await askFrom<Pick<Stored, 'notes'>>(view, 'notes.since', { point });
  const { corrections } = await askFrom<Pick<Stored, 'corrections'>>(view, 'corrections.all', {});
  const { people } = await askFrom<Pick<Stored, 'people'>>(view, 'own-people.list', {});
  return { notes: notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)), corrections, people };
}

/** Notes that a reader may have written, and nothing that only a broken program could. */
function writtenNotes() {
  const { notes } = makeBelongings(23, 60);
  return notes.flatMap(({ deleted: _, ...note }) => {
    const story = {
      ...note.story,
      site: 'news.example',
      address: `https://news.example/${note.id}`,
    };
    const { canonical: __, ...kept } = story;
    return [
      { ...note, story: kept, tags: note.tags.filter((tag) => tag.trim() !== '').slice(0, 1) },
    ];
  });
}

async function write(view: Page): Promise<void> {
  for (const note of writtenNotes()) {
    // A message that the background refuses is no note.
    await askFrom(view, 'notes.merge', { notes: [note] }).catch(() => undefined);
  }
  await askFrom(view, 'own-person.keep', {
    ...{ id: 'own:1', name: 'Ana Brill', description: 'My neighbour.', aliases: ['A. Brill'] },
  });
  await askFrom(view, 'correction.add', { name: 'Kallas', verdict: { kind: 'never' } });
}

async function erase(view: Page): Promise<void> {
  await clickInView(view, say('eraseEverything'));
  await awaitInView(view, say('eraseQuestion'));
  await clickInView(view, say('erase'));
  await awaitInView(view, say('erased'));
}

async function exportAll(view: Page, format = ''): Promise<void> {
  if (format !== '') {
    await view.evaluate((value) => {
      document.querySelector<HTMLElement>(`input[name=format][value=${value}]`)?.click();
    }, format);
  }
  await clickInView(view, say('exportNotes_other', { count: '' }).trim().split(' ')[0] ?? '', true);
}

test.each(['annotations', 'stories'])(
  '%s: exported, erased, brought back the same',
  async (format) => {
    await write(options);
    const before = await readAll(options);
    expect(before.notes.length).toBeGreaterThan(30);
    await exportAll(options, format);
    const [file] = await awaitFiles(options, 1);
    if (!file) throw new Error('no file');
    await erase(options);
    expect(await readAll(options)).toEqual({ notes: [], corrections: [], people: [] });
    const all = before.notes.length + before.corrections.length + before.people.length;
    await putNotesFile(options, file);
    await awaitInView(options, say('importAdded_other', { count: all }));
    await clickInView(options, say('bringIn_other', { count: all }));
    await awaitInView(options, say('broughtIn_other', { count: all }));
    expect(await readAll(options)).toEqual(before);
    await putNotesFile(options, file);
    await awaitInView(options, say('importSame_other', { count: all }));
    await clickInView(options, say('close'));
    expect(await readAll(options)).toEqual(before);
    await erase(options);
  },
);

test('an import is taken back', async () => {
  const highlights =
    'Highlight,Title,URL,Note\nWords,T,https://n.example/,Mine\nMore,T,https://n.example/,\n';
  const file = { name: 'x.csv', content: Buffer.from(highlights).toString('base64') };
  await putNotesFile(options, file);
  await clickInView(options, say('bringIn_other', { count: 2 }));
  await awaitInView(options, say('broughtIn_other', { count: 2 }));
  expect((await readAll(options)).notes).toHaveLength(2);
  await clickInView(options, say('undo'));
  await awaitInView(options, say('importUndone'));
  expect((await readAll(options)).notes).toEqual([]);
});

test('a background that is stopped during an import leaves all of it or none, and it can be done again', async () => {
  const lines = Array.from({ length: 3_000 }, (_, nth) => `Words ${nth},T,https://n.example/,N`);
  const text = ['Highlight,Title,URL,Note', ...lines].join('\n');
  const file = { name: 'x.csv', content: Buffer.from(text).toString('base64') };
  await putNotesFile(options, file);
  await clickInView(options, say('bringIn_other', { count: '3,000' }));
  await stopBackground(gloss.session);
  await until('the page to say how it ended', () =>
    options.evaluate(() => {
      const said = document.querySelector('.import-notes > .outcome:has(button)');
      return (said ?? document.querySelector('.import-notes > .failure'))?.textContent !== '';
    }),
  );
  await putNotesFile(options, file);
  await until('a preview', () =>
    options.evaluate(() => document.querySelector('.import-preview') !== null),
  );
  const preview = await readView(options);
  if (preview.includes(say('bringIn_other', { count: '3,000' }))) {
    await clickInView(options, say('bringIn_other', { count: '3,000' }));
    await awaitInView(options, say('broughtIn_other', { count: '3,000' }));
  } else {
    expect(preview).toContain(say('importSame_other', { count: '3,000' }));
    await clickInView(options, say('close'));
  }
  await erase(options);
});

test('a sealed file opens with its passphrase alone', async () => {
  await write(options);
  const before = await readAll(options);
  await awaitInView(options, say('exportPassphrase'));
  await options.focus('.export-menu input[type=password]');
  await options.keyboard.type('correct horse');
  await exportAll(options);
  const [file] = await awaitFiles(options, 1);
  expect(file?.name).toMatch(/\.jsonld\.sealed$/);
  expect(Buffer.from(file?.content ?? '', 'base64').toString('latin1')).not.toContain('Ana Brill');
  if (!file) throw new Error('no file');
  await erase(options);
  await putNotesFile(options, file);
  await awaitInView(options, say('filePassphrase'));
  await options.focus('.unseal input');
  await options.keyboard.type('wrong horse');
  await clickInView(options, say('openFile'));
  await awaitInView(options, say('wrongPassphrase'));
  await options.evaluate(() => {
    document.querySelector<HTMLInputElement>('.unseal input')?.select();
  });
  await options.keyboard.type('correct horse');
  await clickInView(options, say('openFile'));
  const all = before.notes.length + before.corrections.length + before.people.length;
  await clickInView(options, say('bringIn_other', { count: all }));
  await awaitInView(options, say('broughtIn_other', { count: all }));
  expect(await readAll(options)).toEqual(before);
});

test('nothing is left after erasing, in no database and no storage', async () => {
  await write(options);
  await askFrom(options, 'site.set-rule', { host: 'news.example', rule: 'never' });
  await askFrom(options, 'draft.write', { key: 'x', text: 'half a thought' });
  await askFrom(options, 'backup.set', { every: 'never', keep: 3 });
  expect((await listStored(options)).length).toBeGreaterThan(3);
  await erase(options);
  await until('nothing to be left', async () => {
    const left = await listStored(options);
    return left.filter((what) => !what.includes('of meta')).length === 0;
  });
});

test('scripts, formulas and bombs are text, or refused', async () => {
  const files: [name: string, text: string, says: string][] = [
    ['page.html', '<!doctype html><script>document.title = "run"</script>', say('refusalWebPage')],
    ['deep.json', '['.repeat(300_000), say('refusalTooDeep')],
    ['cut.jsonld', '{"type":"AnnotationCollection","first":{"items":[{"id', say('refusalDamaged')],
    ['other.txt', 'Dear diary', say('refusalNotNotes')],
  ];
  for (const [name, text, says] of files) {
    await putNotesFile(options, { name, content: Buffer.from(text).toString('base64') });
    await awaitInView(options, says);
  }
  const script = '<img src=x onerror="document.title=1"><script>document.title = "run"</script>';
  const row = { uri: 'https://n.example/', text: script, tags: [script.slice(0, 30)] };
  const bad = { text: script };
  const json = JSON.stringify({ rows: [row, bad] });
  await putNotesFile(options, { name: 'x.json', content: Buffer.from(json).toString('base64') });
  await clickInView(options, say('bringIn_other', { count: 1 }));
  await awaitInView(options, say('broughtIn_one', { count: 1 }));
  expect(await options.title()).toBe(say('optionsTitle'));
  expect(await readView(options)).not.toContain('undefined');
  const { notes } = await readAll(options);
  expect(notes).toContainEqual(expect.objectContaining({ text: script }));
});
