/** The bytes of a pack: all in memory, or the matching part in memory and the rest fetched by blocks when asked for. */

/** Where a pack lies. A read that fails, or that gives fewer bytes than asked for, rejects. */
export interface PackSource {
  /** Length of the file in bytes. */
  size: number;
  /** The bytes from an offset on; `offset + length` is at most `size`. */
  read(offset: number, length: number): Promise<ArrayBuffer>;
}

export interface PackBytes {
  /** A stretch of the file; undefined, and noted as missing, where part of it is not in memory. */
  view(offset: number, length: number): Uint8Array | undefined;
  /** Whether anything was noted as missing since the last fetch. */
  isMissing(): boolean;
  /** Fetches all that was noted as missing. Rejects as the source does; what was noted is forgotten either way. */
  fetchMissing(): Promise<void>;
}

/** A file that is all in memory; of a stretch that reaches beyond its end, the part that exists. */
export function createResidentBytes(file: ArrayBuffer): PackBytes {
  const bytes = new Uint8Array(file);
  return {
    view: (offset, length) => bytes.subarray(offset, offset + Math.max(0, length)),
    isMissing: () => false,
    fetchMissing: () => Promise.resolve(),
  };
}

export interface BlockCacheSize {
  /** Bytes fetched at once. */
  blockBytes: number;
  /** Most bytes of blocks kept, unless one question needs more. */
  keptBytes: number;
}

/**
 * Blocks of a source. When others are fetched, those used least recently are let go of, but none that were used since
 * the fetch before: a question that is put again needs them again.
 */
export function createBlockBytes(source: PackSource, size: BlockCacheSize): PackBytes {
  const { blockBytes } = size;
  const blocks = new Map<number, Uint8Array>();
  const missing = new Set<number>();
  let inUse = new Set<number>();
  const use = (number: number): Uint8Array | undefined => {
    const block = blocks.get(number);
    if (block === undefined) {
      missing.add(number);
      return undefined;
    }
    // A map keeps its keys in the order they were set, which makes the first the one used least recently.
    blocks.delete(number);
    blocks.set(number, block);
    inUse.add(number);
    return block;
  };
  const fetchBlock = async (number: number) => {
    const offset = number * blockBytes;
    const length = Math.min(blockBytes, source.size - offset);
    const bytes = new Uint8Array(await source.read(offset, length));
    if (bytes.length !== length) throw new Error(`${bytes.length} of ${length} bytes were read`);
    blocks.set(number, bytes);
  };
  return {
    view(offset, length) {
      const end = Math.min(offset + length, source.size);
      if (end <= offset) return new Uint8Array();
      const first = Math.floor(offset / blockBytes);
      const last = Math.floor((end - 1) / blockBytes);
      const parts: Uint8Array[] = [];
      for (let number = first; number <= last; number++) {
        const block = use(number);
        if (block === undefined) continue;
        const start = number * blockBytes;
        parts.push(block.subarray(Math.max(0, offset - start), end - start));
      }
      return parts.length > last - first ? join(parts, end - offset) : undefined;
    },
    isMissing: () => missing.size > 0,
    async fetchMissing() {
      const wanted = [...missing].filter((number) => !blocks.has(number));
      missing.clear();
      const room = Math.max(0, Math.floor(size.keptBytes / blockBytes) - wanted.length);
      for (const number of blocks.keys()) {
        if (blocks.size <= room) break;
        if (!inUse.has(number)) blocks.delete(number);
      }
      inUse = new Set(wanted);
      await Promise.all(wanted.map(fetchBlock));
    },
  };
}

/** Most stretches lie in one block and need no copy. */
function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
