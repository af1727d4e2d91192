/** The sentence each failure has for the reader. */
import type { FailureCode } from '@/utils/result.ts';
import type { MessageKey } from './translate.ts';

export const FAILURE_TEXT: Readonly<Record<FailureCode, MessageKey>> = {
  'storage-full': 'failureStorageFull',
  'storage-unavailable': 'failureStorageUnavailable',
  'storage-newer': 'failureStorageNewer',
  conflict: 'failureConflict',
  'not-found': 'failureNotFound',
  refused: 'failureRefused',
  'no-answer': 'failureNoAnswer',
  retired: 'failureRetired',
  'no-story': 'failureNoStory',
  'not-a-pack': 'failureNotAPack',
  'pack-version': 'failurePackVersion',
  'pack-damaged': 'failurePackDamaged',
  'pack-too-large': 'failurePackTooLarge',
  'pack-older': 'failurePackOlder',
  busy: 'failureBusy',
  interrupted: 'failureInterrupted',
  cancelled: 'failureCancelled',
  'not-an-address': 'failureNotAnAddress',
  'access-denied': 'failureAccessDenied',
  unreachable: 'failureUnreachable',
  'server-refused': 'failureServerRefused',
  'snapshot-damaged': 'failureSnapshotDamaged',
  unexpected: 'failureUnexpected',
};
