/** Notes on their way out to a file. */
import { useState } from 'preact/hooks';
import type { ExportChoice, ExportState } from '@/components/notes-transfer/transfer.ts';
import { languageOf } from '@/components/translate.ts';
import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import { makeSealingKey } from '@/utils/notes/formats/seal.ts';
import { writeExport } from '@/utils/services/write-export.ts';
import type { OptionsPorts } from './ports.ts';

export interface NotesExport {
  state: ExportState;
  write(what: Belongings, choice: ExportChoice): Promise<void>;
}

type Ports = Pick<OptionsPorts, 'newId' | 'saveFile' | 'translate'>;

export function useNotesExport({ newId, saveFile, translate }: Ports): NotesExport {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  return {
    state,
    async write(what, { format, passphrase }) {
      setState({ kind: 'writing' });
      try {
        const file = await writeExport({
          ...{ what, format, newId, name: 'gloss-notes', now: new Date() },
          words: {
            language: languageOf(translate),
            untitled: translate('untitled'),
            nobody: translate('nobodyNamed'),
            notes: translate('yourNotes'),
          },
          key: passphrase === '' ? undefined : await makeSealingKey(passphrase),
        });
        saveFile(file);
        setState({ kind: 'done', name: file.name });
      } catch {
        // More than the browser has memory for.
        setState({ kind: 'failed', text: 'failureUnexpected' });
      }
    },
  };
}
