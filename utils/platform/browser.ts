/**
 * The browser's API for the background and the views, with promises throughout in both browsers.
 * Content scripts take the browser's own (`wxt/browser`): what they need of it answers with promises
 * everywhere, and the polyfill would be a tenth of their size.
 */
import browser from 'webextension-polyfill';

export { browser };
