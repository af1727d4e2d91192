/** The servers that look-ups ask, in one table, so that a mirror or a Wikibase of one's own can stand in for any of them. */

/** Origins such as `https://www.wikidata.org`, without a closing slash. */
export interface LookUpHosts {
  /** Items: who somebody is. */
  wikidata: string;
  /** First sentences of articles, in English. */
  wikipedia: string;
  /** Authors and licences of pictures. */
  commons: string;
  /** The pictures themselves; their server is being renamed, so that either may answer. */
  pictures: readonly string[];
}

export const DEFAULT_HOSTS: LookUpHosts = {
  wikidata: 'https://www.wikidata.org',
  wikipedia: 'https://en.wikipedia.org',
  commons: 'https://commons.wikimedia.org',
  pictures: ['https://upload.wikimedia.org', 'https://thumb.wikimedia.org'],
};

/** This machine. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The origin an address names, or undefined where it is no address of a server: https, or http on this machine alone,
 * without a name or password.
 */
export function readOrigin(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, username, password } = new URL(address);
  if (username !== '' || password !== '') return undefined;
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return isSafe ? origin : undefined;
}

/** The hosts that were stored; what is no address falls back to the default, one by one. */
export function readHosts(stored: unknown): LookUpHosts {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_HOSTS;
  const named = stored as Readonly<Record<string, unknown>>;
  const pictures = readOrigin(named.pictures);
  return {
    wikidata: readOrigin(named.wikidata) ?? DEFAULT_HOSTS.wikidata,
    wikipedia: readOrigin(named.wikipedia) ?? DEFAULT_HOSTS.wikipedia,
    commons: readOrigin(named.commons) ?? DEFAULT_HOSTS.commons,
    pictures: pictures === undefined ? DEFAULT_HOSTS.pictures : [pictures],
  };
}

/** Every origin of a table, once. */
export function originsOf({ wikidata, wikipedia, commons, pictures }: LookUpHosts): string[] {
  return [...new Set([wikidata, wikipedia, commons, ...pictures])];
}
