/** Stories about people of packs that lie elsewhere: what is found is what packs in memory find. */
import { describe, expect, it } from 'vitest';
import { createAnalyzerFrom, createWaitingAnalyzer } from '@/utils/analyze/analyzer.ts';
import { openPack, openPackFrom } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import { SMALL_PACK } from './setup/small-pack.ts';

const HEAD = { name: 'Test', asOf: '2026-10-10', licence: 'CC0', source: 'Written for tests' };
const file = writePack(HEAD, SMALL_PACK);

const STORIES: [name: string, text: string][] = [
  ['nobody', 'It rained in the hills, and the river rose.'],
  ['a full name, then the surname', 'Kaja Kallas spoke on Monday. Kallas said nothing new.'],
  ['a surname after a title', 'Russian President Putin met the press. The Kremlin was quiet.'],
  ['another script', 'Владимир Путин прибыл. 习近平出席了会议。'],
  ['namesakes', 'Ali Khamenei and Mojtaba Khamenei were named. Khamenei did not speak.'],
  ['a headline', 'STARMER MEETS MERZ\nKeir Starmer met Friedrich Merz in Berlin.'],
];

describe('createWaitingAnalyzer', () => {
  it.each(STORIES)('finds %s', async (_, text) => {
    const known = openPack(file);
    const elsewhere = await openPackFrom(
      { size: file.byteLength, read: async (at, length) => file.slice(at, at + length) },
      { blockBytes: 64, keptBytes: 1 << 16 },
    );
    if (!known.ok || !elsewhere.ok) throw new Error('the pack was refused');
    const story = { text, date: '2026-10-01' };
    expect(await createWaitingAnalyzer([elsewhere.pack]).analyze(story)).toEqual(
      createAnalyzerFrom([known.pack]).analyze(story),
    );
  });
});
