/** The reader: put into pages that are read, it marks people, shows their cards and tints what has notes. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPages } from './reader.ts';
import './reader.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    void readPages(window);
  },
});
