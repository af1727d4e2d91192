/** Options: whether and when the open sources may be asked, which servers they are, and what was sent to them. */
import { useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { LookUpChoices } from '@/components/look-ups/LookUpChoices.tsx';
import { LookUpConsent } from '@/components/look-ups/LookUpConsent.tsx';
import { LookUpDifferences } from '@/components/look-ups/LookUpDifferences.tsx';
import { LookUpLog } from '@/components/look-ups/LookUpLog.tsx';
import { LookUpServers } from '@/components/look-ups/LookUpServers.tsx';
import type { MessageKey } from '@/components/translate.ts';
import type { LookUpOptions } from '@/utils/options.ts';
import { lookUpOrigins } from '@/utils/services/look-up-origins.ts';
import type { OptionsPorts } from './ports.ts';
import { useLookUps } from './use-look-ups.ts';

export function LookUpsSection({ ports }: { ports: OptionsPorts }) {
  const { translate } = ports;
  const { options, requests, differences, failure, set, clear } = useLookUps(ports);
  const [news, setNews] = useState<MessageKey | null>(null);
  if (options === null) {
    return (
      <p class="failure" role="alert">
        {failure && translate(FAILURE_TEXT[failure])}
      </p>
    );
  }
  /** Asks the browser at once, in the press itself: it lets nobody ask who has waited since. */
  const change = async (wanted: LookUpOptions, told: MessageKey | null) => {
    const isAllowed =
      wanted.when === 'never' || (await ports.requestAccess(...lookUpOrigins(wanted.hosts)));
    if (!isAllowed) setNews('lookUpsDenied');
    else setNews((await set(wanted)) ? told : null);
  };
  const empty = async (what: 'log' | 'answers') => {
    setNews((await clear(what)) && what === 'answers' ? 'lookUpsForgotten' : null);
  };
  return (
    <>
      <p class="lead">
        {translate('lookUpsWhat')} {translate('lookUpsSeen')}
      </p>
      {options.when === 'unasked' ? (
        <LookUpConsent
          onAllow={() => void change({ ...options, when: 'press' }, 'lookUpsAllowed')}
          onRefuse={() => void change({ ...options, when: 'never' }, null)}
        />
      ) : (
        <LookUpChoices options={options} onChange={(wanted) => void change(wanted, null)} />
      )}
      <p class="news" role="status">
        {news && translate(news)}
      </p>
      <p class="failure" role="alert">
        {failure && translate(FAILURE_TEXT[failure])}
      </p>
      <LookUpServers
        hosts={options.hosts}
        onSave={(hosts) => void change({ ...options, hosts }, null)}
      />
      <h3>{translate('lookUpsDifferences')}</h3>
      <LookUpDifferences people={differences} />
      <h3>{translate('lookUpsLog')}</h3>
      <LookUpLog requests={requests} />
      <p>
        <button type="button" onClick={() => void empty('log')}>
          {translate('lookUpsClearLog')}
        </button>{' '}
        <button type="button" onClick={() => void empty('answers')}>
          {translate('lookUpsForget')}
        </button>
      </p>
    </>
  );
}
