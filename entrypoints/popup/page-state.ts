/** What the popup knows of the page it speaks of, asked step by step until something stands in the way. */
import type { ClaimOnPage } from '@/utils/claim-messages.ts';
import type { Office, PersonOnPage } from '@/utils/messages.ts';
import type { Note, NotePlace, NoteStory } from '@/utils/notes/note.ts';
import type { ClaimSwitch, SiteRule } from '@/utils/options.ts';
import { siteName } from '@/utils/options.ts';
import type { Correction } from '@/utils/people/correction.ts';
import type { FailureCode } from '@/utils/result.ts';
import { referTo } from '@/utils/services/show-note.ts';
import type { PopupPorts } from './ports.ts';

/** A site in a tab, and what the reader wants there. */
export interface Site {
  tab: number;
  host: string;
  name: string;
  rule: SiteRule;
  /** Whether its tab is in a private window, which leaves no trace. */
  isPrivate: boolean;
}

export interface StoryPage {
  state: 'story';
  site: Site;
  story: NoteStory;
  people: readonly PersonOnPage[];
  claims: readonly ClaimOnPage[];
  /** Whether claims are looked for. */
  claimSwitch: ClaimSwitch;
  /** The page is still being read. */
  isReading: boolean;
  offices: ReadonlyMap<number, Office | null>;
  notes: readonly Note[];
  /** Where notes on words are in the page. */
  places: ReadonlyMap<string, NotePlace>;
  /** What the reader said of names that holds in this story. */
  corrections: readonly Correction[];
}

export type PageState =
  | { state: 'loading'; site: Site | null }
  /** No page that an extension may read: the browser's own, an empty tab. */
  | { state: 'restricted' }
  | { state: 'off'; site: Site }
  | { state: 'no-story'; site: Site }
  /** The extension itself does not answer. */
  | { state: 'silent'; failure: FailureCode }
  | StoryPage;

type Ports = Pick<PopupPorts, 'ask' | 'askPage' | 'currentTab'>;

/**
 * Milliseconds between looks at a page that has just begun to be read: soon at first, and no longer than a
 * large story takes.
 */
const LOOKS_MS = [100, 200, 400, 800, 1_500];

/** One look at the page of the current tab. */
export async function readPage(ports: Ports): Promise<PageState> {
  const tab = await ports.currentTab();
  const host = hostOf(tab?.url);
  if (tab === null || host === undefined) return { state: 'restricted' };
  const { isPrivate = false } = tab;
  const rule = await ports.ask('site.rule', { host });
  if (!rule.ok) return { state: 'silent', failure: rule.failure.code };
  const site: Site = { tab: tab.id, host, name: siteName(host), rule: rule.value.rule, isPrivate };
  if (site.rule === 'never') return { state: 'off', site };
  return await readStory(ports, site);
}

export interface Following {
  /** Looks once. */
  look(): Promise<PageState>;
  /** Hears every look; `settled` once there is nothing more to wait for. */
  show(page: PageState, settled: boolean): void;
  /** Whether a story was just asked for, so that "no story" is worth saying only at the end. */
  expecting: boolean;
  signal: AbortSignal;
}

/** Looks at the page until it shows people, or patience ends. */
export async function followPage(
  { pause }: Pick<PopupPorts, 'pause'>,
  { look, show, expecting, signal }: Following,
) {
  for (const wait of [...LOOKS_MS, undefined]) {
    const page = await look();
    if (signal.aborted) return;
    const settled = wait === undefined || !isUnderWay(page);
    if (settled || page.state === 'story' || !expecting) show(page, settled);
    if (settled) return;
    await pause(wait);
  }
}

/** A page that is no story yet, or a story without people or claims yet, may only have begun to be read. */
function isUnderWay(page: PageState): boolean {
  if (page.state === 'story') return page.people.length === 0 || page.isReading;
  return page.state === 'no-story';
}

async function readStory(ports: Ports, site: Site): Promise<PageState> {
  const overview = await ports.askPage(site.tab, 'page.overview', {});
  if (!overview.ok) {
    const { code } = overview.failure;
    return code === 'no-story' ? { state: 'no-story', site } : { state: 'silent', failure: code };
  }
  if (overview.value === null) return { state: 'no-story', site };
  const { story, people, claims, claimSwitch, isReading, places } = overview.value;
  const [summary, notes, corrections] = await Promise.all([
    ports.ask('people.summarise', {
      mentions: people.map(({ mention }) => mention),
      date: story.date,
    }),
    ports.ask('notes.of-story', {
      story,
      people: people.map(referTo),
      ids: places.map(({ id }) => id),
      isPrivate: site.isPrivate,
    }),
    ports.ask('corrections.of-story', { address: story.address }),
  ]);
  // Without offices the list is still of use; without notes it would look as if they were lost.
  if (!notes.ok) return { state: 'silent', failure: notes.failure.code };
  const offices = summary.ok ? summary.value.offices : [];
  return {
    state: 'story',
    site,
    story,
    people,
    claims,
    claimSwitch,
    isReading,
    offices: new Map(offices.map(({ chain, office }) => [chain, office])),
    notes: notes.value.notes,
    places: new Map(places.map((place) => [place.id, place])),
    corrections: corrections.ok ? corrections.value.corrections : [],
  };
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}
