/** Fields for servers and a key of the reader's own, folded away: most readers need none. */
import { useId, useState } from 'preact/hooks';
import type { LookUpOptions } from '@/utils/options.ts';
import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

interface LookUpServersProps {
  options: LookUpOptions;
  onSave(options: LookUpOptions): void;
}

const SERVERS: readonly [server: string, label: MessageKey][] = [
  ['wikidata', 'hostWikidata'],
  ['wikipedia', 'hostWikipedia'],
  ['commons', 'hostCommons'],
  ['pictures', 'hostPictures'],
];

export function LookUpServers({ options, onSave }: LookUpServersProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(options.hosts);
  const [key, setKey] = useState(options.factCheckKey);
  const id = useId();
  return (
    <details>
      <summary>{translate('lookUpsServers')}</summary>
      <form
        class="look-up-servers"
        onSubmit={(event) => {
          event.preventDefault();
          const hosts = Object.entries(typed).filter(([, address]) => address !== '');
          onSave({ ...options, hosts: Object.fromEntries(hosts), factCheckKey: key });
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
        <div class="field">
          <label for={`${id}-key`}>{translate('factCheckKey')}</label>
          <input
            id={`${id}-key`}
            type="text"
            autocomplete="off"
            maxLength={200}
            value={key}
            onInput={({ currentTarget }) => setKey(currentTarget.value.trim())}
          />
        </div>
        <button type="submit" class="add">
          {translate('save')}
        </button>
      </form>
    </details>
  );
}
