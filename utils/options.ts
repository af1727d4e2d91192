/** The reader's options: few, each with the need it serves, and numbered migrations from every earlier form. */

/** "I want to read undisturbed": how many of the names found are marked. */
export type MarkDensity = 'all' | 'first' | 'off';

/** "I want to see what is claimed": whether claims are looked for and marked. */
export type ClaimSwitch = 'on' | 'off';

/** "Not here" and "here too": what to do on one site, whatever its pages say of themselves. */
export type SiteRule = 'automatic' | 'always' | 'never';

/**
 * "Tell me more, but tell nobody what I read": when the open sources may be asked. `unasked` until the reader has been
 * told what that sends; `cards` asks by itself for those on whom the reader opens a card.
 */
export type LookUpWhen = 'unasked' | 'never' | 'press' | 'cards';

export interface LookUpOptions {
  when: LookUpWhen;
  /** "I know faces": pictures, which are asked of one more server. */
  portraits: boolean;
  /** "Tell me what changed": whether people of packs whose facts are a month old are looked up when their card opens. */
  checksRoles: boolean;
  /** "Ask my own server": addresses that stand in for those Gloss comes with, as they were typed. */
  hosts: Readonly<Record<string, string>>;
}

export interface Options {
  version: 3;
  marks: MarkDensity;
  claims: ClaimSwitch;
  /** Host → rule; a host that is absent is `automatic`. */
  sites: Readonly<Record<string, Exclude<SiteRule, 'automatic'>>>;
  lookUps: LookUpOptions;
}

const NO_LOOK_UPS: LookUpOptions = {
  when: 'unasked',
  portraits: false,
  checksRoles: false,
  hosts: {},
};

export const DEFAULT_OPTIONS: Options = {
  version: 3,
  marks: 'all',
  claims: 'on',
  sites: {},
  lookUps: NO_LOOK_UPS,
};

/** Step n takes a stored form of version n + 1 to version n + 2; version 1 is the first ever stored. */
const MIGRATIONS: readonly ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  // Whoever reads undisturbed of names wants no lines under sentences either.
  (old) => ({ ...old, version: 2, claims: old.marks === 'off' ? 'off' : 'on' }),
  // Whoever was never asked about look-ups has allowed none.
  (old) => ({ ...old, version: 3, lookUps: NO_LOOK_UPS }),
];

const LOOK_UP_TIMES: readonly unknown[] = [
  'unasked',
  'never',
  'press',
  'cards',
] satisfies LookUpWhen[];

const DENSITIES: readonly unknown[] = ['all', 'first', 'off'] satisfies MarkDensity[];

/**
 * Options from what was stored, whatever that is: earlier versions are migrated, and what does not fit
 * falls back to the default, field by field.
 */
export function readOptions(stored: unknown): Options {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_OPTIONS;
  const first =
    'version' in stored && Number.isInteger(stored.version) ? Number(stored.version) : 1;
  const current = MIGRATIONS.slice(Math.max(0, first - 1)).reduce<Record<string, unknown>>(
    (old, migrate) => migrate(old),
    { ...stored },
  );
  return {
    version: DEFAULT_OPTIONS.version,
    marks: DENSITIES.includes(current.marks)
      ? (current.marks as MarkDensity)
      : DEFAULT_OPTIONS.marks,
    claims: current.claims === 'off' ? 'off' : 'on',
    sites: readSites(current.sites),
    lookUps: readLookUps(current.lookUps),
  };
}

function readLookUps(stored: unknown): LookUpOptions {
  if (typeof stored !== 'object' || stored === null) return NO_LOOK_UPS;
  const { when, portraits, checksRoles, hosts } = stored as Record<string, unknown>;
  const named = typeof hosts === 'object' && hosts !== null ? Object.entries(hosts) : [];
  return {
    when: LOOK_UP_TIMES.includes(when) ? (when as LookUpWhen) : NO_LOOK_UPS.when,
    portraits: portraits === true,
    checksRoles: checksRoles === true,
    hosts: Object.fromEntries(named.filter(([, address]) => typeof address === 'string')),
  };
}

function readSites(stored: unknown): Options['sites'] {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_OPTIONS.sites;
  return Object.fromEntries(
    Object.entries(stored).filter(([, rule]) => rule === 'always' || rule === 'never'),
  );
}

/** The rule for a host; `www.` does not make another site. */
export function siteRule(options: Options, host: string): SiteRule {
  const site = siteName(host);
  // A host may be called `constructor`.
  return (Object.hasOwn(options.sites, site) && options.sites[site]) || 'automatic';
}

/** The options with one site's rule changed. */
export function withSiteRule(options: Options, host: string, rule: SiteRule): Options {
  const { [siteName(host)]: _, ...others } = options.sites;
  return {
    ...options,
    sites: rule === 'automatic' ? others : { ...others, [siteName(host)]: rule },
  };
}

/** The sites with one rule. */
export function sitesUnder(sites: Options['sites'], rule: SiteRule): string[] {
  return Object.keys(sites).filter((site) => sites[site] === rule);
}

/** A host as readers name the site. */
export function siteName(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
