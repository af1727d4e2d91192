/** What a view needs to know of a pack on its way. */
import type { ImportProgress } from '@/utils/import-messages.ts';
import type { MessageKey } from '../translate.ts';

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'under-way'; progress: ImportProgress | null }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; text: MessageKey };

export interface PackImport {
  state: ImportState;
  /** Must be called right after a press or a key: the browser may have to ask the reader. */
  add(source: File | string): void;
  cancel(): void;
}
