/** Mounts the notebook and connects it to the browser. */
import { render } from 'preact';
import { directionOf, languageOf } from '@/components/translate.ts';
import { ask } from '@/utils/platform/ask.ts';
import { askPage } from '@/utils/platform/ask-page.ts';
import { createDrafts } from '@/utils/platform/drafts.ts';
import { onNotice } from '@/utils/platform/notices.ts';
import { openOptions } from '@/utils/platform/options-page.ts';
import { askToPersist, storageRoom } from '@/utils/platform/storage-room.ts';
import {
  currentTab,
  isInTab,
  openAddress,
  openNotebookTab,
  showTab,
  storyTab,
} from '@/utils/platform/tabs.ts';
import { translate } from '@/utils/platform/translate.ts';
import { Notebook, type NotebookPorts } from './Notebook.tsx';

const ports: NotebookPorts = {
  ask,
  askPage,
  onNotice,
  currentTab,
  openAddress,
  openOptions,
  storyTab,
  showTab,
  storageRoom,
  drafts: createDrafts(),
  newId: () => crypto.randomUUID(),
  translate,
};

async function start(): Promise<void> {
  const inTab = await isInTab();
  const view = document.getElementById('view');
  const offered = inTab ? {} : { openInTab: openNotebookTab };
  if (view) render(<Notebook ports={{ ...ports, ...offered }} />, view);
  void askToPersist();
}

document.documentElement.lang = languageOf(translate);
document.documentElement.dir = directionOf(translate);
document.title = translate('notebookTitle');
void start();
