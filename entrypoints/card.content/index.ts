/** The card: put into pages that are read once their marks are drawn, it waits there until the reader shows it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCardHost } from './card-host.tsx';
import { handOverCard } from './hand-over.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    handOverCard(createCardHost);
  },
});
