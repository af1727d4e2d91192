/** Options: the reader's notes leave as files, come in from files, are backed up, and are erased. */
import { useEffect, useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { BackupSettings } from '@/components/notes-transfer/BackupSettings.tsx';
import { EraseAll, type EraseState } from '@/components/notes-transfer/EraseAll.tsx';
import { ExportMenu } from '@/components/notes-transfer/ExportMenu.tsx';
import { ImportNotes } from '@/components/notes-transfer/ImportNotes.tsx';
import { NotesChoice } from '@/components/notes-transfer/NotesChoice.tsx';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import { EXPORT_FORMATS } from '@/utils/notes/formats/export-formats.ts';
import { type Selection, selectNotes } from '@/utils/notes/formats/selection.ts';
import { type Choices, choicesOf } from './note-choices.ts';
import type { OptionsPorts } from './ports.ts';
import { useBackups } from './use-backups.ts';
import { type AllBelongings, useBelongings } from './use-belongings.ts';
import { useNotesExport } from './use-notes-export.ts';
import { useNotesImport } from './use-notes-import.ts';

export function NotesSection({ ports }: { ports: OptionsPorts }) {
  const { translate } = ports;
  const all = useBelongings(ports);
  const importing = useNotesImport(ports);
  const backups = useBackups(ports);
  return (
    <>
      <p class="lead">{translate('notesSectionWhat')}</p>
      <h3>{translate('exportTitle')}</h3>
      <Export ports={ports} all={all} />
      <h3>{translate('importTitle')}</h3>
      <ImportNotes importing={importing} />
      <h3>{translate('backupTitle')}</h3>
      {backups.status && (
        <BackupSettings
          status={backups.status}
          onChange={(change) => void backups.change(change)}
          onBackUpNow={() => void backups.backUpNow()}
          failure={backups.failure}
        />
      )}
      <h3>{translate('eraseTitle')}</h3>
      <Erase ports={ports} all={all} />
    </>
  );
}

interface PartProps {
  ports: OptionsPorts;
  all: AllBelongings;
}

function Export({ ports, all }: PartProps) {
  const { translate } = ports;
  const { belongings, failure, refresh } = all;
  const exporting = useNotesExport(ports);
  const [selection, setSelection] = useState<Selection>({ by: 'all' });
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(
    () => setChoices(belongings && choicesOf(belongings.notes, translate)),
    [belongings, translate],
  );
  if (belongings === null || choices === null) {
    return failure === null ? (
      <StatePanel title={translate('openingNotebook')} />
    ) : (
      <StatePanel
        title={translate('silentTitle')}
        text={translate(FAILURE_TEXT[failure])}
        action={{ label: translate('tryAgain'), onAct: () => void refresh() }}
      />
    );
  }
  const notes = selectNotes(belongings.notes, selection);
  const isAll = selection.by === 'all';
  return (
    <ExportMenu
      formats={EXPORT_FORMATS}
      count={notes.length}
      state={exporting.state}
      onExport={(choice) => {
        const others = isAll ? belongings : { corrections: [], people: [] };
        void exporting.write({ ...others, notes }, choice);
      }}
    >
      <NotesChoice choices={choices} selection={selection} onSelect={setSelection} />
    </ExportMenu>
  );
}

function Erase({ ports, all }: PartProps) {
  const [state, setState] = useState<EraseState>({ kind: 'idle' });
  const exporting = useNotesExport(ports);
  const erase = async () => {
    setState({ kind: 'erasing' });
    const erased = await ports.ask('everything.erase', {});
    setState(
      erased.ok ? { kind: 'done' } : { kind: 'failed', text: FAILURE_TEXT[erased.failure.code] },
    );
    await all.refresh();
  };
  const write = async () => {
    const { belongings } = all;
    if (belongings) await exporting.write(belongings, { format: 'annotations', passphrase: '' });
  };
  return <EraseAll state={state} onErase={() => void erase()} onExport={() => void write()} />;
}
