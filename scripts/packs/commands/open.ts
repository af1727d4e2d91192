/** Opens pack files for the commands. */
import { readFile } from 'node:fs/promises';
import type { Pack } from '../../../utils/people/pack.ts';
import { openPack } from '../../../utils/people/pack-reader.ts';

/** The bytes of a file, in a buffer of their own. Throws an Error that names a file that is not there. */
export async function readBytes(file: string | undefined): Promise<ArrayBuffer> {
  if (file === undefined) throw new Error('Name a pack file.');
  const bytes = await readFile(file).catch(() => {
    throw new Error(`There is no file "${file}" that can be read.`);
  });
  return new Uint8Array(bytes).buffer;
}

/** The pack of a file. Throws an Error that says why a file is none. */
export async function openFile(file: string | undefined): Promise<Pack> {
  const opened = openPack(await readBytes(file));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}
