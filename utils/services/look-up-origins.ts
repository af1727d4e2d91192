/** The servers that look-ups would ask, for views that must ask the reader's leave first. */
import type { LookUpOptions } from '@/utils/options.ts';
import { originsOf, readHosts } from '@/utils/people/look-up/hosts.ts';

/** Origins, the reader's own in place of those they stand in for. */
export function lookUpOrigins({ hosts, factCheckKey }: OriginOptions): string[] {
  const table = readHosts(hosts);
  return [...originsOf(table), ...(factCheckKey === '' ? [] : [table.factChecks])];
}

type OriginOptions = Pick<LookUpOptions, 'hosts' | 'factCheckKey'>;
