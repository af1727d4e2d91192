/** Notes on their way in from a file: read, planned, brought in, taken back. */
import { useRef, useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import type { ImportState, NotesImport } from '@/components/notes-transfer/transfer.ts';
import type { MessageKey } from '@/components/translate.ts';
import type { Fault } from '@/utils/notes/formats/belongings.ts';
import { readNotesFile } from '@/utils/notes/formats/read-file.ts';
import { MAX_FILE_BYTES, type Refusal } from '@/utils/notes/formats/refusal.ts';
import { bringIn, type ImportUndo, takeBack } from '@/utils/services/bring-in.ts';
import { type ImportPlan, planImport } from '@/utils/services/plan-import.ts';
import { readBelongings } from '@/utils/services/read-belongings.ts';
import type { OptionsPorts } from './ports.ts';

const REFUSAL_TEXT: Readonly<Record<Exclude<Refusal, 'sealed' | 'wrong-passphrase'>, MessageKey>> =
  {
    'too-large': 'refusalTooLarge',
    encoding: 'refusalEncoding',
    'web-page': 'refusalWebPage',
    'not-notes': 'refusalNotNotes',
    damaged: 'refusalDamaged',
    'too-deep': 'refusalTooDeep',
    'zip-without-notes': 'refusalZipWithoutNotes',
    'zip-too-large': 'refusalZipTooLarge',
    'zip-damaged': 'refusalZipDamaged',
    newer: 'refusalNewer',
  };

const FAULT_TEXT: Readonly<Record<Fault, MessageKey>> = {
  'no-note': 'faultNoNote',
  'no-address': 'faultNoAddress',
  empty: 'faultEmpty',
  'bad-row': 'faultBadRow',
  misfit: 'faultMisfit',
};

export function useNotesImport({ ask }: Pick<OptionsPorts, 'ask'>): NotesImport {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const bytes = useRef<Uint8Array<ArrayBuffer> | null>(null);
  const plan = useRef<ImportPlan | null>(null);
  const undo = useRef<ImportUndo>({ notes: [], word: null });
  const fail = (text: MessageKey, canUndo = false) => setState({ kind: 'failed', text, canUndo });

  const read = async (passphrase?: string) => {
    if (bytes.current === null) return;
    setState({ kind: 'reading' });
    const reading = await readNotesFile(bytes.current, passphrase);
    if (!reading.ok) {
      const { refusal } = reading;
      if (refusal === 'sealed' || refusal === 'wrong-passphrase') {
        setState({ kind: 'sealed', isWrong: refusal === 'wrong-passphrase' });
      } else fail(REFUSAL_TEXT[refusal]);
      return;
    }
    bytes.current = null;
    const here = await readBelongings(ask);
    if (!here.ok) {
      fail(FAILURE_TEXT[here.failure.code]);
      return;
    }
    plan.current = planImport(reading.value, here.value);
    setState({ kind: 'planned', summary: summaryOf(plan.current) });
  };

  const choose = async (file: File) => {
    if (file.size > MAX_FILE_BYTES) {
      fail('refusalTooLarge');
      return;
    }
    setState({ kind: 'reading' });
    try {
      bytes.current = new Uint8Array(await file.arrayBuffer());
      await read();
    } catch {
      fail('refusalUnreadable');
    }
  };

  const confirm = async () => {
    if (plan.current === null) return;
    const { bring, counts } = plan.current;
    setState({ kind: 'importing' });
    const brought = await bringIn(bring, ask);
    undo.current = brought.undo;
    plan.current = null;
    // An answer that was lost on its way takes the name of its change along.
    const canUndo = brought.undo.notes.length > 0 || brought.undo.word !== null;
    if (brought.done.ok) {
      setState({ kind: 'done', brought: counts.added + counts.changed, canUndo });
    } else fail(FAILURE_TEXT[brought.done.failure.code], canUndo);
  };

  const takeItBack = async () => {
    setState({ kind: 'importing' });
    const undone = await takeBack(undo.current, ask);
    if (undone.ok) setState({ kind: 'undone' });
    else fail(FAILURE_TEXT[undone.failure.code], true);
  };

  return {
    state,
    choose: (file) => void choose(file),
    open: (passphrase) => void read(passphrase),
    confirm: () => void confirm(),
    undo: () => void takeItBack(),
    leave() {
      bytes.current = null;
      plan.current = null;
      setState({ kind: 'idle' });
    },
  };
}

function summaryOf({ counts, unusable }: ImportPlan) {
  return {
    counts,
    unusable: unusable.map(({ place, words, fault }) => ({
      place,
      words,
      reason: FAULT_TEXT[fault],
    })),
  };
}
