/** Ships the trained name tagger with the extension. */
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Where the extension finds it, below its root. */
const WEIGHTS_PATH = 'packs/names.glosstagger';

export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => {
    paths.push(WEIGHTS_PATH);
  });
  wxt.hook('build:publicAssets', (_, assets) => {
    assets.push({
      absoluteSrc: join(wxt.config.root, 'packs/names/names.glosstagger'),
      relativeDest: WEIGHTS_PATH,
    });
  });
});
