/** Writes records that come one by one as a pack. */
import { type PackHead, writePack } from '../../../utils/people/pack-writer.ts';
import type { Entity } from '../../../utils/people/person.ts';

/** The pack's file. Throws a RangeError as `writePack` does. */
export async function writeRecords(
  head: PackHead,
  records: AsyncIterable<Entity>,
): Promise<ArrayBuffer> {
  const all: Entity[] = [];
  for await (const record of records) all.push(record);
  return writePack(head, all);
}
