/** Mounts the options page and connects it to the browser. */
import { render } from 'preact';
import { directionOf, languageOf } from '@/components/translate.ts';
import { ask } from '@/utils/platform/ask.ts';
import { requestDownloads } from '@/utils/platform/downloads.ts';
import { requestAccess } from '@/utils/platform/host-access.ts';
import { importPack } from '@/utils/platform/import-pack.ts';
import { onNotice } from '@/utils/platform/notices.ts';
import { saveFile } from '@/utils/platform/save-file.ts';
import { translate } from '@/utils/platform/translate.ts';
import { Options } from './Options.tsx';
import type { OptionsPorts } from './ports.ts';

const ports: OptionsPorts = {
  ask,
  onNotice,
  importPack,
  requestAccess,
  requestDownloads,
  saveFile,
  newId: () => crypto.randomUUID(),
  translate,
};

document.documentElement.lang = languageOf(translate);
document.documentElement.dir = directionOf(translate);
document.title = translate('optionsTitle');
const view = document.getElementById('view');
if (view) render(<Options ports={ports} />, view);
