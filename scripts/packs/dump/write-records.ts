/** Writes records that come one by one as a pack. */
import { createPackWriter, type PackHead } from '../../../utils/people/pack-writer.ts';
import type { Entity } from '../../../utils/people/person.ts';

/** The pack's file; a record is gone as soon as it is written. Throws a RangeError as `PackWriter.add` does. */
export async function writeRecords(
  head: PackHead,
  records: AsyncIterable<Entity>,
): Promise<ArrayBuffer> {
  const writer = createPackWriter(head);
  for await (const record of records) writer.add(record);
  return writer.finish();
}
