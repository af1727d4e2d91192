/** A scan applies what the reader said, and is stateless all the same. */
import { describe, expect, test } from 'vitest';
import { createWaitingAnalyzer } from '@/utils/analyze/analyzer.ts';
import type { Analysis, Claim, Mention, Story } from '@/utils/language/analysis.ts';
import type { Correction } from '@/utils/people/correction.ts';
import { succeed } from '@/utils/result.ts';
import { openOwnPack } from '@/utils/services/own-pack.ts';
import { createClaimScanner, createPageScanner } from '@/utils/services/scan-page.ts';
import { packOf, SMALL_PACK } from '../analyze/setup/small-pack.ts';

const PACK = packOf(...SMALL_PACK);
const ADDRESS = 'https://news.example/a';

const NOT_PESKOV: Correction = {
  id: '1',
  name: 'Dmitry Peskov',
  verdict: { kind: 'not', entity: 'peskov', person: 'Dmitry Peskov' },
  created: 1,
};

function scannerWith(...corrections: Correction[]) {
  return createPageScanner({
    analyzer: async () => createWaitingAnalyzer([PACK]),
    packs: async () => [PACK],
    correctionsOf: async (address) => succeed(address === ADDRESS ? corrections : []),
  });
}

interface Scan {
  text: string;
  known?: Mention[];
  address?: string;
}

async function scan(scanner: ReturnType<typeof scannerWith>, { text, known, address }: Scan) {
  const blocks = [{ text, kind: 'paragraph' as const }];
  return await scanner({ address: address ?? ADDRESS, blocks, known: known ?? [] });
}

describe('a scan', () => {
  test('without corrections finds people as they are', async () => {
    const [peskov] = await scan(scannerWith(), { text: 'Dmitry Peskov spoke.' });
    expect(peskov).toMatchObject({ entity: 'peskov', chain: 0 });
  });

  test('asks for the corrections of its own story', async () => {
    const scanner = scannerWith(NOT_PESKOV);
    const text = 'Dmitry Peskov spoke.';
    expect((await scan(scanner, { text }))[0]?.entity).toBeUndefined();
    const elsewhere = { text, address: 'https://news.example/b' };
    expect((await scan(scanner, elsewhere))[0]?.entity).toBe('peskov');
  });

  test('keeps a surname in a later paragraph with its person', async () => {
    const scanner = scannerWith(NOT_PESKOV);
    const first = await scan(scanner, { text: 'Kaja Kallas and Dmitry Peskov spoke.' });
    const known = first.map((mention) => ({ ...mention }));
    const later = await scan(scanner, { text: 'Then Peskov left, and Kallas too.', known });
    expect(later.map(({ name, entity, chain }) => [name, entity, chain])).toEqual([
      ['Dmitry Peskov', undefined, 1],
      ['Kaja Kallas', 'kallas', 0],
    ]);
  });
});

describe('somebody whom the reader wrote down', () => {
  const own = openOwnPack([
    {
      ...{ id: 'own:1', name: 'Dmitry Peskov', description: 'My dentist.', aliases: [] },
      ...{ created: 1, changed: 1 },
    },
  ]);
  const scanWith = (correction: Correction) =>
    createPageScanner({
      analyzer: async () => createWaitingAnalyzer([own, PACK]),
      packs: async () => [own, PACK],
      correctionsOf: async () => succeed([correction]),
    });
  const IS_PESKOV: Correction = {
    ...NOT_PESKOV,
    verdict: { kind: 'is', entity: 'peskov', person: 'Dmitry Peskov' },
  };
  const STORY = { address: ADDRESS, title: 'A' };
  const NOT_OWN: Correction = {
    ...NOT_PESKOV,
    verdict: { kind: 'not', entity: 'own:1', person: 'Dmitry Peskov' },
  };

  test.each<[name: string, correction: Correction, entity: string | undefined]>([
    ['goes before what was said of the name everywhere', IS_PESKOV, 'own:1'],
    ['also where it was never to be marked', { ...IS_PESKOV, verdict: { kind: 'never' } }, 'own:1'],
    ['not before what was said of one story', { ...IS_PESKOV, story: STORY }, 'peskov'],
    ['nor before what was said of them', NOT_OWN, undefined],
  ])('%s', async (_, correction, entity) => {
    const [first] = await scan(scanWith(correction), { text: 'Dmitry Peskov spoke.' });
    expect(first).toMatchObject({ name: 'Dmitry Peskov' });
    expect(first?.entity).toBe(entity);
  });
});

const CLAIM: Claim = {
  ...{ start: 0, end: 5, kind: 'indirect', sources: [], figures: [], score: 1, reasons: [] },
};

describe('a scan for claims', () => {
  test('asks for claims and comparisons alone, with the people it was told of', async () => {
    const asked: Story[] = [];
    const recalledFor: unknown[] = [];
    const found: Analysis = {
      ...{ mentions: [], claims: [CLAIM], figures: [], dates: [] },
      comparisons: [{ a: { claim: 0 }, b: { claim: 0 }, verdict: 'same', reason: '' }],
    };
    const scanner = createClaimScanner({
      analyzer: async () => ({
        async analyze(story) {
          asked.push(story);
          return found;
        },
      }),
      packs: async () => [PACK],
      correctionsOf: async () => succeed([]),
      recall: async (address, _, claims) => {
        recalledFor.push(address, ...claims);
        return [];
      },
    });
    const [known] = await scan(scannerWith(), { text: 'Dmitry Peskov spoke.' });
    const blocks = [{ text: 'It rains, Peskov said.', kind: 'paragraph' as const }];
    const date = '2025-04-12';
    const answer = await scanner({ address: ADDRESS, blocks, date, known: known ? [known] : [] });
    expect(answer).toEqual({ claims: found.claims, comparisons: found.comparisons, recalled: [] });
    expect(recalledFor).toEqual([ADDRESS, CLAIM]);
    expect(asked).toMatchObject([
      { blocks, date, known: [{ name: 'Dmitry Peskov' }], want: ['claims', 'comparisons'] },
    ]);
  });
});
