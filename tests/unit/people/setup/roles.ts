/** Offices and answers in few words, for tables. */
import type { Role } from '@/utils/people/person.ts';
import { rolesAt } from '@/utils/people/roles.ts';

export const AS_OF = '2026-10-10';

/** An office from its title, start and end; `?` means ended, nobody knows when. */
export function held(title: string, start?: string, end?: string): Role {
  return {
    title,
    status: 'checked',
    sources: ['a source'],
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : end === '?' ? { ended: true } : { end }),
  };
}

/** What was held on a day: certainty, title, start and end. */
export function answers(roles: Role[], day: string, asOf = AS_OF): string[] {
  return rolesAt({ roles, day, asOf }).map(
    ({ role, certainty }) => `${certainty} ${role.title} ${role.start ?? ''}–${role.end ?? ''}`,
  );
}
