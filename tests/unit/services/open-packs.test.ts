/** The open packs stand in their order, are opened once, and anew when they change. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTagger } from '@/utils/language/tagger/tagger.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import { listPacks } from '@/utils/services/list-packs.ts';
import { createPackLibrary } from '@/utils/services/open-packs.ts';
import { packOf, person } from '../analyze/setup/small-pack.ts';

const WEIGHTS = readFileSync(new URL('../../../packs/names/names.glosstagger', import.meta.url));
const TAGGER = openTagger(new Uint8Array(WEIGHTS).buffer);

const OWN: OwnPerson = {
  ...{ id: 'own:1', name: 'Ana Brill', description: 'My neighbour.', aliases: [] },
  ...{ created: 1, changed: 1 },
};

function kept(id: string, order: number): KeptPack {
  return {
    ...{ id, order, name: id, asOf: '2026-01-01', licence: '', source: '' },
    ...{ people: 1, organisations: 0, size: 9, checksum: 0, imported: 5 },
  };
}

/** A library over a shelf that a test may change; packs are told by the id of their only person. */
function libraryOf(given: { kept: Result<KeptPack[]>; own: OwnPerson[]; broken?: string }) {
  const world = { ...given, opened: [] as string[] };
  const library = createPackLibrary({
    core: async () => ({ pack: packOf(person({ id: 'core', name: 'Core Person' })), size: 7 }),
    kept: async () => world.kept,
    async open({ id }) {
      world.opened.push(id);
      if (id === world.broken) throw new Error('pack-damaged');
      return { ok: true, pack: packOf(person({ id, name: 'Otto Fell' })) };
    },
    own: async () => succeed(world.own),
    tagger: async () => TAGGER,
  });
  const ids = async () => (await library.packs()).map((pack) => pack.entity(0).id);
  return { world, library, ids };
}

test('the reader’s own come first, then the packs as they are arranged', async () => {
  const all = [kept('first', -1), kept('later', 1), kept('last', 2)];
  const { ids } = libraryOf({ kept: succeed(all), own: [OWN] });
  expect(await ids()).toEqual(['own:1', 'first', 'core', 'later', 'last']);
});

test('packs are opened once, and anew when they have changed', async () => {
  const { world, library, ids } = libraryOf({ kept: succeed([kept('a', 1)]), own: [] });
  await library.analyzer();
  expect(await ids()).toEqual(['core', 'a']);
  expect(world.opened).toEqual(['a']);
  world.kept = succeed([kept('b', 1)]);
  library.reopen();
  expect(await ids()).toEqual(['core', 'b']);
  const { mentions } = await (await library.analyzer()).analyze({ text: 'Otto Fell spoke.' });
  expect(mentions.map(({ entity }) => entity)).toEqual(['b']);
});

test('a pack that cannot be read is left out, and listed as such', async () => {
  const all = succeed([kept('a', 1), kept('b', 2)]);
  const { library, ids } = libraryOf({ kept: all, own: [], broken: 'a' });
  expect(await ids()).toEqual(['core', 'b']);
  const listed = await listPacks({ library, kept: async () => all });
  expect(
    listed.ok && listed.value.map(({ id, size, isReadable }) => [id, size, isReadable]),
  ).toEqual([
    ['core', 7, true],
    ['a', 9, false],
    ['b', 9, true],
  ]);
});

test('without storage the core pack is known all the same, and the rest as soon as it can be read', async () => {
  const { world, ids } = libraryOf({ kept: fail('storage-unavailable'), own: [] });
  expect(await ids()).toEqual(['core']);
  world.kept = succeed([kept('a', 1)]);
  expect(await ids()).toEqual(['core', 'a']);
});
