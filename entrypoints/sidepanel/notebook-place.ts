/** Where in the notebook the reader is. */
import { GROUPINGS, type Grouping } from '@/utils/notes/group.ts';

export type NotebookSection = 'all' | Grouping | 'bin';

export interface NotebookPlace {
  section: NotebookSection;
  /** Key of the group that is open; null where there are none, or while they are listed. */
  group: string | null;
}

export const SECTIONS: readonly NotebookSection[] = ['all', ...GROUPINGS, 'bin'];
export const START: NotebookPlace = { section: 'all', group: null };
