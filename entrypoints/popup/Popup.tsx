/** This page at a glance: its site, the people it names, and the reader's notes. */
import { GlossMark, NotebookIcon, OptionsIcon } from '@/components/icons.tsx';
import { NotesNotices } from '@/components/notes-notices/NotesNotices.tsx';
import { SiteSwitch } from '@/components/site-switch/SiteSwitch.tsx';
import { TranslationProvider } from '@/components/translation.tsx';
import type { SiteRule } from '@/utils/options.ts';
import { NoStoryView } from './NoStoryView.tsx';
import type { Site } from './page-state.ts';
import type { PopupPorts } from './ports.ts';
import { StoryView } from './StoryView.tsx';
import { usePage } from './use-page.ts';

export function Popup({ ports }: { ports: PopupPorts }) {
  const followed = usePage(ports);
  const { page, restart } = followed;
  const { translate } = ports;
  const site = 'site' in page ? page.site : null;
  const setRule = async ({ host, tab }: Site, rule: SiteRule) => {
    await ports.ask('site.set-rule', { host, rule, tab });
    restart();
  };
  return (
    <TranslationProvider value={translate}>
      <div class="gloss">
        <main class="popup" aria-busy={page.state === 'loading'}>
          <header class="top">
            <h1>
              <GlossMark />
              {translate('extensionName')}
            </h1>
            {site && (
              <>
                <SiteSwitch
                  site={site.name}
                  rule={site.rule}
                  onChange={(rule) => void setRule(site, rule)}
                />
                <button
                  type="button"
                  class="tool"
                  aria-label={translate('openNotebook')}
                  title={translate('openNotebook')}
                  onClick={() => void ports.openNotebook(site.tab)}
                >
                  <NotebookIcon />
                </button>
              </>
            )}
            <button
              type="button"
              class="tool options"
              aria-label={translate('openOptions')}
              title={translate('openOptions')}
              onClick={() => void ports.openOptions()}
            >
              <OptionsIcon />
            </button>
          </header>
          {page.state !== 'loading' && <NotesNotices ports={ports} onRestored={followed.refresh} />}
          {page.state === 'story' ? (
            <StoryView key={page.story.address} page={page} followed={followed} ports={ports} />
          ) : (
            <NoStoryView
              page={page}
              ports={ports}
              onSwitchOn={(off) => void setRule(off, 'automatic')}
              onRetry={restart}
            />
          )}
        </main>
      </div>
    </TranslationProvider>
  );
}
