/** A stored pack as the source its records are read from. */
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import type { PackSource } from '@/utils/people/pack-bytes.ts';
import type { PacksStore } from './import-pack.ts';

export function createKeptSource(
  store: Pick<PacksStore, 'read'>,
  { id, size }: Pick<KeptPack, 'id' | 'size'>,
): PackSource {
  return {
    size,
    async read(offset, length) {
      const bytes = await store.read(id, offset, length);
      if (bytes.ok) return bytes.value;
      throw new Error(bytes.failure.code);
    },
  };
}
