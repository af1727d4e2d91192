/** What the popup needs of the browser and the background. */
import type { ViewPorts } from '@/components/view-ports.ts';

export interface PopupPorts extends ViewPorts {
  /** Tells this popup from every other. */
  viewId: string;
  /** Opens the notebook beside a tab. */
  openNotebook(tab: number): Promise<boolean>;
  openOptions(): Promise<void>;
  /** Bytes taken and allowed; null where the browser does not say. */
  storageRoom(): Promise<{ used: number; allowed: number } | null>;
  /** Resolves after some milliseconds; between two looks at a page that is still being read. */
  pause(milliseconds: number): Promise<void>;
}
