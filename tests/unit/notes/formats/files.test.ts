/** Files that nobody vouches for: each is read as far as it can be, or refused for a reason, and nothing else happens. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readNotesFile } from '@/utils/notes/formats/read-file.ts';
import { isSealed, makeSealingKey, seal } from '@/utils/notes/formats/seal.ts';
import { writeAnnotations } from '@/utils/notes/formats/write-annotations.ts';
import { readFromZip, writeZip } from '@/utils/notes/formats/zip.ts';
import { createChance } from './setup/chance.ts';
import { bytesOf, readWhole, refusalOf } from './setup/files.ts';
import { makeBelongings } from './setup/make-belongings.ts';

const ISSUE = {
  id: '7b1f0f5e-6a53-4f0e-9a55-0d3a3c1b2a90',
  time: 1_760_000_000_000,
  label: 'My notes',
};
const OWN = writeAnnotations(makeBelongings(5), ISSUE);
const DAY = new Date(2026, 10, 22);

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, unit] of [...`\uFEFF${text}`].entries()) {
    bytes.setUint16(2 * at, unit.charCodeAt(0), isLittle);
  }
  return new Uint8Array(bytes.buffer);
}

const PLAIN = 'Highlight,URL\nsaid so,https://n.example/';

describe('encodings', () => {
  const readable: [name: string, bytes: Uint8Array<ArrayBuffer>][] = [
    ['UTF-8', bytesOf(PLAIN)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${PLAIN}`)],
    ['UTF-16, little end first', utf16(PLAIN, true)],
    ['UTF-16, big end first', utf16(PLAIN, false)],
  ];
  test.each(readable)('%s is read', async (_, bytes) => {
    expect(await readWhole(bytes)).toMatchObject([{ is: 'note' }]);
  });

  const refused: [name: string, bytes: Uint8Array<ArrayBuffer>][] = [
    [
      'Latin-1',
      Uint8Array.from('Highlight,URL\ncaf\xe9,https://n.example/', (c) => c.charCodeAt(0)),
    ],
    ['UTF-16 without its mark', utf16(PLAIN, true).slice(2)],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x48, 0, 0, 0])],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ];
  test.each(refused)('%s is refused', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('encoding');
  });
});

describe('files that are refused', () => {
  const files: [name: string, file: string, refusal: string][] = [
    ['nothing', '', 'not-notes'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'web-page'],
    ['prose', 'Dear diary', 'not-notes'],
    ['another table', 'a,b\n1,2', 'not-notes'],
    ['JSON of something else', '{"name":"gloss","scripts":{}}', 'not-notes'],
    ['a list of numbers', '[1,2,3]', 'not-notes'],
    ['JSON cut short', OWN.slice(0, 2_000), 'damaged'],
    ['JSON nested deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-deep'],
    ['JSON nested deep and cut short', '{"a":'.repeat(200_000), 'too-deep'],
  ];
  test.each(files)('%s', async (_, file, refusal) => {
    expect(await refusalOf(file)).toBe(refusal);
  });

  test('more than 100 MB', async () => {
    expect(await refusalOf(new Uint8Array(100_000_001))).toBe('too-large');
  });

  test('brackets in words are not nesting', async () => {
    const words = '[{"\\'.repeat(500);
    const row = { uri: 'https://n.example/', text: words };
    expect(await readWhole(JSON.stringify({ rows: [row] }))).toMatchObject([
      { note: { text: words } },
    ]);
  });
});

/** A file with some of its letters changed, and all its other bytes as they were. */
function forge(file: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  const letters = Buffer.from(file).toString('latin1');
  if (!letters.includes(from)) throw new Error(`${from} is not in the file.`);
  return new Uint8Array(Buffer.from(letters.replace(from, to), 'latin1'));
}

/** A zip of one file that says of itself whatever it likes. */
function zipOf(name: string, content: Uint8Array, saidLength: number): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint16(4, 20, true);
  header.setUint16(8, 8, true);
  header.setUint32(18, packed.length, true);
  header.setUint32(22, saidLength, true);
  header.setUint16(26, name.length, true);
  return new Uint8Array([...new Uint8Array(header.buffer), ...bytesOf(name), ...packed]);
}

describe('zip files', () => {
  const files = new Map([
    ['A story.md', '# A story'],
    ['gloss-notes.jsonld', OWN],
  ]);

  test('an exported one comes back', async () => {
    expect(await readWhole(new Uint8Array(writeZip(files, DAY)))).toEqual(await readWhole(OWN));
  });

  test('one without our notes is refused', async () => {
    const other = new Uint8Array(writeZip(new Map([['../../gloss.jsonld', OWN]]), DAY));
    expect(await refusalOf(other)).toBe('zip-without-notes');
  });

  test.each([0, 10, 5_000_000])('a bomb that calls itself %i bytes long is refused', (said) => {
    const bomb = zipOf('gloss-notes.jsonld', new Uint8Array(5_000_000), said);
    expect(bomb.length).toBeLessThan(10_000);
    expect(readFromZip(bomb, () => true, 1_000_000)).toEqual({
      ok: false,
      refusal: 'zip-too-large',
    });
  });

  test('a bomb beside our notes is not unfolded', () => {
    const both = new Map(
      [...files, ['bomb', '\0'.repeat(5_000_000)]].reverse() as [string, string][],
    );
    const found = readFromZip(
      writeZip(both, DAY),
      (name) => name === 'gloss-notes.jsonld',
      1_000_000,
    );
    expect(found.ok && new TextDecoder().decode(found.value)).toBe(OWN);
  });
});

describe('sealed files', () => {
  test('open with their passphrase, and with no other', async () => {
    const sealed = await seal(bytesOf(OWN), await makeSealingKey('ein schönes Wort'));
    expect(isSealed(sealed)).toBe(true);
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('Kallas');
    expect(await refusalOf(sealed)).toBe('sealed');
    expect(await refusalOf(sealed, 'ein schönes wort')).toBe('wrong-passphrase');
    const opened = await readNotesFile(sealed, 'ein scho\u0308nes Wort');
    expect(opened).toEqual({ ok: true, value: await readWhole(OWN) });
  });

  test('are never alike', async () => {
    const key = await makeSealingKey('x');
    const [one, other] = [await seal(bytesOf(OWN), key), await seal(bytesOf(OWN), key)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  test('notice every change, in their first line too', async () => {
    const sealed = await seal(bytesOf('x'), await makeSealingKey('x'));
    const changed: [string, string][] = [
      ['"rounds":1000000', '"rounds":1000001'],
      ['"format":"gloss-sealed","version":1', '"format":"gloss-sealed" ,"version":1'],
    ];
    for (const [from, to] of changed) {
      expect(await refusalOf(forge(sealed, from, to), 'x')).toBe('wrong-passphrase');
    }
    const last = sealed.slice();
    last[last.length - 1] = (last.at(-1) ?? 0) ^ 1;
    expect(await refusalOf(last, 'x')).toBe('wrong-passphrase');
  });

  const headers: [name: string, from: string, to: string, refusal: string][] = [
    ['of a later version', '"version":1', '"version":2', 'newer'],
    ['of too few rounds', '"rounds":1000000', '"rounds":1', 'damaged'],
    ['of rounds without end', '"rounds":1000000', '"rounds":1e15', 'damaged'],
    ['with a short nonce', '"nonce":"', '"nonce":"AA==","x":"', 'damaged'],
  ];
  test.each(headers)('%s are refused', async (_, from, to, refusal) => {
    const sealed = await seal(bytesOf('x'), await makeSealingKey('x'));
    expect(await refusalOf(forge(sealed, from, to), 'x')).toBe(refusal);
  });
});

describe('damage of every kind', () => {
  const whole = bytesOf(OWN);
  const zipped = new Uint8Array(writeZip(new Map([['gloss-notes.jsonld', OWN]]), DAY));
  const table = bytesOf(
    'Highlight,URL,Note\n"a ""b""","https://n.example/","=1\n2"\nx,https://n.example/,\n',
  );
  const cases = [whole, zipped, table].flatMap((file, kind) =>
    Array.from(
      { length: 150 },
      (_, seed): [kind: number, seed: number, file: Uint8Array<ArrayBuffer>] => [kind, seed, file],
    ),
  );
  test.each(cases)('file %i, seed %i: read or refused, never thrown', async (_, seed, file) => {
    const chance = createChance(seed);
    const damaged = file.slice(0, chance.below(3) === 0 ? chance.below(file.length) : undefined);
    for (let flips = chance.below(8); flips > 0 && damaged.length > 0; flips--) {
      const at = chance.below(damaged.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.below(8));
    }
    const reading = await readNotesFile(damaged);
    if (!reading.ok) expect(reading.refusal).toMatch(/^[a-z-]+$/);
    else for (const one of reading.value) expect(one.place).toBeGreaterThan(0);
  });
});
