/**
 * An address under which the browser finds bytes of the background's. Firefox's background makes one by itself;
 * Chromium's has no documents, so that one without a window is opened which makes it.
 */
import { browser } from 'wxt/browser';
import { toLetters } from './base64.ts';

/** What the document without a window is told; it answers the first with an address. */
export type LendOrder = { lend: 'part'; bytes: string } | { lend: 'address'; type: string };

export interface LentAddress {
  url: string;
  giveBack(): Promise<void>;
}

const DOCUMENT = 'lend.html';
/** Bytes in one message: browsers carry no more than 64 MB, and base64 is longer. */
const PART_BYTES = 8_000_000;

export async function lendAddress({
  bytes,
  type,
}: {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}): Promise<LentAddress> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    return { url, giveBack: async () => URL.revokeObjectURL(url) };
  }
  await browser.offscreen.createDocument({
    url: DOCUMENT,
    reasons: ['BLOBS'],
    justification: 'Puts a backup of the reader’s notes into the folder of downloads.',
  });
  const giveBack = () => browser.offscreen.closeDocument();
  try {
    for (let from = 0; from < bytes.length; from += PART_BYTES) {
      await say({ lend: 'part', bytes: toLetters(bytes.subarray(from, from + PART_BYTES)) });
    }
    return { url: String(await say({ lend: 'address', type })), giveBack };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

function say(order: LendOrder): Promise<unknown> {
  return browser.runtime.sendMessage(order);
}

/** The document's end. */
export function answerLending(): void {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  // Lives as long as the document.
  browser.runtime.onMessage.addListener((message: unknown, _, answer) => {
    const order = message as LendOrder;
    if (order.lend === 'part') {
      parts.push(Uint8Array.from(atob(order.bytes), (letter) => letter.charCodeAt(0)));
      answer(true);
    } else if (order.lend === 'address') {
      answer(URL.createObjectURL(new Blob(parts, { type: order.type })));
    }
    return undefined;
  });
}
