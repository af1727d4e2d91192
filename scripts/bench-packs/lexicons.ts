/** What names can be looked up in: a pack, and what most extensions do, a map or a trie of records read from JSON. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { TrieMap } from 'mnemonist';
import { foldName } from '../../utils/language/fold.ts';
import type { KnownSpelling, Lexicon } from '../../utils/language/lexicon.ts';
import type { PackSource } from '../../utils/people/pack-bytes.ts';
import type { Person } from '../../utils/people/person.ts';
import { namesOf } from '../../utils/people/same-entity.ts';

/** Names that are looked up one by one. */
export interface NameTable {
  get(folded: string): KnownSpelling[] | undefined;
  set(folded: string, spellings: KnownSpelling[]): unknown;
}

export const TABLES: Readonly<Record<'map' | 'trie', () => NameTable>> = {
  map: () => new Map(),
  trie: () => new TrieMap<string, KnownSpelling[]>(),
};

/** The people of a file of JSON lines, under all of their names. */
export async function readTable(lines: string, table: NameTable): Promise<Lexicon> {
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    const person: Person = JSON.parse(line);
    const { id, kind: type, name } = person;
    const flags = { surnames: [], surnameShared: false, surnameFirst: false };
    const entry = { id, type, name, ...flags, person };
    for (const [kind, spelling] of namesOf(person)) {
      const folded = foldName(spelling);
      const known = table.get(folded);
      if (known === undefined) table.set(folded, [{ entry, spelling, kind }]);
      else known.push({ entry, spelling, kind });
    }
  }
  return {
    mayName: () => true,
    named: (folded) => table.get(folded) ?? [],
    titled: () => [],
    entry: () => undefined,
  };
}

/** A pack in a file, of which it reads what it is asked for. */
export async function openFileSource(
  path: string,
): Promise<PackSource & { close(): Promise<void> }> {
  const file = await open(path);
  const { size } = await file.stat();
  return {
    size,
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return bytesRead === length ? bytes.buffer : bytes.buffer.slice(0, bytesRead);
    },
    close: () => file.close(),
  };
}
