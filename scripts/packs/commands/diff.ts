/** `pack diff`: who is new, gone or changed between two packs. */
import { parseArgs } from 'node:util';
import type { Pack } from '../../../utils/people/pack.ts';
import type { Entity } from '../../../utils/people/person.ts';
import { openFile } from './open.ts';

/** Records listed of each kind, unless all are asked for. */
const LISTED = 20;

export async function runDiff(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { all: { type: 'boolean' } },
  });
  const [before, after] = positionals;
  if (after === undefined) throw new Error('Name two packs, the older one first.');
  const packs = [await openFile(before), await openFile(after)] as const;
  return describeDifference(comparePacks(...packs), values.all === true ? undefined : LISTED);
}

export interface Difference {
  added: string[];
  removed: string[];
  /** With the fields that differ. */
  changed: string[];
  same: number;
}

/** Differences by id; what a record says counts, its place in the file does not. */
export function comparePacks(before: Pack, after: Pack): Difference {
  const difference: Difference = { added: [], removed: [], changed: [], same: 0 };
  for (let index = 0; index < after.size; index++) {
    const now = after.entity(index);
    const old = before.indexOf(now.id);
    const fields = old < 0 ? [] : changedFields(before.entity(old), now);
    if (old < 0) difference.added.push(title(now));
    else if (fields.length > 0) difference.changed.push(`${title(now)}: ${fields.join(', ')}`);
    else difference.same++;
  }
  for (let index = 0; index < before.size; index++) {
    const old = before.entity(index);
    if (after.indexOf(old.id) < 0) difference.removed.push(title(old));
  }
  for (const list of [difference.added, difference.removed, difference.changed]) list.sort();
  return difference;
}

function title({ id, name }: Entity): string {
  return `${name} (${id})`;
}

function changedFields(before: Entity, after: Entity): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  const written = (entity: Entity, field: string) =>
    JSON.stringify(Object.entries(entity).find(([name]) => name === field)?.[1]);
  return [...fields].filter((field) => written(before, field) !== written(after, field)).sort();
}

function describeDifference(
  { added, removed, changed, same }: Difference,
  limit: number = Number.POSITIVE_INFINITY,
): string {
  const list = (what: string, lines: readonly string[]) => [
    `${lines.length.toLocaleString('en')} ${what}`,
    ...lines.slice(0, limit).map((line) => `  ${line}`),
    ...(lines.length > limit ? [`  … and ${lines.length - limit} more; --all lists them`] : []),
  ];
  return [
    ...list('new', added),
    ...list('gone', removed),
    ...list('changed', changed),
    `${same.toLocaleString('en')} the same`,
  ].join('\n');
}
