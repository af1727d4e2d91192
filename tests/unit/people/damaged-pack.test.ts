/** Files that are no packs, newer ones, cut ones and damaged ones: refused in words, and never the end of the reader. */
import { describe, expect, it } from 'vitest';
import { foldName } from '@/utils/language/fold.ts';
import { crc32 } from '@/utils/people/checksum.ts';
import type { SectionName } from '@/utils/people/pack-format.ts';
import { HEADER, HEADER_LENGTH, SECTION_NAMES, SECTIONS } from '@/utils/people/pack-format.ts';
import { headerChecksum } from '@/utils/people/pack-layout.ts';
import { openPack, verifyPack } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import { createRandom, makeEntities } from './setup/random-entities.ts';

const HEAD = { name: 'Test pack', asOf: '2026-10-10', licence: 'CC0', source: 'Made for a test' };
const ENTRY = 16;
const BODY = HEADER_LENGTH + SECTION_NAMES.length * ENTRY;

describe('openPack refuses', () => {
  const file = writePack(HEAD, makeEntities(40, 17));

  /** The file with its bytes changed; `sign` gives the header a fitting checksum again. */
  function changed(
    change: (bytes: Uint8Array<ArrayBuffer>, view: DataView) => void,
    sign = false,
  ): ArrayBuffer {
    const bytes = new Uint8Array(file.slice());
    const view = new DataView(bytes.buffer);
    change(bytes, view);
    if (sign) {
      const sum = headerChecksum(bytes.subarray(0, BODY));
      view.setUint32(HEADER.headerChecksum, sum, true);
    }
    return bytes.buffer;
  }

  const cases: [name: string, file: ArrayBuffer, code: string, message: RegExp][] = [
    ['nothing', new ArrayBuffer(0), 'not-a-pack', /not a pack/],
    ['a text', new TextEncoder().encode('{"people": []}').buffer, 'not-a-pack', /not a pack/],
    [
      'a text that begins like one',
      changed((bytes) => bytes.set([0x0a], 6)),
      'not-a-pack',
      /not a pack/,
    ],
    ['half a header', file.slice(0, 20), 'truncated', /20 of at least 64 bytes/],
    ['a file cut short', file.slice(0, file.byteLength - 1), 'truncated', /incomplete/],
    ['a file with more behind it', changedLength(file, 8), 'damaged', /8 bytes too many/],
    [
      'a newer format',
      changed((_, view) => view.setUint32(HEADER.version, 2, true)),
      'newer-version',
      /format 2/,
    ],
    [
      'the other byte order',
      changed((_, view) => view.setUint32(HEADER.byteOrder, 0x01020304)),
      'other-byte-order',
      /big-endian/,
    ],
    [
      'a changed header',
      changed((_, view) => view.setUint32(HEADER.people, 41, true)),
      'damaged',
      /checksum/,
    ],
    [
      'a changed directory',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 8, 8, true)),
      'damaged',
      /checksum/,
    ],
    [
      'too many entities',
      changed((_, view) => view.setUint32(HEADER.people, 90, true), true),
      'damaged',
      /"recordStarts" has the wrong length/,
    ],
    [
      'a section outside the file',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 8, 2 ** 31, true), true),
      'damaged',
      /"info" is missing or outside/,
    ],
    [
      'a section out of line',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 8, 804, true), true),
      'damaged',
      /"info" is missing or outside/,
    ],
    [
      'a missing section',
      changed((_, view) => view.setUint32(HEADER_LENGTH, 999, true), true),
      'damaged',
      /"info" is missing or outside/,
    ],
    [
      'an unknown width',
      changed((_, view) => view.setUint32(HEADER_LENGTH + 4, 3, true), true),
      'damaged',
      /"info" is missing or outside/,
    ],
    [
      'more sections than bytes',
      changed((_, view) => view.setUint32(HEADER.sections, 2 ** 30, true)),
      'damaged',
      /directory/,
    ],
  ];
  it.each(cases)('%s', (_, bytes, code, message) => {
    const result = openPack(bytes);
    expect(result).toEqual({
      ok: false,
      problem: { code, message: expect.stringMatching(message) },
    });
    expect(verifyPack(bytes)).toEqual(result);
  });

  it('but not a file with a section it does not know', () => {
    const bytes = new Uint8Array(file.byteLength + ENTRY);
    bytes.set(new Uint8Array(file, 0, BODY));
    bytes.set(new Uint8Array(file, BODY), BODY + ENTRY);
    const view = new DataView(bytes.buffer);
    for (let at = HEADER_LENGTH; at < BODY; at += ENTRY) {
      view.setUint32(at + 8, view.getUint32(at + 8, true) + ENTRY, true);
    }
    view.setUint32(BODY, 999, true);
    view.setUint32(HEADER.sections, SECTION_NAMES.length + 1, true);
    view.setUint32(HEADER.fileLength, bytes.length, true);
    const matching = view.getUint32(HEADER.matchingLength, true);
    view.setUint32(HEADER.matchingLength, matching + ENTRY, true);
    view.setUint32(HEADER.headerChecksum, headerChecksum(bytes.subarray(0, BODY + ENTRY)), true);
    expect(verifyPack(bytes.buffer)).toMatchObject({ ok: true });
  });

  it('and verifyPack notices every changed byte of the body', () => {
    const random = createRandom(23);
    for (let trial = 0; trial < 300; trial++) {
      const at = BODY + random(file.byteLength - BODY);
      const bytes = changed((all) => all.set([(all[at] ?? 0) ^ (1 << random(8))], at));
      expect(openPack(bytes).ok).toBe(true);
      expect(verifyPack(bytes)).toMatchObject({ ok: false, problem: { code: 'damaged' } });
    }
  });

  const wrong: [section: SectionName, index: number, value: number][] = [
    ['tierEnds', 15, 41],
    ['tierEnds', 3, 200],
    ['recordStarts', 0, 1],
    ['recordStarts', 1, 60_000],
    ['textStarts', 1, 1],
    ['officeStarts', 0, 9],
    ['provenanceStarts', 0, 9],
    ['idBuckets', 1, 200],
    ['nameBuckets', 1, 250],
    ['surnameBuckets', 1, 250],
    ['idEntries', 0, 0xff0000],
    ['nameEntries', 3, 0xff0000],
    ['surnameEntries', 1, 0xff0000],
    ['records', 0, 0x7f],
  ];
  it.each(wrong)('and verifyPack a value that %s cannot have', (section, index, value) => {
    const bytes = changed((all, view) => {
      writeElement(view, { section, index, value });
      view.setUint32(HEADER.bodyChecksum, crc32(all.subarray(BODY)), true);
    }, true);
    expect(openPack(bytes).ok).toBe(true);
    expect(verifyPack(bytes)).toEqual({
      ok: false,
      problem: {
        code: 'damaged',
        message: `The pack is damaged: its section "${section}" holds a value it cannot have.`,
      },
    });
  });

  it('and a damaged pack that is read all the same neither throws nor hangs', () => {
    const random = createRandom(29);
    for (let trial = 0; trial < 60; trial++) {
      const bytes = changed((all) => {
        for (let change = 0; change < 40; change++) {
          const at = BODY + random(all.length - BODY);
          all[at] = random(256);
        }
      });
      const result = openPack(bytes);
      if (!result.ok) throw new Error(result.problem.message);
      for (let index = 0; index < result.pack.size; index++) result.pack.entity(index);
      for (const { text } of result.pack.forms()) result.pack.named(foldName(text));
      result.pack.indexOf('q1');
    }
  });
});

function changedLength(file: ArrayBuffer, more: number): ArrayBuffer {
  const bytes = new Uint8Array(file.byteLength + more);
  bytes.set(new Uint8Array(file));
  return bytes.buffer;
}

/** Sets an element of a section, cut to the width the section has. */
function writeElement(
  view: DataView,
  { section, index, value }: { section: SectionName; index: number; value: number },
): void {
  for (let at = HEADER_LENGTH; at < BODY; at += ENTRY) {
    if (view.getUint32(at, true) !== SECTIONS[section].number) continue;
    const width = view.getUint32(at + 4, true);
    const offset = view.getUint32(at + 8, true) + index * width;
    for (let byte = 0; byte < width; byte++) view.setUint8(offset + byte, value >>> (8 * byte));
  }
}
