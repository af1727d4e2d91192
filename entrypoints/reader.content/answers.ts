/** Answers what views ask of the page. */
import { describeQuote } from '@/utils/notes/selector.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import { locate, spanOf } from '@/utils/page/story-text.ts';
import type { QuestionHandlers } from '@/utils/platform/answer-questions.ts';
import { listClaims, saveClaim } from './claim-texts.ts';
import type { PageWindow, Reading } from './reading.ts';

/** Longest quote a note is taken on, in UTF-16 units, as the contract has it. */
const MAX_QUOTE = 50_000;

/** Handlers for a page; `current` is the story being read, if any. */
export function createAnswers(
  window: PageWindow,
  current: () => Reading | undefined,
): QuestionHandlers {
  const show = (range: Range | undefined) => {
    const reading = current();
    if (!range || !reading) return { shown: false };
    reading.showWords(range);
    return { shown: true };
  };
  /** To words, and to their card. */
  const showMark = (id: MarkId | undefined) => {
    const reading = current();
    const range = id === undefined ? undefined : reading?.cards.rangeOf(id);
    if (id !== undefined && range) reading?.cards.open(id, 'page');
    return show(range);
  };
  return {
    async 'page.overview'() {
      await current()?.settled();
      // A view asks because something changed, and may have heard of it before this page.
      await current()?.refreshNotes();
      const reading = current();
      if (!reading) return null;
      const { page, story, claims, claimSwitch, isReading, tints } = reading;
      return {
        story: page,
        people: story.people(),
        places: tints.places(),
        claims: listClaims(claims.claims(), story),
        claimSwitch: claimSwitch(),
        isReading: isReading(),
      };
    },
    'page.selection': () => ({ selector: selectionIn(window, current()) }),
    'page.show-person': ({ chain, nth }) => {
      return showMark(current()?.story.mentionsOf(chain)[nth]?.id);
    },
    'page.show-claim'({ id }) {
      const reading = current();
      const mark = reading?.claims.mark(id);
      if (!reading || !mark) return { shown: false, subject: null };
      return { ...showMark(id), subject: saveClaim(mark, reading.story) ?? null };
    },
    'page.command': ({ command }) => ({ done: current()?.command(command) ?? false }),
    'page.show-note': ({ id, nth = 0 }) => {
      const range = current()?.tints.rangeOf(id, nth);
      return { ...show(range), selector: range ? selectorOf(range, current()) : null };
    },
  };
}

function selectionIn(window: Window, reading: Reading | undefined) {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selectorOf(selection.getRangeAt(0), reading);
}

function selectorOf(range: Range, reading: Reading | undefined) {
  if (!reading) return null;
  const text = reading.story.text();
  const span = spanOf(text, range);
  if (!span || span.end - span.start > MAX_QUOTE || !locate(text, span)) return null;
  return describeQuote(text.text, span);
}
