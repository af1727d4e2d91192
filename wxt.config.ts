import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Firefox needs an id of its own; it names the extension, no host. */
const GECKO_ID = 'gloss@gloss.example';

/** WXT's own dispatches an event by which every page could tell that Gloss is there. */
const SILENT_CONTEXT = fileURLToPath(
  new URL('utils/page/content-script-context.ts', import.meta.url),
);

const TARGETS = ['chrome140', 'firefox140'];

/** A shortcut, with its name in the message catalogue. */
function command(message: string, key?: string) {
  return {
    description: `__MSG_${message}__`,
    ...(key === undefined ? {} : { suggested_key: { default: key } }),
  };
}

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact()],
    resolve: { alias: { 'wxt/utils/content-script-context': SILENT_CONTEXT } },
    // The browsers the manifests ask for; nothing is rewritten for older ones.
    build: { target: TARGETS, cssTarget: TARGETS },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'next-mark': command('commandNextMark', 'Alt+Shift+Period'),
      'previous-mark': command('commandPreviousMark', 'Alt+Shift+Comma'),
      'open-card': command('commandOpenCard', 'Alt+Shift+K'),
      // Chromium suggests no more than four; readers give these keys of their own.
      'pin-card': command('commandPinCard'),
      'add-note': command('commandAddNote'),
      'switch-site': command('commandSwitchSite'),
    },
    permissions: [
      ...['storage', 'scripting', 'unlimitedStorage', 'contextMenus', 'alarms'],
      // Firefox's background has documents of its own.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the reader wants backups in the folder of downloads.
    optional_permissions: ['downloads'],
    host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
