/** Everything a reader has written leaves as valid W3C Web Annotations, and comes back as it was. */
import { describe, expect, test } from 'vitest';
import type { Belongings, Placed } from '@/utils/notes/formats/belongings.ts';
import { readNotesFile } from '@/utils/notes/formats/read-file.ts';
import { writeAnnotations } from '@/utils/notes/formats/write-annotations.ts';
import { makeBelongings } from './setup/make-belongings.ts';
import { findRuleBreaks } from './setup/web-annotation-rules.ts';

const ISSUE = {
  id: '7b1f0f5e-6a53-4f0e-9a55-0d3a3c1b2a90',
  time: 1_760_000_000_000,
  label: 'My notes',
};
const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function readBack(text: string): Promise<readonly Placed[]> {
  const reading = await readNotesFile(bytesOf(text));
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.value;
}

function belongingsIn(found: readonly Placed[]): Belongings {
  return {
    notes: found.flatMap((one) => (one.is === 'note' ? [one.note] : [])),
    corrections: found.flatMap((one) => (one.is === 'correction' ? [one.correction] : [])),
    people: found.flatMap((one) => (one.is === 'person' ? [one.person] : [])),
  };
}

describe('a collection of all that there is', () => {
  test.each(SEEDS)('comes back whole from seed %i', async (seed) => {
    const all = makeBelongings(seed);
    const found = await readBack(writeAnnotations(all, ISSUE));
    expect(belongingsIn(found)).toStrictEqual(all);
    expect(found.map(({ place }) => place)).toEqual(found.map((_, nth) => nth + 1));
  });

  test.each(SEEDS)('keeps the rules of the recommendation with seed %i', (seed) => {
    const text = writeAnnotations(makeBelongings(seed), ISSUE);
    expect(findRuleBreaks(JSON.parse(text))).toEqual([]);
  });

  test('may be empty', async () => {
    const text = writeAnnotations({ notes: [], corrections: [], people: [] }, ISSUE);
    expect(findRuleBreaks(JSON.parse(text))).toEqual([]);
    expect(await readBack(text)).toEqual([]);
  });

  test('has a text as long as notes may be', async () => {
    const [note] = makeBelongings(1).notes;
    if (!note) throw new Error('no note');
    const all = {
      notes: [{ ...note, text: '😀"\\\n'.repeat(20_000) }],
      corrections: [],
      people: [],
    };
    expect(belongingsIn(await readBack(writeAnnotations(all, ISSUE)))).toStrictEqual(all);
  });

  test('is refused where a later Gloss wrote it', async () => {
    const text = writeAnnotations(makeBelongings(1), ISSUE).replace(
      '"gloss:version":1',
      '"gloss:version":2',
    );
    expect(await readNotesFile(bytesOf(text))).toEqual({ ok: false, refusal: 'newer' });
  });
});

describe('the rules are checked', () => {
  const whole = writeAnnotations(makeBelongings(3), ISSUE);
  const broken: [name: string, from: string, to: string][] = [
    ['the context', 'http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/ns/other.jsonld'],
    ['a motivation', '"commenting"', '"shouting"'],
    ['a term', '"modified"', '"changed"'],
    ['a total', '"total":', '"total":1'],
    ['an id', '"id":"urn:uuid:', '"id":"'],
  ];
  test.each(broken)('%s', (_, from, to) => {
    expect(findRuleBreaks(JSON.parse(whole.replace(from, to)))).not.toEqual([]);
  });
});
