/** `pack find`: who goes by a name in a pack, and what they were on a day. */
import { parseArgs } from 'node:util';
import { foldName } from '../../../utils/language/fold.ts';
import type { Pack } from '../../../utils/people/pack.ts';
import { readPartialDate } from '../../../utils/people/partial-date.ts';
import type { Entity, Role } from '../../../utils/people/person.ts';
import { rolesAt } from '../../../utils/people/roles.ts';
import { openFile } from './open.ts';

export async function runFind(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { at: { type: 'string' } },
  });
  const [file, ...words] = positionals;
  if (words.length === 0) throw new Error('Name a pack file, and somebody to find in it.');
  const { at } = values;
  if (at !== undefined && readPartialDate(at) === undefined)
    throw new Error(`--at takes a day such as 2025-04-11, not "${at}".`);
  return findName(await openFile(file), { name: words.join(' '), at });
}

/** Everybody of a name, or of a surname where nobody has the name. A day not given is that of the pack. */
export function findName(
  pack: Pack,
  { name, at = pack.info.asOf }: { name: string; at?: string | undefined },
): string {
  const folded = foldName(name);
  const named = pack.named(folded);
  const found = named.length > 0 ? named : pack.surnamed(folded);
  if (found.length === 0) return `Nobody in the pack goes by "${name}".`;
  return found
    .map((index) => describeEntity(pack.entity(index), { at, asOf: pack.info.asOf }))
    .join('\n\n');
}

function describeEntity(entity: Entity, day: { at: string; asOf: string }): string {
  const { name, qid, description } = entity;
  const lines = [[name, ...(qid === undefined ? [] : [qid])].join(', ')];
  if (description !== '') lines.push(`  ${description}`);
  if (entity.kind === 'organisation') return lines.join('\n');
  const life = [entity.born?.date, entity.died?.date];
  if (life.some((date) => date !== undefined)) lines.push(`  ${life.join(' – ')}`.trimEnd());
  const held = rolesAt({ roles: entity.roles, day: day.at, asOf: day.asOf });
  lines.push(`  on ${day.at}:${held.length === 0 ? ' no office' : ''}`);
  return [
    ...lines,
    ...held.map(({ role, certainty }) => `    ${certainty}: ${formatRole(role)}`),
  ].join('\n');
}

function formatRole({ title, organisation, country, start, end, ended }: Role): string {
  const place = [organisation, country].filter((part) => part !== undefined).join(', ');
  const span = `${start ?? '?'} – ${end ?? (ended === true ? '?' : '')}`.trimEnd();
  return `${title}${place === '' ? '' : ` (${place})`}, ${span}`;
}
