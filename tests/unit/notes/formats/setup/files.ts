/** Files as tests make them, and what comes of reading them. */
import type { Placed } from '@/utils/notes/formats/belongings.ts';
import { readNotesFile } from '@/utils/notes/formats/read-file.ts';
import type { Note } from '@/utils/notes/note.ts';

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Everything in a file that can be read. */
export async function readWhole(file: string | Uint8Array<ArrayBuffer>): Promise<Placed[]> {
  const reading = await readNotesFile(typeof file === 'string' ? bytesOf(file) : file);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.value;
}

/** The notes in a file, in its order. */
export async function readNotes(file: string | object): Promise<Note[]> {
  const found = await readWhole(typeof file === 'string' ? file : JSON.stringify(file));
  return found.flatMap((one) => (one.is === 'note' ? [one.note] : []));
}

/** Why a file is refused; null where it is not. */
export async function refusalOf(
  file: string | Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<string | null> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const reading = await readNotesFile(bytes, passphrase);
  return reading.ok ? null : reading.refusal;
}
