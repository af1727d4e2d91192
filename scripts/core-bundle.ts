/** Bundles the core, its pack and its tagger into one module that runs anywhere. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { lastChange } from './builds.ts';
import { compileCorePack } from './packs/compile.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.output/core');
const LIBRARY = join(import.meta.dirname, 'core-library.ts');
const TYPES = join(ROOT, 'utils/language/analysis.ts');
const TAGGER = join(ROOT, 'packs/names/names.glosstagger');
/** What the bundle is made of. */
const SOURCES = [
  'utils/language',
  'utils/people',
  'utils/analyze',
  'packs',
  'scripts/core-library.ts',
  'scripts/packs',
];
/** Name of the module that joins library, pack and tagger; there is no such file. */
const ENTRY = 'gloss-core';

/** The bundle, whether it is built yet or not. */
export const CORE_BUNDLE = join(FOLDER, 'gloss-core.mjs');

/** Writes the bundle, and its types beside it. Throws an Error that says what is wrong with the source. */
export async function bundleCore(): Promise<void> {
  const pack = Buffer.from(await compileCorePack()).toString('base64');
  const tagger = await readFile(TAGGER, 'base64');
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [joinData(pack, tagger)],
    build: {
      outDir: FOLDER,
      target: 'es2023',
      minify: true,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'gloss-core.mjs' },
    },
  });
  await writeFile(join(FOLDER, 'gloss-core.d.mts'), await writeTypes());
}

/** Bundles unless nothing changed since the last time. */
export async function bundleCoreIfStale(): Promise<void> {
  const built = lastChange(CORE_BUNDLE);
  const isFresh = SOURCES.every((source) => lastChange(join(ROOT, source)) < built);
  if (!isFresh) await bundleCore();
}

function joinData(pack: string, tagger: string): Plugin {
  return {
    name: 'gloss-core',
    resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
    load: (id) =>
      id === ENTRY
        ? [
            `import { createLibrary } from ${JSON.stringify(LIBRARY)};`,
            `export const createAnalyzer = createLibrary(${JSON.stringify(pack)}, ${JSON.stringify(tagger)});`,
          ].join('\n')
        : undefined,
  };
}

/** The vocabulary of analyses, which is types alone, and the one function there is. */
async function writeTypes(): Promise<string> {
  return `${await readFile(TYPES, 'utf8')}
/**
 * An analyzer that knows the people of these packs, by default those of the core pack. Rejects for a file that is
 * no pack. \`analyze\` is synchronous, never throws and takes time linear in the length of the text.
 */
export declare function createAnalyzer(options?: {
  packs?: readonly ArrayBuffer[];
}): Promise<{ analyze(story: Story): Analysis }>;
`;
}
