/** Compiles the core pack of people into the extension, for every browser, in builds and in development. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { compileCorePack } from '../scripts/packs/compile.ts';

/** Where the extension finds it, below its root. */
const PACK_PATH = 'packs/core.glosspack';

export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => {
    paths.push(PACK_PATH);
  });
  wxt.hook('build:publicAssets', async (_, assets) => {
    // WXT writes generated assets as text only, so the bytes go through a file.
    const file = join(wxt.config.wxtDir, PACK_PATH);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, new Uint8Array(await compileCorePack()));
    assets.push({ absoluteSrc: file, relativeDest: PACK_PATH });
  });
});
