/** Bytes as letters, for stores and messages that carry text alone. */

/** Bytes turned into letters at a time: a function takes no more arguments than that. */
const STEP = 0x8000;

/** Base64. */
export function toLetters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + STEP)));
  }
  return btoa(parts.join(''));
}
