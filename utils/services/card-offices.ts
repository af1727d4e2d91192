/** Offices as cards show them. */
import type { Office } from '@/utils/messages.ts';
import type { Role } from '@/utils/people/person.ts';
import type { RoleAt } from '@/utils/people/roles.ts';

export function toOffice({ role, certainty }: RoleAt): Office {
  return { ...describeRole(role), certainty };
}

export function toPastOffice(role: Role): Office {
  return { ...describeRole(role), certainty: 'certain' };
}

function describeRole(role: Role): Omit<Office, 'certainty'> {
  const unchecked =
    role.status === 'unchecked' || (role.end !== undefined && role.endStatus === 'unchecked');
  return {
    title: role.title,
    organisation: role.organisation,
    country: role.country,
    since: role.start,
    until: role.end,
    status: unchecked ? 'unchecked' : 'checked',
  };
}
