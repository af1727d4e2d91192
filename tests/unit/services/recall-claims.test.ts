/** A later story's claims are set beside what the reader saved of earlier ones. */
import { expect, test, vi } from 'vitest';
import type { Claim } from '@/utils/language/analysis.ts';
import { readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';
import type { Note } from '@/utils/notes/note.ts';
import { succeed } from '@/utils/result.ts';
import { createClaimRecall } from '@/utils/services/recall-claims.ts';
import { noteOf, SELECTOR } from '../components/story-ports.ts';

const TEXT = 'Allies pledged more than €21 billion in military aid in 2025.';
const EARLIER = { address: 'https://news.example/earlier', title: 'Earlier', site: 'news.example' };

/** The whole text as one claim, with its figures. */
function claimOf(text: string): Claim {
  return {
    ...{ start: 0, end: text.length, kind: 'indirect', sources: [], score: 1, reasons: [] },
    figures: findFigures(readDocument({ text })),
  };
}

function savedNote(words: string, given: Partial<Note> = {}): Note {
  const [figure] = claimOf(words).figures;
  if (!figure) throw new Error('The words have no figure.');
  const { value, unit, comparator, kind } = figure;
  const claim = { words, sources: [], measure: 'aid', figure: { value, unit, comparator, kind } };
  const story = { ...EARLIER, date: '2025-04-11' };
  return noteOf({ subject: { kind: 'claim', selector: SELECTOR, claim }, story, ...given });
}

function recalling(...notes: Note[]) {
  const asked = vi.fn(async () => succeed(notes));
  const { recall, forget } = createClaimRecall({ notes: asked });
  const ask = (text = TEXT, address = 'https://news.example/later') =>
    recall(address, { text, date: '2025-05-02' }, [claimOf(text)]);
  return { ask, asked, forget };
}

const SAVED = 'Allies pledged about €21 billion in military aid in 2025.';

test('a saved claim on the same measure comes back with its story and a verdict', async () => {
  const { ask } = recalling(savedNote(SAVED), noteOf());
  const [found, ...more] = await ask();
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    side: { claim: 0, figure: 0 },
    saved: { words: SAVED, measure: 'aid', story: { title: 'Earlier', date: '2025-04-11' } },
    verdict: 'same',
  });
});

test('nothing that the reader wrote goes along', async () => {
  const { ask } = recalling(savedNote(SAVED, { text: 'My secret.', tags: ['mine'] }));
  const told = JSON.stringify(await ask());
  expect(told).toContain(SAVED);
  expect(told).not.toMatch(/secret|mine/);
});

test.each<[name: string, text: string, address: string]>([
  ['the story it was saved from', TEXT, `${EARLIER.address}?utm_source=a`],
  ['a story that speaks of something else', 'The bridge is 300 metres long.', 'https://b.example'],
  ['a story without figures', 'It rained.', 'https://b.example'],
])('none comes back to %s', async (_, text, address) => {
  expect(await recalling(savedNote(SAVED)).ask(text, address)).toEqual([]);
});

test('notes are read once, and again after they have changed', async () => {
  const { ask, asked, forget } = recalling(savedNote(SAVED));
  await ask();
  await ask();
  expect(asked).toHaveBeenCalledTimes(1);
  forget();
  await ask();
  expect(asked).toHaveBeenCalledTimes(2);
});
