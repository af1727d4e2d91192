/** Runs on every page and on most does nothing: tells the background of pages that look like a story. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { decideGate } from '@/utils/page/gate.ts';
import { takeOver } from '@/utils/page/take-over.ts';
import { watchAddress } from '@/utils/page/watch-address.ts';
import { ask } from '@/utils/platform/ask.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    void openGate();
  },
});

/** CSS pixels, wide and high; a smaller frame holds an advertisement, a film or a button, and no story. */
const LEAST_FRAME = 400;

/** Decides now, and again where the page changes its address without loading; a reader that runs decides itself. */
async function openGate(): Promise<void> {
  const isFrame = window.parent !== window;
  if (isFrame && Math.min(window.innerWidth, window.innerHeight) < LEAST_FRAME) return;
  const { signal, retire } = takeOver('gate');
  const decide = async () => {
    const gate = decideGate({ document, address: location.href, now: Date.now() });
    if (gate === 'no') return;
    const answer = await ask('page.opened', { gate });
    const isDone = answer.ok ? answer.value.read : answer.failure.code === 'retired';
    if (isDone) retire();
  };
  watchAddress(window, () => void decide(), signal);
  // While the page lay in the back-forward cache, the reader may have switched its site on.
  const onShown = ({ persisted }: PageTransitionEvent) => persisted && void decide();
  window.addEventListener('pageshow', onShown, { signal });
  await decide();
}
