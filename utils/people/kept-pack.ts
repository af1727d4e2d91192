/** A pack that the reader has added, as storage and views know it. */
import type { PackInfo } from './pack.ts';

export interface KeptPack extends PackInfo {
  /** Another one each time a pack is added, also for a newer version of the same pack. */
  id: string;
  /** Bytes. */
  size: number;
  /** CRC-32 of all its bytes. */
  checksum: number;
  /** When it was added, in milliseconds since 1970. */
  imported: number;
  /** Place among the packs: below 0 before the core pack, above 0 after it; the lower one wins. */
  order: number;
}

/**
 * Order of a new pack: where the pack stood that it replaces, else, of those after the core pack, before the first one
 * whose facts are older. `kept` is in order.
 */
export function orderOf(
  { name, asOf }: Pick<PackInfo, 'name' | 'asOf'>,
  kept: readonly KeptPack[],
): number {
  const replaced = kept.find((one) => one.name === name);
  if (replaced !== undefined) return replaced.order;
  const after = kept.filter(({ order }) => order > 0);
  const next = after.findIndex((one) => one.asOf < asOf);
  const before = after.at(next < 0 ? after.length - 1 : next - 1);
  const low = next === 0 || before === undefined ? 0 : before.order;
  const high = next < 0 ? undefined : after[next]?.order;
  return high === undefined ? low + 1 : (low + high) / 2;
}
