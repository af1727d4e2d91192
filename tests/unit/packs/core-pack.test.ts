/** The core pack: its source has no problem, and it answers what a reader of the news asks first. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  checkSource,
  compileCorePack,
  formatProblem,
  readSourceFiles,
} from '@/scripts/packs/compile.ts';
import { foldName } from '@/utils/language/fold.ts';
import type { Pack } from '@/utils/people/pack.ts';
import { verifyPack } from '@/utils/people/pack-reader.ts';
import type { Person } from '@/utils/people/person.ts';
import { rolesAt } from '@/utils/people/roles.ts';

const FOLDER = join(import.meta.dirname, '../../../packs/core');

it('nothing is wrong with its source', async () => {
  const { problems } = checkSource(await readSourceFiles(FOLDER));
  expect(problems.map(formatProblem)).toEqual([]);
});

describe('compiled', () => {
  let pack: Pack;
  beforeAll(async () => {
    const opened = verifyPack(await compileCorePack());
    if (!opened.ok) throw new Error(opened.problem.message);
    pack = opened.pack;
  });

  function person(id: string): Person {
    const entity = pack.entity(pack.indexOf(id));
    if (entity.kind !== 'person') throw new Error(`${id} is no person`);
    return entity;
  }

  it('is the same bytes every time', async () => {
    expect(new Uint8Array(await compileCorePack())).toEqual(
      new Uint8Array(await compileCorePack()),
    );
  });

  it('knows enough people and organisations', () => {
    expect(pack.info.people).toBeGreaterThanOrEqual(1200);
    expect(pack.info.organisations).toBeGreaterThanOrEqual(350);
  });

  const offices: [id: string, day: string, expected: string][] = [
    ['kaja-kallas', '2022-03-01', 'certain Prime Minister of Estonia'],
    [
      'kaja-kallas',
      '2025-04-11',
      'certain High Representative for Foreign Affairs and Security Policy',
    ],
    ['dmitry-peskov', '2025-04-11', 'certain Press Secretary of the President'],
    ['john-healey', '2025-04-11', 'certain Secretary of State for Defence'],
    ['mark-rutte', '2025-04-11', 'certain Secretary General of NATO'],
    ['mark-rutte', '2023-01-01', 'certain Prime Minister of the Netherlands'],
    ['donald-trump', '2018-06-01', 'certain President of the United States'],
    ['joe-biden', '2023-06-01', 'certain President of the United States'],
    ['keir-starmer', '2025-04-11', 'certain Prime Minister of the United Kingdom'],
    ['andy-burnham', '2026-10-10', 'certain Prime Minister of the United Kingdom'],
    ['volodymyr-zelenskyy', '2025-04-11', 'certain President of Ukraine'],
    ['steve-witkoff', '2025-04-11', 'certain Special Envoy to the Middle East'],
    [
      'kirill-dmitriev',
      '2025-04-11',
      'certain Special Representative of the President for Investment and Economic Cooperation',
    ],
    ['ali-khamenei', '2026-02-28', 'possible Supreme Leader of Iran'],
    ['mojtaba-khamenei', '2026-04-01', 'certain Supreme Leader of Iran'],
  ];
  it.each(offices)('%s on %s: %s', (id, day, expected) => {
    const [first] = rolesAt({ roles: person(id).roles, day, asOf: pack.info.asOf });
    expect(`${first?.certainty} ${first?.role.title}`).toBe(expected);
  });

  it('Donald Trump holds no office between his terms', () => {
    expect(
      rolesAt({ roles: person('donald-trump').roles, day: '2023-06-01', asOf: pack.info.asOf }),
    ).toEqual([]);
  });

  const names: [name: string, id: string][] = [
    ['Volodymyr Zelensky', 'volodymyr-zelenskyy'],
    ['Володимир Олександрович Зеленський', 'volodymyr-zelenskyy'],
    ['Dmitri Peskov', 'dmitry-peskov'],
    ['Recep Tayyip Erdogan', 'recep-tayyip-erdogan'],
    ['J.D. Vance', 'jd-vance'],
    ['习近平', 'xi-jinping'],
    ['Kim Jong-un', 'kim-jong-un'],
    ['North Atlantic Treaty Organization', 'nato'],
    ['Tass', 'tass'],
  ];
  it.each(names)('%s is %s', (name, id) => {
    expect(pack.named(foldName(name)).map((index) => pack.entity(index).id)).toEqual([id]);
  });

  it('lists namesakes by surname, in either transliteration', () => {
    const bySurname = (name: string) =>
      pack.surnamed(foldName(name)).map((index) => pack.entity(index).id);
    expect(bySurname('Khamenei')).toEqual(['ali-khamenei', 'mojtaba-khamenei']);
    expect(bySurname('Zelensky')).toEqual(['volodymyr-zelenskyy']);
    expect(bySurname('von der Leyen')).toEqual(['ursula-von-der-leyen']);
  });
});
