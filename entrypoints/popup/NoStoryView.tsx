/** What the popup says where there is no story to speak of, and what can be done about it. */
import { useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import type { PageState, Site } from './page-state.ts';
import type { PopupPorts } from './ports.ts';

export interface NoStoryViewProps {
  page: Exclude<PageState, { state: 'story' }>;
  ports: PopupPorts;
  onSwitchOn(site: Site): void;
  /** Looks at the page again from the start. */
  onRetry(): void;
}

export function NoStoryView({ page, ports, onSwitchOn, onRetry }: NoStoryViewProps) {
  const { translate } = ports;
  const [tried, setTried] = useState(false);
  const readOnce = async (tab: number) => {
    const answer = await ports.ask('page.read-once', { tab });
    setTried(true);
    if (answer.ok && answer.value.read) onRetry();
  };
  switch (page.state) {
    case 'loading':
      return <StatePanel key="loading" title={translate('readingPage')} />;
    case 'restricted':
      return (
        <StatePanel
          key="restricted"
          title={translate('restrictedTitle')}
          text={translate('restrictedText')}
        />
      );
    case 'off':
      return (
        <StatePanel
          key="off"
          title={translate('offTitle', { site: page.site.name })}
          text={translate('offText')}
          action={{ label: translate('switchOn'), onAct: () => onSwitchOn(page.site) }}
        />
      );
    case 'no-story':
      return (
        <StatePanel
          key="no-story"
          title={translate(tried ? 'unreadableTitle' : 'noStoryTitle')}
          text={translate(tried ? 'unreadableText' : 'noStoryText')}
          action={
            tried
              ? undefined
              : { label: translate('readOnce'), onAct: () => void readOnce(page.site.tab) }
          }
        />
      );
    case 'silent':
      return (
        <StatePanel
          key="silent"
          title={translate('silentTitle')}
          text={translate(FAILURE_TEXT[page.failure])}
          action={{ label: translate('tryAgain'), onAct: onRetry }}
        />
      );
  }
}
