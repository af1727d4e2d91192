/** `pack inspect` and `pack verify`: what a pack says of itself, what it holds, whether it is whole. */
import type { Pack } from '../../../utils/people/pack.ts';
import { verifyPack } from '../../../utils/people/pack-reader.ts';
import type { Person } from '../../../utils/people/person.ts';
import { openFile, readBytes } from './open.ts';

export async function runInspect([file]: readonly string[]): Promise<string> {
  return describePack(await openFile(file));
}

export async function runVerify([file]: readonly string[]): Promise<string> {
  const verified = verifyPack(await readBytes(file));
  if (!verified.ok) throw new Error(verified.problem.message);
  return `The pack is whole: ${verified.pack.size.toLocaleString('en')} records, every byte as it was written.`;
}

/** What of their people packs know, and how to see it. */
const KNOWN: readonly [what: string, has: (person: Person) => boolean][] = [
  ['a QID', ({ qid }) => qid !== undefined],
  ['a description', ({ description }) => description !== ''],
  ['a native name', ({ native }) => native !== undefined],
  ['other names', ({ aliases }) => aliases.length > 0],
  ['a surname', ({ surname }) => surname !== undefined],
  ['a country', ({ countries }) => countries.length > 0],
  ['a birth', ({ born }) => born !== undefined],
  ['a death', ({ died }) => died !== undefined],
  ['a party', ({ party }) => party !== undefined],
  ['an office', ({ roles }) => roles.length > 0],
  ['an office with a start', ({ roles }) => roles.some(({ start }) => start !== undefined)],
];

/** The pack's own words, and how many of its people have what. */
export function describePack(pack: Pack): string {
  const { name, asOf, source, licence, people, organisations } = pack.info;
  const counts = KNOWN.map(() => 0);
  let roles = 0;
  for (let index = 0; index < pack.size; index++) {
    const entity = pack.entity(index);
    if (entity.kind === 'organisation') continue;
    roles += entity.roles.length;
    KNOWN.forEach(([, has], nth) => {
      if (has(entity)) counts[nth] = (counts[nth] ?? 0) + 1;
    });
  }
  const number = (value: number) => value.toLocaleString('en');
  return [
    `${name}, as of ${asOf}`,
    `from ${source}; ${licence}`,
    `${number(people)} people, ${number(organisations)} organisations, ${number(roles)} offices held`,
    ...KNOWN.map(([what], nth) => {
      const share = ((counts[nth] ?? 0) * 100) / Math.max(1, people);
      return `${share.toFixed(1).padStart(7)} % have ${what}`;
    }),
  ].join('\n');
}
