/** Builds the core library, `.output/core/gloss-core.mjs`, and says how large it is. */
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { bundleCore, CORE_BUNDLE } from './core-bundle.ts';

await bundleCore();
console.log(`${relative(process.cwd(), CORE_BUNDLE)}: ${statSync(CORE_BUNDLE).size} bytes`);
