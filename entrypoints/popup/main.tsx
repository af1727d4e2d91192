/** Mounts the popup and connects it to the browser. */
import { render } from 'preact';
import { directionOf, languageOf } from '@/components/translate.ts';
import { ask } from '@/utils/platform/ask.ts';
import { askPage } from '@/utils/platform/ask-page.ts';
import { createDrafts } from '@/utils/platform/drafts.ts';
import { openNotebook } from '@/utils/platform/notebook.ts';
import { onNotice } from '@/utils/platform/notices.ts';
import { openOptions } from '@/utils/platform/options-page.ts';
import { askToPersist, storageRoom } from '@/utils/platform/storage-room.ts';
import { currentTab } from '@/utils/platform/tabs.ts';
import { translate } from '@/utils/platform/translate.ts';
import { Popup } from './Popup.tsx';
import type { PopupPorts } from './ports.ts';

const ports: PopupPorts = {
  ask,
  askPage,
  onNotice,
  currentTab,
  openNotebook,
  openOptions,
  storageRoom,
  drafts: createDrafts(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  viewId: crypto.randomUUID(),
  newId: () => crypto.randomUUID(),
  translate,
};

document.documentElement.lang = languageOf(translate);
document.documentElement.dir = directionOf(translate);
const view = document.getElementById('view');
if (view) render(<Popup ports={ports} />, view);
void askToPersist();
