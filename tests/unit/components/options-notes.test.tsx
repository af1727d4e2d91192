/** Notes leave and come in from the options page: chosen, previewed, brought in, taken back, erased. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Note } from '@/utils/notes/note.ts';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, settle, textOf, type } from './mount.ts';
import { openOptions } from './open-options.tsx';
import { noteOf } from './story-ports.ts';

const IDS = [
  '7b1f0f5e-6a53-4f0e-9a55-0d3a3c1b2a90',
  '7b1f0f5e-6a53-4f0e-9a55-0d3a3c1b2a91',
] as const;
const NOTES: Note[] = [
  noteOf({ id: IDS[0], tags: ['eu'] }),
  noteOf({
    id: IDS[1],
    story: { ...noteOf().story, address: 'https://other.example/', title: 'B' },
  }),
];

/** A passphrase is worked on for half a second, or longer on a busy machine. */
const PATIENCE = { timeout: 30_000 };

async function choose(label: string, value: string): Promise<void> {
  const field = find('combobox', label) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function putFile(
  bytes: string | Uint8Array<ArrayBuffer>,
  name = 'notes.jsonld',
): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('.import-notes input[type=file]');
  if (!field) throw new Error('no field for a file');
  const file = new File([bytes], name);
  // jsdom's files lack what browsers' have.
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  Object.assign(file, { arrayBuffer: async () => content.slice().buffer });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  await settle();
}

function part(selector: string): string {
  return textOf(document.querySelector(selector) ?? document.body);
}

async function exportAll(): Promise<string> {
  const { saved } = await openOptions({ notes: NOTES });
  await click(find('button', 'Export 2 notes'));
  await settle();
  return new TextDecoder().decode(saved[0]?.bytes);
}

describe('export', () => {
  test('is a file with its day in its name', async () => {
    const { saved, container } = await openOptions({ notes: NOTES });
    await expectAccessible(container);
    await click(find('button', 'Export 2 notes'));
    expect(saved[0]?.name).toMatch(/^gloss-notes-\d{4}-\d\d-\d\d\.jsonld$/);
    expect(part('.export-menu .outcome')).toContain(`${saved[0]?.name} is in your downloads.`);
  });

  const formats: [label: string, ending: string][] = [
    ['Markdown, a file per story', 'zip'],
    ['Markdown, a file per person', 'zip'],
    ['Table (CSV)', 'csv'],
    ['Page to print (HTML)', 'html'],
  ];
  test.each(formats)('as %s', async (label, ending) => {
    const { saved } = await openOptions({ notes: NOTES });
    await click(find('field', label));
    await click(find('button', 'Export 2 notes'));
    await settle();
    expect(saved[0]?.name.split('.').at(-1)).toBe(ending);
  });

  const selections: [by: string, label: string][] = [
    ['story', 'Those of one story'],
    ['tag', 'Those with one tag'],
  ];
  test.each(selections)('of one %s', async (by, label) => {
    const { saved } = await openOptions({ notes: NOTES });
    await choose('Which notes', by);
    expect(has('combobox', label)).toBe(true);
    await click(find('button', 'Export 1 note'));
    await settle();
    const text = new TextDecoder().decode(saved[0]?.bytes);
    expect(IDS.filter((id) => text.includes(id))).toHaveLength(1);
  });

  test('leaves the bin behind', async () => {
    const { saved } = await openOptions({
      notes: [NOTES[0] as Note],
      bin: [{ ...noteOf(), deleted: 5 }],
    });
    await click(find('button', 'Export 1 note'));
    await settle();
    expect(saved).toHaveLength(1);
  });

  test('has nothing to do without notes', async () => {
    await openOptions();
    expect(find('button', 'Nothing to export yet')).toHaveProperty('disabled', true);
  });
});

describe('import', () => {
  test('is previewed, done and taken back', async () => {
    const text = await exportAll();
    const { world, container } = await openOptions();
    await putFile(text);
    expect(part('.import-preview')).toContain('2 are new');
    expect(world.notes).toEqual([]);
    expect(document.activeElement).toBe(find('button', 'Bring 2 in'));
    await expectAccessible(container);
    await click(find('button', 'Bring 2 in'));
    await settle();
    expect(world.notes).toMatchObject(NOTES);
    expect(part('.import-notes')).toContain('2 entries are here now.');
    await click(find('button', 'Undo'));
    await settle();
    expect(world.notes).toEqual([]);
    expect(part('.import-notes')).toContain('Everything is as it was before the import.');
  });

  test('of the same file adds nothing', async () => {
    const text = await exportAll();
    await openOptions({ notes: NOTES });
    await putFile(text);
    expect(part('.import-preview')).toContain('2 are here already');
    await click(find('button', 'Close'));
    expect(has('button', 'Choose a file of notes …')).toBe(true);
  });

  test('tells what cannot be used, and why', async () => {
    await openOptions();
    await putFile('Highlight,URL\nfine,https://n.example/\ntoo,many,cells\n', 'x.csv');
    expect(part('.import-preview')).toContain('1 is new');
    expect(part('.import-preview details')).toContain('1 cannot be used');
    expect(part('.unusable')).toContain('does not fit the columns');
  });

  test('that fails says why, and can be tried again', async () => {
    const text = await exportAll();
    const failing = new Map([['notes.merge' as const, fail('storage-full')]]);
    const { world } = await openOptions({ failing });
    await putFile(text);
    await click(find('button', 'Bring 2 in'));
    await settle();
    expect(part('.import-notes [role=alert]')).not.toBe('');
    expect(world.notes).toEqual([]);
    expect(has('button', 'Choose a file of notes …')).toBe(true);
  });

  test('refuses in words', async () => {
    await openOptions();
    await putFile('<!doctype html><script>alert(1)</script>', 'x.html');
    expect(part('.import-notes [role=alert]')).toContain('This is a web page.');
  });
});

test('a sealed file asks for its passphrase', { timeout: 60_000 }, async () => {
  const { saved } = await openOptions({ notes: NOTES });
  find('field', 'Passphrase, if you like').focus();
  await type('open sesame');
  await click(find('button', 'Export 2 notes'));
  await expect.poll(() => saved[0]?.name, PATIENCE).toMatch(/\.jsonld\.sealed$/);
  const sealed = saved[0]?.bytes ?? new Uint8Array();
  await openOptions();
  await putFile(sealed);
  find('field', 'Passphrase of the file').focus();
  await type('open sesam');
  await click(find('button', 'Open'));
  await expect
    .poll(() => part('.import-notes'))
    .toContain('This passphrase does not open the file');
  find('field', 'Passphrase of the file').focus();
  await type('open sesame');
  await click(find('button', 'Open'));
  await expect.poll(() => part('.import-notes'), PATIENCE).toContain('2 are new');
});

describe('erasing everything', () => {
  test('is asked once, and keeps everything if the reader says so', async () => {
    const { world, container } = await openOptions({ notes: NOTES });
    await click(find('button', 'Erase everything …'));
    expect(document.activeElement).toBe(find('button', 'Keep everything'));
    await expectAccessible(container);
    await click(find('button', 'Keep everything'));
    expect(world.notes).toEqual(NOTES);
  });

  test('offers an export first', async () => {
    const { saved, world } = await openOptions({ notes: NOTES });
    await click(find('button', 'Erase everything …'));
    await click(find('button', 'Export first'));
    await settle();
    expect(saved[0]?.name).toMatch(/\.jsonld$/);
    expect(world.notes).toEqual(NOTES);
    await click(find('button', 'Erase'));
    await settle();
    expect(world.notes).toEqual([]);
    expect(part('.erase-all')).toContain('Nothing is left');
  });
});

describe('backups', () => {
  test('are settled once the browser allows them', async () => {
    const { world } = await openOptions();
    await choose('Put a copy there', 'daily');
    expect(world.backup).toMatchObject({ every: 'daily', keep: 7 });
    await choose('Copies to keep', '14');
    expect(world.backup).toMatchObject({ every: 'daily', keep: 14 });
  });

  test('stay off where it does not', async () => {
    const { world } = await openOptions({ allows: false });
    await choose('Put a copy there', 'weekly');
    expect(world.backup.every).toBe('never');
    expect(part('.backup-settings [role=alert]')).toContain('did not let Gloss');
  });
});
