/** Options: the packs of people that Gloss knows, and the ways to add, arrange and remove them. */
import { useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { AddPack } from '@/components/packs/AddPack.tsx';
import { PackList } from '@/components/packs/PackList.tsx';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import type { ListedPack } from '@/utils/messages.ts';
import type { OptionsPorts } from './ports.ts';
import { usePackImport } from './use-pack-import.ts';
import { usePacks } from './use-packs.ts';

export function PacksSection({ ports }: { ports: OptionsPorts }) {
  const { translate } = ports;
  const { packs, failure, refresh, arrange, remove } = usePacks(ports);
  const [removed, setRemoved] = useState<string | null>(null);
  const adding = usePackImport(ports, () => void refresh());
  const removePack = async (pack: ListedPack) => {
    setRemoved((await remove(pack)) ? pack.name : null);
  };
  if (packs === null) {
    return failure === null ? (
      <StatePanel title={translate('openingPacks')} />
    ) : (
      <StatePanel
        title={translate('silentTitle')}
        text={translate(FAILURE_TEXT[failure])}
        action={{ label: translate('tryAgain'), onAct: () => void refresh() }}
      />
    );
  }
  return (
    <>
      <p class="lead">
        {translate('packsWhat')} {translate('packsOrder')}
      </p>
      <PackList
        packs={packs}
        onArrange={(ids) => void arrange(ids)}
        onRemove={(pack) => void removePack(pack)}
      />
      <p class="news" role="status">
        {removed !== null && <bdi>{translate('packRemoved', { name: removed })}</bdi>}
      </p>
      <p class="failure" role="alert">
        {failure && translate(FAILURE_TEXT[failure])}
      </p>
      <AddPack adding={adding} />
    </>
  );
}
