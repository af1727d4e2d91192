/** What must hold between the records of a pack, and between the facts of one record. */
import { foldName } from '../../utils/language/fold.ts';
import type { DaySpan } from '../../utils/people/partial-date.ts';
import { readPartialDate } from '../../utils/people/partial-date.ts';
import type { Entity, PartialDate, Person, Provenance, Role } from '../../utils/people/person.ts';
import type { PackSource, SourceProblem, SourceRecord } from './source.ts';
import { SOURCES_FILE } from './source.ts';

/** Everything that is wrong with a pack whose records have the right form, record by record. */
export function checkPack(source: PackSource): SourceProblem[] {
  const known = new Set(source.sources.map(({ key }) => key));
  return [
    ...findUnsorted(source.sources.map(({ key }) => ({ file: SOURCES_FILE, key }))),
    ...findUnsorted(source.records.map(({ file, entity }) => ({ file, key: entity.id }))),
    ...findRepeated(source.records),
    ...findConfusable(source.records),
    ...source.records.flatMap(({ file, entity }) =>
      checkEntity(entity, { known, asOf: source.head.asOf }).map((message) => ({
        file,
        record: entity.id,
        message,
      })),
    ),
  ];
}

function findUnsorted(entries: readonly { file: string; key: string }[]): SourceProblem[] {
  return entries.flatMap(({ file, key }, nth) => {
    const before = entries[nth - 1];
    return before !== undefined && before.file === file && before.key > key
      ? { file, record: key, message: `stands after "${before.key}"; sort the file by id` }
      : [];
  });
}

/** One id or one QID on two records. */
function findRepeated(records: readonly SourceRecord[]): SourceProblem[] {
  const first = new Map<string, SourceRecord>();
  return records.flatMap((record) => {
    const { id, qid } = record.entity;
    const problems: SourceProblem[] = [];
    for (const key of qid === undefined ? [id] : [id, qid]) {
      const other = first.get(key);
      first.set(key, other ?? record);
      if (other === undefined) continue;
      const message =
        key === id
          ? `stands in ${other.file} too; merge the two, or add a word to the id of one`
          : `has ${qid}, as "${other.entity.id}" in ${other.file} has; one of them is wrong: look both up, or remove both`;
      problems.push({ file: record.file, record: id, message });
    }
    return problems;
  });
}

function nameForms(entity: Entity): string[] {
  const full = entity.kind === 'person' ? entity.fullName : undefined;
  return [entity.name, full, entity.native?.text, ...entity.aliases].filter(
    (form) => form !== undefined,
  );
}

/** Names two records share are fine only where each has context words the other has not. */
function findConfusable(records: readonly SourceRecord[]): SourceProblem[] {
  const owners = new Map<string, Entity>();
  return records.flatMap(({ file, entity }) =>
    [...new Set(nameForms(entity).map(foldName))].flatMap((name) => {
      const other = owners.get(name);
      owners.set(name, other ?? entity);
      if (other === undefined || other === entity || areToldApart(entity, other)) return [];
      const message = `and "${other.id}" are both called "${name}"; drop the alias, or give each context words the other has not`;
      return { file, record: entity.id, message };
    }),
  );
}

function areToldApart(a: Entity, b: Entity): boolean {
  return hasOwnContext(a, b) && hasOwnContext(b, a);
}

function hasOwnContext(entity: Entity, other: Entity): boolean {
  const theirs = new Set(other.context.map(foldName));
  return entity.context.some((word) => !theirs.has(foldName(word)));
}

function checkEntity(
  entity: Entity,
  pack: { known: ReadonlySet<string>; asOf: PartialDate },
): string[] {
  return [
    ...checkId(entity),
    ...checkAliases(entity),
    ...checkDescription(entity.description),
    ...(entity.kind === 'person'
      ? [
          ...provenances(entity).flatMap(({ fact, of }) => checkSources(fact, of, pack.known)),
          ...checkDates(entity, pack.asOf),
        ]
      : []),
  ];
}

/** The name in lower-case ASCII letters and digits, its words joined by hyphens. */
export function slug(name: string): string {
  return foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function checkId({ id, name }: Entity): string[] {
  const expected = slug(name);
  if (id === expected || id.startsWith(`${expected}-`)) return [];
  return [
    `must have the id "${expected}", from the name, with words added only to tell namesakes apart`,
  ];
}

function checkAliases(entity: Entity): string[] {
  const forms = nameForms(entity).map(foldName);
  return entity.aliases
    .filter((alias) => forms.indexOf(foldName(alias)) !== forms.lastIndexOf(foldName(alias)))
    .map(
      (alias) => `has the alias "${alias}", which is read as another of its names is; remove it`,
    );
}

/** Words that are wrong as soon as an office changes hands. */
const STALE = /\b(?:current(?:ly)?|incumbent|now|today|at present|to date|recent(?:ly)?)\b/i;

function checkDescription(description: string): string[] {
  const stale = STALE.exec(description);
  return stale === null
    ? []
    : [`says "${stale[0]}" in its description, which will go stale; say since when instead`];
}

function provenances({ born, died, party, roles }: Person): { of: string; fact: Provenance }[] {
  const facts = [
    { of: 'born', fact: born },
    { of: 'died', fact: died },
    { of: 'party', fact: party },
    ...roles.map((role) => ({ of: `the role "${role.title}"`, fact: role })),
  ];
  return facts.flatMap(({ of, fact }) => (fact === undefined ? [] : { of, fact }));
}

function checkSources({ sources }: Provenance, of: string, known: ReadonlySet<string>): string[] {
  return sources
    .filter((key) => !known.has(key))
    .map(
      (key) =>
        `names the source "${key}" for ${of}, which ${SOURCES_FILE} does not have; add it there or correct it`,
    );
}

function checkDates(person: Person, asOf: PartialDate): string[] {
  const life = {
    born: readPartialDate(person.born?.date),
    died: readPartialDate(person.died?.date),
  };
  return [
    ...(isBefore(life.died, life.born) ? ['dies before the birth; correct one of the dates'] : []),
    ...person.roles.flatMap((role) => checkRole(role, life)),
    ...[
      person.born?.date,
      person.died?.date,
      ...person.roles.flatMap(({ start, end }) => [start, end]),
    ]
      .filter((date) => isBefore(readPartialDate(asOf), readPartialDate(date)))
      .map(
        (date) =>
          `has the date ${date}, after the pack's as-of day ${asOf}; correct it, or move asOf in pack.yaml`,
      ),
  ];
}

function checkRole(role: Role, life: Record<'born' | 'died', DaySpan | undefined>): string[] {
  const start = readPartialDate(role.start);
  const end = readPartialDate(role.end);
  const rules: [broken: boolean, what: string][] = [
    [isBefore(end, start), 'ends before it starts; correct one of the dates'],
    [
      isBefore(start, life.born) || isBefore(end, life.born),
      'lies before the birth; correct one of the dates',
    ],
    [
      isBefore(life.died, start) || isBefore(life.died, end),
      'lies after the death; correct one of the dates',
    ],
    [
      life.died !== undefined && end === undefined && role.ended !== true,
      'is still open after the death; give it an end, or "ended: true"',
    ],
    [end !== undefined && role.ended === true, 'has an end and "ended"; remove "ended"'],
    [
      role.endStatus !== undefined && end === undefined && role.ended !== true,
      'has an "endStatus" but no end; remove it',
    ],
  ];
  return rules
    .filter(([broken]) => broken)
    .map(([, what]) => `has a role, "${role.title}", that ${what}`);
}

/** Whether one date is surely before another, at the precision they are known with. */
function isBefore(a: DaySpan | undefined, b: DaySpan | undefined): boolean {
  return a !== undefined && b !== undefined && a.last < b.first;
}
