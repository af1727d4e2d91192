/** Hands the reader a file, as a link to download would. */

/** Milliseconds after which browsers have long taken the file. */
const KEPT_MS = 60_000;

export function saveFile(file: {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}): void {
  const address = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
