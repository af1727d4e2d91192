/** Values that many records share: texts, offices and provenance, each kept once and referred to by number. */
import type { PackBytes } from './pack-bytes.ts';
import type { ByteCursor } from './pack-cursor.ts';
import { readCount, readNumber, readText } from './pack-cursor.ts';
import type { Column } from './pack-format.ts';
import { GROUP, statusCode, statusOf } from './pack-format.ts';
import type { ByteSink } from './pack-sink.ts';
import { createByteSink } from './pack-sink.ts';
import type { Provenance, Role } from './person.ts';

export type Office = Pick<Role, 'title' | 'organisation' | 'country'>;

/** How values of a kind are told apart, written and read. */
export interface SharedKind<T> {
  key(value: T): string;
  /** The value alone, where records hand over more that goes by its type. */
  copy(value: T): T;
  write(sink: ByteSink, value: T): void;
  read(cursor: ByteCursor): T;
}

/** Writes a value as its number, or in full where it has none. */
export type WriteShared<T> = (sink: ByteSink, value: T) => void;
/** Reads a value; undefined where the block that holds it is not here yet. */
export type ReadShared<T> = (cursor: ByteCursor) => T | undefined;

export const TEXT: SharedKind<string> = {
  key: (text) => text,
  copy: (text) => text,
  write: (sink, text) => sink.text(text),
  read: readText,
};

export const OFFICE: SharedKind<Office> = {
  key: ({ title, organisation = '', country = '' }) =>
    JSON.stringify([title, organisation, country]),
  copy: ({ title, organisation, country }) => ({ title, organisation, country }),
  write(sink, { title, organisation = '', country = '' }) {
    for (const text of [title, organisation, country]) sink.text(text);
  },
  read: (cursor) => ({
    title: readText(cursor),
    organisation: readText(cursor) || undefined,
    country: readText(cursor) || undefined,
  }),
};

export const PROVENANCE: SharedKind<Provenance> = {
  key: ({ status, sources }) => JSON.stringify([status, sources]),
  copy: ({ status, sources }) => ({ status, sources }),
  write(sink, { status, sources }) {
    sink.number(statusCode(status));
    sink.number(sources.length);
    for (const source of sources) sink.text(source);
  },
  read(cursor) {
    const status = statusOf(readNumber(cursor)) ?? 'unchecked';
    return { status, sources: Array.from({ length: readCount(cursor) }, () => readText(cursor)) };
  },
};

/** Uses from which a value is kept apart: rarer ones are no larger in their records, and at hand with them. */
const MIN_USES = 3;

/** Counts the uses of values; while counting, every value has a number, in the order of first use. */
export interface Tally<T> {
  write: WriteShared<T>;
  read: ReadShared<T>;
  /** The table of the values used often, those used most first. */
  settle(): SharedTable<T>;
}

export interface SharedTable<T> {
  write: WriteShared<T>;
  /** Where each group of values begins, and the end. */
  starts: Uint32Array;
  bytes: Uint8Array;
}

export function createTally<T>(kind: SharedKind<T>): Tally<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  const uses: number[] = [];
  return {
    write(sink, value) {
      const key = kind.key(value);
      const number = numbers.get(key) ?? values.push(kind.copy(value)) - 1;
      numbers.set(key, number);
      uses[number] = (uses[number] ?? 0) + 1;
      sink.number(number + 1);
    },
    read: (cursor) => values[readNumber(cursor) - 1],
    settle() {
      const often = [...numbers].filter(([, number]) => (uses[number] ?? 0) >= MIN_USES);
      often.sort(([a, x], [b, y]) => (uses[y] ?? 0) - (uses[x] ?? 0) || (a < b ? -1 : 1));
      return writeTable(
        kind,
        often.flatMap(([, number]) => values[number] ?? []),
      );
    },
  };
}

/** A value in full follows a 0; its number in the table is written plus one. */
function writeTable<T>(kind: SharedKind<T>, values: readonly T[]): SharedTable<T> {
  const numbers = new Map(values.map((value, number) => [kind.key(value), number]));
  const sink = createByteSink();
  const starts: number[] = [];
  for (const [number, value] of values.entries()) {
    if (number % GROUP === 0) starts.push(sink.length);
    kind.write(sink, value);
  }
  starts.push(sink.length);
  return {
    starts: Uint32Array.from(starts),
    bytes: sink.joined(),
    write(to, value) {
      const number = numbers.get(kind.key(value));
      to.number(number === undefined ? 0 : number + 1);
      if (number === undefined) kind.write(to, value);
    },
  };
}

/** Decoded values kept; those used most have low numbers and come back at once. */
const MAX_KEPT = 4_096;

export interface StoredTable {
  starts: Column;
  bytes: PackBytes;
  /** Where the table's bytes begin in the file. */
  offset: number;
}

/** Reads values of a pack's table. A number outside the table gives a value made of nothing. */
export function createSharedReader<T>(
  kind: SharedKind<T>,
  { starts, bytes, offset }: StoredTable,
): ReadShared<T> {
  const kept = new Map<number, T>();
  const find = (number: number): T | undefined => {
    const group = Math.floor(number / GROUP);
    const [from = 0, to = from] = [starts[group], starts[group + 1]];
    const found = bytes.view(offset + from, to - from);
    if (found === undefined) return undefined;
    const cursor = { bytes: found, at: 0 };
    for (let before = number % GROUP; before > 0; before--) kind.read(cursor);
    return kind.read(cursor);
  };
  return (cursor) => {
    const number = readNumber(cursor) - 1;
    if (number < 0) return kind.read(cursor);
    const value = kept.get(number) ?? find(number);
    if (value === undefined) return undefined;
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(number, value);
    return value;
  };
}
