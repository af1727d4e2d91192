/** Opens the options page on a world of one's own, where packs arrive when a test says so. */
import { act } from 'preact/test-utils';
import { Options } from '@/entrypoints/options/Options.tsx';
import type { OptionsPorts } from '@/entrypoints/options/ports.ts';
import type { ImportProgress } from '@/utils/import-messages.ts';
import type { ListedPack } from '@/utils/messages.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import { fail, type Result } from '@/utils/result.ts';
import type { ExportedFile } from '@/utils/services/write-export.ts';
import { mount, settle } from './mount.ts';
import { createWorld, type World } from './story-ports.ts';

export function packOf(given: Partial<ListedPack> & Pick<ListedPack, 'id'>): ListedPack {
  return {
    ...{ name: `Pack ${given.id}`, asOf: '2026-10-01', licence: 'CC0', source: 'Wikidata' },
    ...{ people: 54_963, organisations: 0, size: 8_400_000, imported: 5 },
    ...{ isCore: false, isReadable: true },
    ...given,
  };
}

export const CORE = packOf({
  ...{ id: 'core', name: 'Core', isCore: true, people: 1_866, organisations: 753 },
  ...{ size: 486_260, asOf: '2026-10-10', source: 'Written for Gloss', licence: 'CC BY 4.0' },
});

/** A pack on its way, as the test drives it. */
interface Arrival {
  source: File | string;
  tell(progress: ImportProgress): Promise<void>;
  end(result: Result<KeptPack>): Promise<void>;
}

export async function openOptions(given: Partial<World> & { allows?: boolean } = {}) {
  const { allows = true, ...rest } = given;
  const { world, ports } = createWorld({ packs: [CORE], ...rest });
  const arrivals: Arrival[] = [];
  const accessAsked: string[] = [];
  const saved: ExportedFile[] = [];
  const options: OptionsPorts = {
    ...ports,
    importPack(source, { onProgress, signal }) {
      const { promise, resolve } = Promise.withResolvers<Result<KeptPack>>();
      signal.addEventListener('abort', () => resolve(fail('cancelled')));
      arrivals.push({
        source,
        tell: (progress) => act(() => onProgress(progress)),
        async end(result) {
          resolve(result);
          await settle();
        },
      });
      return promise;
    },
    saveFile(file) {
      saved.push(file);
    },
    async requestDownloads() {
      return allows;
    },
    async requestAccess(...addresses) {
      accessAsked.push(...addresses);
      return allows;
    },
  };
  const container = await mount(<Options ports={options} />);
  return { world, container, arrivals, accessAsked, saved };
}
