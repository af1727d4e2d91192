/** Mounts the notebook and connects it to the browser. */
import { render } from 'preact';
import { directionOf, languageOf } from '@/components/translate.ts';
import { ask } from '@/utils/platform/ask.ts';
import { askPage } from '@/utils/platform/ask-page.ts';
import { createDrafts } from '@/utils/platform/drafts.ts';
import { onNotice } from '@/utils/platform/notices.ts';
import { openOptions } from '@/utils/platform/options-page.ts';
import { currentTab, openAddress } from '@/utils/platform/tabs.ts';
import { translate } from '@/utils/platform/translate.ts';
import { Notebook, type NotebookPorts } from './Notebook.tsx';

const ports: NotebookPorts = {
  ask,
  askPage,
  onNotice,
  currentTab,
  openAddress,
  openOptions,
  drafts: createDrafts(),
  newId: () => crypto.randomUUID(),
  translate,
};

document.documentElement.lang = languageOf(translate);
document.documentElement.dir = directionOf(translate);
document.title = translate('notebookTitle');
const view = document.getElementById('view');
if (view) render(<Notebook ports={ports} />, view);
