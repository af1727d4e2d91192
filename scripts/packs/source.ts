/** Reads a pack's YAML source: checks each record's form and turns it into what the writer takes. */
import * as v from 'valibot';
import { parse, YAMLParseError } from 'yaml';
import type { PackHead } from '../../utils/people/pack-writer.ts';
import type { Entity } from '../../utils/people/person.ts';
import { headSchema, organisationSchema, personSchema, sourceSchema } from './record-schema.ts';

/** One file of a pack's folder. */
export interface SourceFile {
  name: string;
  text: string;
}

/** What is wrong, where, and what to do about it. */
export interface SourceProblem {
  file: string;
  /** Id of the record, or its place in the file where it has none. */
  record?: string | undefined;
  message: string;
}

/** A record as its file has it: its facts name keys of sources. */
export interface SourceRecord {
  file: string;
  entity: Entity;
}

export interface PackSource {
  head: PackHead;
  /** In the order of their file. */
  sources: { key: string; name: string }[];
  /** In the order of their files. */
  records: SourceRecord[];
}

export const HEAD_FILE = 'pack.yaml';
export const SOURCES_FILE = 'sources.yaml';

/**
 * Reads a pack's files. What does not have the form of a record is left out and told among the problems.
 */
export function readPackSource(files: readonly SourceFile[]): {
  source: PackSource;
  problems: SourceProblem[];
} {
  const problems: SourceProblem[] = [];
  const read = (name: string) =>
    readYaml(files.find((file) => file.name === name) ?? { name, text: '' }, problems);
  const head = checkForm(headSchema, { file: HEAD_FILE, content: read(HEAD_FILE) }, problems);
  const sources = listOf(read(SOURCES_FILE), SOURCES_FILE, problems).flatMap(
    (content, nth) =>
      checkForm(
        sourceSchema,
        { file: SOURCES_FILE, record: label(content, 'key', nth), content },
        problems,
      ) ?? [],
  );
  const records = files
    .filter(({ name }) => name !== HEAD_FILE && name !== SOURCES_FILE)
    .flatMap((file) => readRecords(file, problems));
  return {
    source: { head: head ?? { name: '', asOf: '', licence: '', source: '' }, sources, records },
    problems,
  };
}

function readYaml({ name, text }: SourceFile, problems: SourceProblem[]): unknown {
  try {
    // Failsafe: 2012 stays a text, and so does the country code NO.
    return parse(text, { schema: 'failsafe' });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    problems.push({ file: name, message: `is no YAML: ${error.message}` });
    return [];
  }
}

function listOf(content: unknown, file: string, problems: SourceProblem[]): unknown[] {
  if (Array.isArray(content)) return content;
  problems.push({ file, message: 'must be a list; begin every record with "- "' });
  return [];
}

/** What to call a record in a message. */
function label(content: unknown, key: 'id' | 'key', nth: number): string {
  const id = v.safeParse(v.looseObject({ [key]: v.string() }), content);
  return id.success ? String(id.output[key]) : `record ${nth + 1}`;
}

function readRecords(file: SourceFile, problems: SourceProblem[]): SourceRecord[] {
  return listOf(readYaml(file, problems), file.name, problems).flatMap((content, nth) => {
    const place = { file: file.name, record: label(content, 'id', nth), content };
    const entity = isOrganisation(content)
      ? checkForm(organisationSchema, place, problems)
      : checkForm(personSchema, place, problems);
    return entity === undefined ? [] : { file: file.name, entity };
  });
}

function isOrganisation(content: unknown): boolean {
  return v.is(v.looseObject({ kind: v.literal('organisation') }), content);
}

function checkForm<S extends v.GenericSchema>(
  schema: S,
  { content, ...place }: { file: string; record?: string; content: unknown },
  problems: SourceProblem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue);
    problems.push({ ...place, message: `${field === null ? '' : `"${field}" `}${issue.message}` });
  }
  return undefined;
}
