/** What the options page needs of the browser and the background. */
import type { ViewPorts } from '@/components/view-ports.ts';
import type { ImportProgress } from '@/utils/import-messages.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import type { Result } from '@/utils/result.ts';
import type { ExportedFile } from '@/utils/services/write-export.ts';

export interface OptionsPorts extends Pick<ViewPorts, 'ask' | 'onNotice' | 'newId' | 'translate'> {
  /** Has a file, or what an http(s) address answers, added as a pack. Never rejects. */
  importPack(
    source: File | string,
    importing: { onProgress(progress: ImportProgress): void; signal: AbortSignal },
  ): Promise<Result<KeptPack>>;
  /** Whether Gloss may ask the servers of http(s) addresses; may ask the reader. */
  requestAccess(...addresses: readonly string[]): Promise<boolean>;
  /** Hands the reader a file. */
  saveFile(file: ExportedFile): void;
  /** Whether Gloss may put files into the folder of downloads; may ask the reader. */
  requestDownloads(): Promise<boolean>;
}
