/** The reader's life in a page: comes, reads while it may, goes without a trace. */
import { decideGate } from '@/utils/page/gate.ts';
import { takeOver } from '@/utils/page/take-over.ts';
import { watchAddress } from '@/utils/page/watch-address.ts';
import { answerQuestions } from '@/utils/platform/answer-questions.ts';
import { ask } from '@/utils/platform/ask.ts';
import { onNotice } from '@/utils/platform/notices.ts';
import { onRetired } from '@/utils/platform/retirement.ts';
import { createAnswers } from './answers.ts';
import { type PageWindow, type Reading, startReading } from './reading.ts';

/** Reads this page, and those it becomes without loading, until a newer reader comes or the extension goes. */
export function readPages(window: PageWindow): Promise<void> {
  const { signal, retire } = takeOver('reader');
  onRetired(retire, signal);
  const askHere: typeof ask = async (name, params, options) => {
    const answer = await ask(name, params, options);
    if (!answer.ok && answer.failure.code === 'retired') retire();
    return answer;
  };
  const begin = () => void readPages(window);
  const desk = createDesk(window, { ask: askHere, signal, begin });

  answerQuestions(createAnswers(window, desk.reading), signal);
  onNotice(({ notice }) => {
    if (notice === 'notes.changed') void desk.reading()?.refreshNotes();
    else if (notice === 'corrections.changed' || notice === 'packs.changed')
      desk.reading()?.readAgain();
    else void desk.look();
  }, signal);
  watchAddress(window, () => void desk.turnPage(), signal);
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // What was told while the page lay in the back-forward cache was not heard.
      if (persisted) void desk.look().then(() => desk.reading()?.readAgain());
    },
    { signal },
  );
  return desk.look();
}

interface Desk {
  reading(): Reading | undefined;
  /** Asks whether and how to read, and does so. */
  look(): Promise<void>;
  /** The page has become another one. */
  turnPage(): Promise<void>;
}

function createDesk(
  window: PageWindow,
  { ask: askHere, signal, begin }: { ask: typeof ask; signal: AbortSignal; begin(): void },
): Desk {
  let current: { reading: Reading; stop: AbortController } | undefined;
  let isStory = true;
  /** Counts the pages: an answer about an earlier one is too late. */
  let turns = 0;

  const close = () => {
    current?.stop.abort();
    current = undefined;
  };
  const look = async () => {
    const answer = await askHere('page.settings', {}, { signal });
    if (signal.aborted || !isStory || !answer.ok) return;
    const settings = answer.value;
    if (!settings.read) close();
    else if (current) current.reading.adjust(settings);
    else {
      const stop = new AbortController();
      const until = AbortSignal.any([signal, stop.signal]);
      current = {
        stop,
        reading: startReading({ window, settings, ask: askHere, onReplaced: begin }, until),
      };
    }
  };

  return {
    look,
    reading: () => current?.reading,
    async turnPage() {
      close();
      const turn = ++turns;
      const { document, location } = window;
      const gate = decideGate({ document, address: location.href, now: Date.now() });
      isStory = false;
      if (gate === 'no') return;
      const answer = await askHere('page.opened', { gate }, { signal });
      if (turn !== turns) return;
      isStory = answer.ok && answer.value.read;
      if (isStory) await look();
    },
  };
}
