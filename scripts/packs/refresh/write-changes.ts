/** Writes what a refresh found as changes to review: what the pack says, what Wikidata says, and where to mend it. */
import type { Role } from '../../../utils/people/person.ts';
import type { Refreshed } from './refresh.ts';

export function writeChanges(
  { changed, unknown, same }: Refreshed,
  fileOf: (id: string) => string,
): string {
  const parts = changed.map(({ known, found, differences }) =>
    [
      `${fileOf(known.id)}: ${known.id} (${known.name}, ${found.id})`,
      ...differences.facts.flatMap(({ kind, value, instead }) => [
        ...(instead === undefined ? [] : [`- ${kind}: ${instead}`]),
        `+ ${kind}: ${value}`,
      ]),
      ...differences.offices.flatMap(({ role, instead }) => [
        ...(instead === undefined ? [] : [`- ${writeRole(instead)}`]),
        `+ ${writeRole(role)}`,
      ]),
    ].join('\n'),
  );
  const names = unknown.map(({ id }) => id).join(', ');
  return [
    ...parts,
    ...(unknown.length === 0
      ? []
      : [`Not found, or somebody else under their id or title: ${names}`]),
    `${changed.length} to review, ${same} as they are, ${unknown.length} not found.`,
  ].join('\n\n');
}

function writeRole({ title, organisation, start, end, ended }: Role): string {
  const dates = [
    ...(start === undefined ? [] : [`start: ${start}`]),
    ...(end === undefined ? [] : [`end: ${end}`]),
    ...(ended === true ? ['ended: true'] : []),
  ];
  const of = organisation === undefined ? '' : `, organisation: ${organisation}`;
  return `role: { title: ${title}${of}${dates.map((date) => `, ${date}`).join('')} }`;
}
