/** Weighs a build: what runs in every page, and what a reader downloads. */
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Bytes of gzip, by content script: the bars of the plan. A script without a bar is a fault of its own. */
const SCRIPT_BARS: Readonly<Record<string, number>> = {
  'reader.js': 30_000,
  'card.js': 30_000,
  'gate.js': 5_000,
};
/** Bytes of the whole extension as a zip file. */
const ZIP_BAR = 2_500_000;
/** Bytes that a zip file spends on each file beside its name, twice, and its content. */
const ZIP_ENTRY = 76;

export interface Weight {
  what: string;
  bytes: number;
  /** Undefined where nobody has said how much it may weigh. */
  bar: number | undefined;
}

/** Weights of a built extension. */
export function weigh(folder: string): Weight[] {
  const scripts = readdirSync(`${folder}/content-scripts`).filter((name) => name.endsWith('.js'));
  return [
    ...scripts.map((name) => ({
      what: `${name}, gzip`,
      bytes: gzipSync(readFileSync(`${folder}/content-scripts/${name}`), { level: 9 }).length,
      bar: SCRIPT_BARS[name],
    })),
    { what: 'everything, zip', bytes: zipLength(folder), bar: ZIP_BAR },
  ];
}

/** Whether a weight keeps to its bar. */
export function keepsBar({ bytes, bar }: Weight): boolean {
  return bar !== undefined && bytes <= bar;
}

function zipLength(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      const inZip = path.slice(folder.length + 1);
      const content = deflateRawSync(readFileSync(path), { level: 9 });
      return ZIP_ENTRY + 2 * Buffer.byteLength(inZip) + content.length;
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
