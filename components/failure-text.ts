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
  unexpected: 'failureUnexpected',
};
