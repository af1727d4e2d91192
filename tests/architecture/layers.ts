/** The rules of the house, as one table: which folder may know which, and what of the world outside. */

export interface Layer {
  name: string;
  /** Files of the layer: a folder with a closing slash, or one file. The first layer that fits takes the file. */
  files: readonly string[];
  /** Layers whose values it may use; its own always. */
  uses: readonly string[];
  /** Layers whose types it may name beside those. */
  knows?: readonly string[];
  /** Packages it may use: a name, a prefix that ends in a slash or colon, or `*` for any. */
  packages?: readonly string[];
  /** Packages whose types alone it may name. */
  packageTypes?: readonly string[];
  /** Globals of `GUARDED` it may touch. */
  globals?: readonly string[];
}

const VOCABULARY = ['language', 'people', 'notes', 'result', 'options', 'messages'];
const DOCUMENT = ['document', 'window', 'CSS', 'navigator', 'location'];
const NODE = ['process', 'Buffer'];

/** From the ground up. */
export const LAYERS: readonly Layer[] = [
  { name: 'result', files: ['utils/result.ts'], uses: [] },
  // The parser of written dates: pure, and reached by the background alone.
  { name: 'language', files: ['utils/language/'], uses: [], packages: ['chrono-node/en'] },
  { name: 'people', files: ['utils/people/'], uses: ['language'] },
  {
    name: 'notes',
    files: ['utils/notes/'],
    uses: ['language'],
    knows: ['people'],
    // Zip files and tables of exports and imports, which extension pages and the background alone reach.
    packages: ['fflate', 'papaparse'],
  },
  { name: 'options', files: ['utils/options.ts'], uses: ['language', 'people', 'notes'] },
  {
    name: 'messages',
    files: [
      'utils/messages.ts',
      'utils/transfer-messages.ts',
      'utils/message-fields.ts',
      'utils/claim-messages.ts',
      'utils/note-messages.ts',
      'utils/page-messages.ts',
      'utils/import-messages.ts',
      'utils/look-up-messages.ts',
    ],
    uses: ['language', 'people', 'notes', 'options', 'result'],
    packages: ['valibot'],
  },
  { name: 'analyze', files: ['utils/analyze/'], uses: ['language', 'people', 'notes'] },
  { name: 'services', files: ['utils/services/'], uses: [...VOCABULARY, 'analyze'] },
  {
    name: 'storage',
    files: ['utils/storage/'],
    uses: ['notes', 'result'],
    knows: VOCABULARY,
    packages: ['dexie'],
    globals: ['indexedDB'],
  },
  {
    name: 'platform',
    files: ['utils/platform/'],
    uses: ['notes', 'result', 'options', 'messages'],
    knows: VOCABULARY,
    packages: ['wxt/browser', 'webextension-polyfill', 'valibot'],
    globals: ['fetch', ...DOCUMENT],
  },
  {
    name: 'page',
    files: ['utils/page/'],
    uses: ['language', 'notes', 'result', 'options'],
    knows: VOCABULARY,
    globals: DOCUMENT,
  },
  {
    name: 'components',
    files: ['components/'],
    uses: [],
    knows: VOCABULARY,
    packages: ['preact', 'preact/', 'marked'],
    globals: DOCUMENT,
  },
  {
    name: 'background',
    files: ['entrypoints/background.ts'],
    uses: [...VOCABULARY, 'analyze', 'services', 'storage', 'platform'],
    packages: ['wxt/'],
  },
  {
    name: 'content',
    files: [
      'entrypoints/reader.content/',
      'entrypoints/card.content/',
      'entrypoints/gate.content/',
      'entrypoints/gate.content.ts',
    ],
    uses: ['language', 'notes', 'result', 'options', 'platform', 'page', 'components'],
    knows: VOCABULARY,
    packages: ['preact', 'preact/', '@floating-ui/core', 'wxt/'],
    globals: DOCUMENT,
  },
  {
    name: 'views',
    files: ['entrypoints/'],
    uses: ['notes', 'result', 'options', 'services', 'platform', 'components'],
    knows: VOCABULARY,
    packages: ['preact', 'preact/', 'minisearch'],
    globals: DOCUMENT,
  },
  {
    name: 'packs',
    files: ['packs/', 'modules/', 'scripts/packs/'],
    uses: ['language', 'people'],
    packages: ['node:', 'wxt/', 'yaml', 'valibot', '@foxglove/wasm-bz2'],
    packageTypes: ['wxt', 'vite'],
    globals: NODE,
  },
  {
    name: 'scripts',
    files: ['scripts/'],
    uses: ['language', 'people', 'notes', 'result', 'analyze', 'page', 'packs', 'tests'],
    packages: ['*'],
    globals: [...NODE, ...DOCUMENT, 'fetch'],
  },
  { name: 'tests', files: ['tests/'], uses: [] },
];

/** Globals that only some layers may touch. */
export const GUARDED: readonly string[] = [
  ...DOCUMENT,
  ...NODE,
  'browser',
  'chrome',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'indexedDB',
  'caches',
  'localStorage',
  'sessionStorage',
  'eval',
];

/** What may stand in no script that runs in somebody else's page, however long the way there. */
export const KEPT_FROM_PAGES = {
  entries: ['entrypoints/reader.content', 'entrypoints/card.content', 'entrypoints/gate.content'],
  layers: ['people', 'analyze', 'services', 'storage'],
  packages: ['dexie', 'valibot', 'fflate', 'marked', 'minisearch', 'papaparse'],
} as const;
