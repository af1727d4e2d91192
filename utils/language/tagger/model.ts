/** The trained parts of the tagger, opened from their container. */
import { openContainer, type Sections, sectionOf } from './container.ts';
import { createDecoder, type Decoder, exponentiate, type Transitions } from './decode.ts';
import { LABEL_COUNT } from './labels.ts';
import { LONGEST_RUN } from './reading.ts';
import { openRowTable, type RowTable } from './row-table.ts';
import { openStaticMap, type StaticMap } from './static-map.ts';
import { createWordBook, type WordBook } from './word-book.ts';

/** Weights of one reading. */
export interface ReadingWeights {
  rows: RowTable;
  decode: Decoder;
  /** Exponents of the transitions. */
  transitionWeights: Float64Array;
}

export interface TaggerModel {
  book: WordBook;
  first: ReadingWeights;
  second: ReadingWeights;
}

/** Numbers of the static map's header, u32 each: seed, segment, value bits, cell bits. */
export const MAP_HEADER = 4;

export function openModel(buffer: ArrayBuffer): TaggerModel {
  const sections = openContainer(buffer);
  const cells = LABEL_COUNT * LABEL_COUNT;
  const section = sectionOf(sections, 'numbers');
  if (section.length !== 8 * (2 + 2 * cells)) throw new Error('Name weights: other labels');
  const numbers = asFloat64(section);
  return {
    book: createWordBook({
      clusters: readMap(sectionOf(sections, 'clusters')),
      lists: readMap(sectionOf(sections, 'lists')),
    }),
    first: {
      rows: readRows(sections, 'first', numbers[0] ?? 1),
      ...prepareTransitions(numbers.slice(2, 2 + cells)),
    },
    second: {
      rows: readRows(sections, 'second', numbers[1] ?? 1),
      ...prepareTransitions(numbers.slice(2 + cells)),
    },
  };
}

function prepareTransitions(transitions: Transitions) {
  return {
    decode: createDecoder(transitions, LONGEST_RUN),
    transitionWeights: exponentiate(transitions),
  };
}

function readRows(sections: Sections, which: 'first' | 'second', scale: number): RowTable {
  const weights = sectionOf(sections, `${which}Weights`);
  return openRowTable({
    present: asUint32(sectionOf(sections, `${which}Present`)),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    scale,
  });
}

export function readMap(bytes: Uint8Array): StaticMap {
  const words = asUint32(bytes);
  const [seed = 0, segment = 0, valueBits = 0, width = 0] = words.subarray(0, MAP_HEADER);
  return openStaticMap({ seed, segment, valueBits }, { words: words.subarray(MAP_HEADER), width });
}

/** Sections lie at multiples of four bytes; every browser's machine is little-endian. */
function asUint32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/** Copied, since eight-byte numbers may begin at a multiple of four only. */
function asFloat64(bytes: Uint8Array): Float64Array {
  return new Float64Array(bytes.slice().buffer);
}
