/** Backups in the folder of downloads, as they are settled now. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import type { BackupChange } from '@/components/notes-transfer/BackupSettings.tsx';
import type { MessageKey } from '@/components/translate.ts';
import type { BackupStatus } from '@/utils/notes/backup.ts';
import { makeSealingKey } from '@/utils/notes/formats/seal.ts';
import type { Result } from '@/utils/result.ts';
import type { OptionsPorts } from './ports.ts';

export interface Backups {
  /** Null until it is read. */
  status: BackupStatus | null;
  failure: MessageKey | null;
  /** Must be called right after a press or a key: the browser may have to ask the reader. */
  change(change: BackupChange): Promise<void>;
  backUpNow(): Promise<void>;
}

type Ports = Pick<OptionsPorts, 'ask' | 'onNotice' | 'requestDownloads'>;

export function useBackups({ ask, onNotice, requestDownloads }: Ports): Backups {
  const [status, setStatus] = useState<BackupStatus | null>(null);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const settle = useCallback((answer: Result<BackupStatus>) => {
    setFailure(answer.ok ? null : FAILURE_TEXT[answer.failure.code]);
    if (answer.ok) setStatus(answer.value);
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const refresh = async () => settle(await ask('backup.status', {}));
    onNotice(({ notice }) => {
      if (notice === 'settings.changed') void refresh();
    }, life.signal);
    void refresh();
    return () => life.abort();
  }, [ask, onNotice, settle]);
  return {
    status,
    failure,
    async change({ every, keep, passphrase }) {
      // First, and at once: browsers let nobody ask who has waited since the press.
      if (every !== 'never' && !(await requestDownloads())) {
        setFailure('backupNotAllowed');
        return;
      }
      const key =
        passphrase === undefined
          ? undefined
          : passphrase === ''
            ? null
            : await makeSealingKey(passphrase);
      settle(await ask('backup.set', { every, keep, ...(key !== undefined && { key }) }));
    },
    backUpNow: async () => settle(await ask('backup.now', {})),
  };
}
