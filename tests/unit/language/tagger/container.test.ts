/** The file the tagger is shipped in: read back as written, refused when it is anything else. */
import { describe, expect, test } from 'vitest';
import { openContainer, sectionOf } from '@/utils/language/tagger/container.ts';
import { openTagger } from '@/utils/language/tagger/tagger.ts';
import { writeContainer } from '../../../../scripts/train-names/write-container.ts';

const WRITTEN = writeContainer({
  numbers: Uint8Array.of(1, 2, 3, 4, 5),
  lists: Uint8Array.of(6, 7),
});

function changed(at: number): ArrayBuffer {
  const copy = WRITTEN.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy.buffer;
}

describe('a container', () => {
  test('gives back its sections, each at a multiple of four bytes', () => {
    const sections = openContainer(WRITTEN.buffer);
    expect([...sectionOf(sections, 'numbers')]).toEqual([1, 2, 3, 4, 5]);
    expect([...sectionOf(sections, 'lists')]).toEqual([6, 7]);
    expect(sectionOf(sections, 'lists').byteOffset % 4).toBe(0);
  });

  test.each([
    ['empty', new ArrayBuffer(0), 'too short'],
    ['of another kind', changed(0), 'another kind'],
    ['of another version', changed(4), 'version'],
    ['damaged in its table', changed(17), 'damaged'],
    ['damaged in a section', changed(WRITTEN.length - 4), 'damaged'],
    ['cut short', WRITTEN.slice(0, -4).buffer, 'damaged'],
  ])('%s is refused', (_, buffer, message) => {
    expect(() => openContainer(buffer)).toThrow(message);
  });

  test('without the sections a tagger needs is refused', () => {
    expect(() => openTagger(WRITTEN.buffer)).toThrow('Name weights');
  });
});
