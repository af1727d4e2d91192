/** What views need to know of notes on their way out and in. */
import type { ExportFormat } from '@/utils/notes/formats/export-formats.ts';
import type { Selection } from '@/utils/notes/formats/selection.ts';
import type { MessageKey } from '../translate.ts';

/** How far a file on its way out is. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'writing' }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; text: MessageKey };

export interface ExportChoice {
  format: ExportFormat;
  /** Empty for a file that anybody can open. */
  passphrase: string;
}

/** Something that many notes have in common, to choose them by. */
export interface Choosable {
  selection: Selection;
  name: string;
  /** Notes of it. */
  count: number;
}

export interface ImportSummary {
  counts: Readonly<Record<'added' | 'changed' | 'same' | 'kept', number>>;
  unusable: readonly { place: number; words: string; reason: MessageKey }[];
}

/** How far a file on its way in is. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading' }
  /** It is sealed; `isWrong` after a passphrase that does not fit. */
  | { kind: 'sealed'; isWrong: boolean }
  | { kind: 'planned'; summary: ImportSummary }
  | { kind: 'importing' }
  | { kind: 'done'; brought: number; canUndo: boolean }
  | { kind: 'undone' }
  | { kind: 'failed'; text: MessageKey; canUndo: boolean };

export interface NotesImport {
  state: ImportState;
  choose(file: File): void;
  /** Opens a sealed file. */
  open(passphrase: string): void;
  confirm(): void;
  undo(): void;
  /** Leaves everything as it is. */
  leave(): void;
}
