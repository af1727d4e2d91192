/** Packs made for tests, and stories that name whom they alone know. */

import { HEADER } from '../../../utils/people/pack-format.ts';
import { type PackHead, writePack } from '../../../utils/people/pack-writer.ts';
import type { Person } from '../../../utils/people/person.ts';
import type { ServedPage } from '../../stories/pages.ts';
import { newsArticle, writePage } from '../../stories/story-template.ts';

/** Somebody whom no pack knows but those made here. */
export const KEEPER = { name: 'Torvald Ekenes', description: 'Keeper of the lights of Fell.' };

const KEEPER_RECORD: Person = {
  ...{ kind: 'person', id: 'torvald-ekenes', ...KEEPER, surname: 'Ekenes', aliases: [] },
  ...{ countries: ['NO'], tier: 3, context: [] },
  roles: [
    {
      title: 'Director of the Lighthouse Authority',
      country: 'NO',
      start: '2020-03',
      status: 'checked',
      sources: ['Gazette'],
    },
  ],
};

const HEAD: PackHead = {
  name: 'Lighthouses',
  asOf: '2026-10-01',
  licence: 'CC0',
  source: 'Written for tests',
};

/** A pack that knows the keeper and nobody else. */
export function makePack(head: Partial<PackHead> = {}): Uint8Array {
  return new Uint8Array(writePack({ ...HEAD, ...head }, [KEEPER_RECORD]));
}

/** Bytes; enough that a part of them is stored before the rest is here. */
const UNFINISHED = 6_000_000;

/** How a pack begins that says it has more bytes than these. */
export function makeUnfinished(): Uint8Array {
  const file = new Uint8Array(UNFINISHED);
  file.set(makePack({ name: 'Unfinished' }));
  new DataView(file.buffer).setUint32(HEADER.fileLength, 2 * UNFINISHED, true);
  return file;
}

const TITLE = 'A light goes out';

/** A story on the keeper. */
export const KEEPER_STORY: Readonly<Record<string, ServedPage>> = {
  '/keeper.html': {
    type: 'text/html; charset=utf-8',
    body: () =>
      writePage({
        title: TITLE,
        linkedData: newsArticle(TITLE, '2025-04-12'),
        paragraphs: [
          'The lamp at the northern head failed on Friday night. Torvald Ekenes told reporters in Bergen that it would burn again before the week was out, and that no ship had been near.',
          'In Brussels the EU’s foreign policy chief, Kaja Kallas, said that the Union watched the coast. Ekenes said that so did he.',
        ],
      }),
  },
};
