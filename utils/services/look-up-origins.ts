/** The servers that look-ups would ask, for views that must ask the reader's leave first. */
import type { LookUpOptions } from '@/utils/options.ts';
import { originsOf, readHosts } from '@/utils/people/look-up/hosts.ts';

/** Origins, the reader's own in place of those they stand in for. */
export function lookUpOrigins(hosts: LookUpOptions['hosts']): string[] {
  return originsOf(readHosts(hosts));
}
