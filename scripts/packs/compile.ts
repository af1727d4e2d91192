/** Compiles the readable source of a pack into the file the extension opens. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePack } from '../../utils/people/pack-writer.ts';
import type { Entity, Person, Provenance } from '../../utils/people/person.ts';
import { checkPack } from './check.ts';
import type { PackSource, SourceFile, SourceProblem } from './source.ts';
import { readPackSource } from './source.ts';

const CORE_FOLDER = join(import.meta.dirname, '../../packs/core');

/** The bytes of the core pack; throws an Error that lists every problem of its source. */
export async function compileCorePack(): Promise<ArrayBuffer> {
  return compilePack(await readSourceFiles(CORE_FOLDER));
}

/** The YAML files of a folder, sorted by name. */
export async function readSourceFiles(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

/** The bytes of a pack from its source files; throws an Error that lists every problem. */
export function compilePack(files: readonly SourceFile[]): ArrayBuffer {
  const { source, problems } = checkSource(files);
  if (problems.length > 0) {
    throw new Error(['The pack cannot be compiled.', ...problems.map(formatProblem)].join('\n'));
  }
  return writePack(
    source.head,
    source.records.map(({ entity }) => nameSources(entity, source)),
  );
}

/** Source and everything wrong with it, form and facts. */
export function checkSource(files: readonly SourceFile[]): {
  source: PackSource;
  problems: SourceProblem[];
} {
  const { source, problems } = readPackSource(files);
  return { source, problems: [...problems, ...checkPack(source)] };
}

/** A problem as a line: file, record, what to do. */
export function formatProblem({ file, record, message }: SourceProblem): string {
  return record === undefined ? `${file}: ${message}` : `${file}: "${record}" ${message}`;
}

/** The record with readable names in place of source keys. */
function nameSources(entity: Entity, { sources }: PackSource): Entity {
  if (entity.kind === 'organisation') return entity;
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  const named = <T extends Provenance>(fact: T): T => ({
    ...fact,
    sources: fact.sources.map((key) => names.get(key) ?? key),
  });
  const { born, died, party, roles }: Person = entity;
  return {
    ...entity,
    born: born && named(born),
    died: died && named(died),
    party: party && named(party),
    roles: roles.map(named),
  };
}
