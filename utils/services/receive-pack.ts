/** Takes the bytes of a pack as they come and stores them in blocks, with no more than one in memory. */
import { crc32 } from '@/utils/people/checksum.ts';
import { FORMAT_VERSION, HEADER, HEADER_LENGTH, MAGIC } from '@/utils/people/pack-format.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import type { ImportRequest, IncomingPack, PacksStore } from './import-pack.ts';

/** Bytes; some five times a pack of a million people. */
export const MAX_PACK_BYTES = 500_000_000;

export interface Receiving extends IncomingPack, Pick<ImportRequest, 'onProgress' | 'signal'> {
  store: Pick<PacksStore, 'write' | 'blockBytes'>;
  id: string;
}

export interface ReceivedPack {
  /** Bytes. */
  size: number;
  /** CRC-32 of them all. */
  checksum: number;
}

/**
 * Stores the stream to its end. Refuses at its first bytes what is no pack or has another format, and, as soon as it
 * is known, what is too large, has more or fewer bytes than it says, or is wanted no more (`cancelled`).
 */
export async function receivePack(receiving: Receiving): Promise<Result<ReceivedPack>> {
  const { bytes, size = 0, signal } = receiving;
  if (size > MAX_PACK_BYTES) return fail('pack-too-large', `${size} bytes`);
  const reader = bytes.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const received = await receive(receiving, reader);
    return signal.aborted ? fail('cancelled') : received;
  } catch (error) {
    if (signal.aborted) return fail('cancelled');
    return fail('unreachable', error instanceof Error ? error.name : undefined);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

async function receive(
  { store, id, onProgress }: Receiving,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Result<ReceivedPack>> {
  const blocks = createBlocks(store, id);
  const head = createHead();
  let size = 0;
  let checksum = 0;
  for (;;) {
    const { value: bytes, done: isOver } = await reader.read();
    if (isOver) break;
    size += bytes.length;
    checksum = crc32(bytes, checksum);
    const total = head.add(bytes);
    if (!total.ok) return total;
    if (size > (total.value ?? MAX_PACK_BYTES)) return fail('pack-damaged', 'too many bytes');
    const written = await blocks.add(bytes);
    if (!written.ok) return written;
    onProgress({ stage: 'receiving', done: size, total: total.value });
  }
  const whole = head.end(size);
  if (!whole.ok) return whole;
  const written = await blocks.end();
  return written.ok ? succeed({ size, checksum }) : written;
}

/** Reads from the first bytes of a file how many it has in all; undefined while they are not all here. */
function createHead() {
  const head = new Uint8Array(HEADER_LENGTH);
  let filled = 0;
  let length: Result<number | undefined> = succeed(undefined);
  return {
    add(bytes: Uint8Array): Result<number | undefined> {
      if (filled === HEADER_LENGTH) return length;
      const part = bytes.subarray(0, HEADER_LENGTH - filled);
      head.set(part, filled);
      filled += part.length;
      if (filled === HEADER_LENGTH) length = readLength(head);
      return length;
    },
    /** Whether a file of so many bytes is whole. */
    end(size: number): Result<number | undefined> {
      if (filled < HEADER_LENGTH && !isMagic(head.subarray(0, filled))) return fail('not-a-pack');
      return length.ok && length.value === size ? length : fail('pack-damaged', 'cut short');
    },
  };
}

function isMagic(head: Uint8Array): boolean {
  return head.length > 0 && head.every((byte, at) => at >= MAGIC.length || byte === MAGIC[at]);
}

/** Bytes of the whole file by its first bytes. */
function readLength(head: Uint8Array<ArrayBuffer>): Result<number> {
  if (!isMagic(head)) return fail('not-a-pack');
  const view = new DataView(head.buffer);
  if (view.getUint32(HEADER.version, true) !== FORMAT_VERSION) return fail('pack-version');
  const length = view.getUint32(HEADER.fileLength, true);
  return length > MAX_PACK_BYTES ? fail('pack-too-large', `${length} bytes`) : succeed(length);
}

/** Cuts what comes into blocks and stores each as soon as it is full. */
function createBlocks({ write, blockBytes }: Receiving['store'], id: string) {
  const block = new Uint8Array(blockBytes);
  let filled = 0;
  let next = 0;
  const flush = (): Promise<Result<void>> => {
    const bytes = block.buffer.slice(0, filled);
    filled = 0;
    return write(id, next++, bytes);
  };
  return {
    async add(bytes: Uint8Array): Promise<Result<void>> {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + blockBytes - filled);
        block.set(part, filled);
        filled += part.length;
        at += part.length;
        const written = filled < blockBytes ? succeed(undefined) : await flush();
        if (!written.ok) return written;
      }
      return succeed(undefined);
    },
    end: async (): Promise<Result<void>> => (filled > 0 ? await flush() : succeed(undefined)),
  };
}
