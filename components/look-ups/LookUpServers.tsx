/** Fields for servers of the reader's own, folded away: most readers need none. */
import { useId, useState } from 'preact/hooks';
import type { LookUpOptions } from '@/utils/options.ts';
import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

interface LookUpServersProps {
  hosts: LookUpOptions['hosts'];
  onSave(hosts: LookUpOptions['hosts']): void;
}

const SERVERS: readonly [server: string, label: MessageKey][] = [
  ['wikidata', 'hostWikidata'],
  ['wikipedia', 'hostWikipedia'],
  ['commons', 'hostCommons'],
  ['pictures', 'hostPictures'],
];

export function LookUpServers({ hosts, onSave }: LookUpServersProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(hosts);
  const id = useId();
  return (
    <details>
      <summary>{translate('lookUpsServers')}</summary>
      <form
        class="look-up-servers"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(Object.fromEntries(Object.entries(typed).filter(([, address]) => address !== '')));
        }}
      >
        <p class="aside">{translate('lookUpsServersWhat')}</p>
        {SERVERS.map(([server, label]) => (
          <div class="field" key={server}>
            <label for={`${id}-${server}`}>{translate(label)}</label>
            <input
              id={`${id}-${server}`}
              name={server}
              type="url"
              maxLength={300}
              value={typed[server] ?? ''}
              onInput={({ currentTarget }) =>
                setTyped({ ...typed, [server]: currentTarget.value.trim() })
              }
            />
          </div>
        ))}
        <button type="submit">{translate('save')}</button>
      </form>
    </details>
  );
}
