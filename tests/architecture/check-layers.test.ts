/** The checker sees a breach that was planted, and lets pass what is allowed. */
import { expect, test } from 'vitest';
import { findBreaches } from './check-layers.ts';

interface Case {
  name: string;
  tree: Record<string, string>;
  /** A part of the only breach; none where absent. */
  breach?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'people use language',
    tree: {
      'utils/people/index.ts': `import { fold } from '@/utils/language/fold.ts';`,
      'utils/language/fold.ts': 'export const fold = 1;',
    },
  },
  {
    name: 'language uses people',
    tree: {
      'utils/language/names.ts': `import { index } from '../people/index.ts';`,
      'utils/people/index.ts': 'export const index = 1;',
    },
    breach: 'values of utils/people/index.ts (people)',
  },
  {
    name: 'language names types of people',
    tree: {
      'utils/language/names.ts': `import type { Person } from '../people/person.ts';`,
      'utils/people/person.ts': 'export interface Person {}',
    },
    breach: 'types of utils/people/person.ts (people)',
  },
  {
    name: 'components name types of messages',
    tree: {
      'components/Card.tsx': `import type { Card } from '@/utils/messages.ts';`,
      'utils/messages.ts': 'export interface Card {}',
    },
  },
  {
    name: 'components use values of messages',
    tree: {
      'components/Card.tsx': `import { type Card, REQUESTS } from '@/utils/messages.ts';`,
      'utils/messages.ts': 'export interface Card {} export const REQUESTS = {};',
    },
    breach: 'values of utils/messages.ts (messages)',
  },
  {
    name: 'an import of nothing but type names still runs its module',
    tree: {
      'components/Card.tsx': `import { type Card } from '@/utils/messages.ts';`,
      'utils/messages.ts': 'export interface Card {}',
    },
    breach: 'values of utils/messages.ts (messages)',
  },
  {
    name: 'a dynamic import counts',
    tree: {
      'utils/services/scan.ts': `export const load = () => import('@/utils/storage/database.ts');`,
      'utils/storage/database.ts': 'export const open = 1;',
    },
    breach: 'values of utils/storage/database.ts (storage)',
  },
  {
    name: 'a computed import tells nobody what it loads',
    tree: { 'utils/services/scan.ts': 'export const load = (p: string) => import(p);' },
    breach: 'imports what only running it would tell',
  },
  {
    name: 'an export from elsewhere counts',
    tree: {
      'utils/page/marks.ts': `export * from '../platform/ask.ts';`,
      'utils/platform/ask.ts': 'export const ask = 1;',
    },
    breach: 'values of utils/platform/ask.ts (platform)',
  },
  {
    name: 'an import type counts as a type',
    tree: {
      'utils/storage/notes.ts': `export type P = import('../platform/ask.ts').Ask;`,
      'utils/platform/ask.ts': 'export type Ask = 1;',
    },
    breach: 'types of utils/platform/ask.ts (platform)',
  },
  {
    name: 'only platform imports the browser',
    tree: { 'utils/page/marks.ts': `import { browser } from 'wxt/browser';` },
    breach: 'values of wxt/browser',
  },
  {
    name: 'only storage imports Dexie',
    tree: { 'utils/services/keep.ts': `import type { Dexie } from 'dexie';` },
    breach: 'types of dexie',
  },
  {
    name: 'scripts use whatever tool they need',
    tree: { 'scripts/bench.ts': `import { run } from 'some-tool';` },
  },
  {
    name: 'texts have no layer',
    tree: { 'components/Card.tsx': `import type texts from '../public/messages.json';` },
  },
  {
    name: 'an import must lead somewhere',
    tree: { 'utils/people/index.ts': `import { fold } from '@/utils/language/fold';` },
    breach: 'there is no utils/language/fold',
  },
  {
    name: 'modules in a ring',
    tree: {
      'utils/notes/a.ts': `import { b } from './b.ts'; export const a = b;`,
      'utils/notes/b.ts': `import { c } from './c.ts'; export const b = c;`,
      'utils/notes/c.ts': `import { a } from './a.ts'; export const c = a;`,
    },
    breach: 'Cycle: utils/notes/a.ts → utils/notes/b.ts → utils/notes/c.ts → utils/notes/a.ts',
  },
  {
    name: 'types in a ring hurt nobody',
    tree: {
      'utils/notes/a.ts': `import type { B } from './b.ts'; export type A = B;`,
      'utils/notes/b.ts': `import type { A } from './a.ts'; export type B = A | 1;`,
    },
  },
  {
    name: 'knowledge reaches a page by way of an allowed layer',
    tree: {
      'entrypoints/reader.content/index.ts': `import { ask } from '@/utils/platform/ask.ts';`,
      'utils/platform/ask.ts': `import { REQUESTS } from '@/utils/messages.ts';`,
      'utils/messages.ts': `import * as v from 'valibot'; export const REQUESTS = v;`,
    },
    breach:
      'Reaches a page: entrypoints/reader.content/index.ts → utils/platform/ask.ts → utils/messages.ts → valibot',
  },
  {
    name: 'types of what may not reach a page may be named there',
    tree: {
      'entrypoints/reader.content/index.ts': `import { ask } from '@/utils/platform/ask.ts';`,
      'utils/platform/ask.ts': `import type { Params } from '@/utils/messages.ts';`,
      'utils/messages.ts': `import * as v from 'valibot'; export type Params = v.GenericSchema;`,
    },
  },
  {
    name: 'language touches the document',
    tree: { 'utils/language/text.ts': 'export const title = document.title;' },
    breach: 'the global document',
  },
  {
    name: 'a way around, by the global object',
    tree: { 'utils/services/scan.ts': `export const f = globalThis.fetch('/');` },
    breach: 'the global fetch',
  },
  {
    name: 'a property or a parameter of that name is no global',
    tree: {
      'utils/services/scan.ts':
        'interface Ports { fetch(): void } export const scan = (ports: Ports, document: string) => { ports.fetch(); return { fetch: document }; };',
    },
  },
  {
    name: 'storage opens the database',
    tree: { 'utils/storage/database.ts': 'export const all = indexedDB.databases();' },
  },
  {
    name: 'views ask, and open no database',
    tree: { 'entrypoints/popup/main.tsx': 'export const all = indexedDB.databases();' },
    breach: 'the global indexedDB',
  },
  {
    name: 'a file outside the plan',
    tree: { 'utils/misc.ts': 'export const x = 1;' },
    breach: 'belongs to no layer',
  },
];

test.each(CASES)('$name', ({ tree, breach }) => {
  const breaches = findBreaches(new Map(Object.entries(tree)), (path) => path.endsWith('.json'));
  expect(breaches).toEqual(breach === undefined ? [] : [expect.stringContaining(breach)]);
});
