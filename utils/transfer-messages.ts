/** The part of the contract by which all that the reader has written leaves, comes in, is backed up and is erased. */
import * as v from 'valibot';
import {
  backupChange,
  keptCorrection,
  keptPerson,
  ownWordUndo,
  request,
} from './message-fields.ts';
import type { BackupStatus } from './notes/backup.ts';
import type { Correction } from './people/correction.ts';

export const TRANSFER_REQUESTS = {
  /** What the reader said of names anywhere, oldest first. */
  'corrections.all': request('view', v.object({})),
  /** Brings corrections and own people in, all or none; what is later here stays. */
  'own-word.merge': request(
    'view',
    v.object({ corrections: v.array(keptCorrection), people: v.array(keptPerson) }),
  ),
  'own-word.undo': request('view', v.object({ undo: ownWordUndo })),
  /** Leaves nothing of all that Gloss has stored, as if it had just been installed. */
  'everything.erase': request('view', v.object({})),
  /** Backups in the folder of downloads. */
  'backup.status': request('view', v.object({})),
  'backup.set': request('view', backupChange),
  /** The answer comes when the file is there. */
  'backup.now': request('view', v.object({})),
} as const;

export interface TransferAnswers {
  'corrections.all': { corrections: Correction[] };
  'own-word.merge': v.InferOutput<typeof ownWordUndo>;
  'own-word.undo': Record<never, never>;
  'everything.erase': Record<never, never>;
  'backup.status': BackupStatus;
  'backup.set': BackupStatus;
  'backup.now': BackupStatus;
}
