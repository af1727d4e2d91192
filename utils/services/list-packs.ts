/** Use-case: every pack there is, as the options page lists them. */
import { CORE_PACK, type ListedPack } from '@/utils/messages.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import { type Result, succeed } from '@/utils/result.ts';
import type { PackLibrary } from './open-packs.ts';

export interface ListingParts {
  library: Pick<PackLibrary, 'core' | 'unreadable'>;
  /** Packs the reader added, in order. */
  kept(): Promise<Result<KeptPack[]>>;
}

/** The core pack and those the reader added, those that win first. */
export async function listPacks({ library, kept }: ListingParts): Promise<Result<ListedPack[]>> {
  const added = await kept();
  if (!added.ok) return added;
  const [{ pack, size }, unreadable] = await Promise.all([library.core(), library.unreadable()]);
  const core: ListedPack = { ...pack.info, id: CORE_PACK, size, isCore: true, isReadable: true };
  const listed = added.value.map((one) => ({ ...listKept(one, unreadable), order: one.order }));
  return succeed(
    [...listed, { ...core, order: 0 }]
      .sort((a, b) => a.order - b.order)
      .map(({ order: _, ...one }) => one),
  );
}

function listKept({ order: _, checksum: __, ...kept }: KeptPack, unreadable: ReadonlySet<string>) {
  return { ...kept, isCore: false, isReadable: !unreadable.has(kept.id) } satisfies ListedPack;
}
