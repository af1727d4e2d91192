/** Reads annotations as Hypothesis exports them, from its client and from its API. */
import { readTime } from './annotation-terms.ts';
import { type Found, unusable } from './belongings.ts';
import { foreignNote } from './foreign-note.ts';
import { fieldOf, listOf, textOf } from './json.ts';
import { readSelector } from './read-selector.ts';

/** What annotations are called that Hypothesis keeps. */
const HOME = 'https://hypothes.is/a/';

/** The annotations of an export; undefined where a JSON value is none. */
export function hypothesisRowsIn(value: unknown): readonly unknown[] | undefined {
  const rows = Array.isArray(value)
    ? value
    : (fieldOf(value, 'rows') ?? fieldOf(value, 'annotations'));
  if (!Array.isArray(rows)) return undefined;
  const isEmpty = rows.length === 0 && !Array.isArray(value);
  return isEmpty || rows.some((row) => textOf(row, 'uri') !== undefined) ? rows : undefined;
}

/** Whether more than one person wrote the annotations. */
export function hasManyAuthors(rows: readonly unknown[]): boolean {
  return new Set(rows.flatMap((row) => textOf(row, 'user') ?? [])).size > 1;
}

/** Where several people wrote, each note is tagged with its author: nobody's words become the reader's own. */
export async function readHypothesis(row: unknown, namesAuthors: boolean): Promise<Found> {
  const text = textOf(row, 'text') ?? '';
  const address = textOf(row, 'uri');
  if (address === undefined) return unusable('no-note', text || (JSON.stringify(row) ?? ''));
  const target = listOf(fieldOf(row, 'target'))[0];
  const tags = listOf(fieldOf(row, 'tags')).filter((tag) => typeof tag === 'string');
  const id = textOf(row, 'id');
  const user = textOf(row, 'user')?.replace(/^acct:/, '');
  return await foreignNote({
    name: id === undefined ? JSON.stringify(row) : `${HOME}${id}`,
    address,
    title: listOf(fieldOf(fieldOf(row, 'document'), 'title')).find(
      (one) => typeof one === 'string',
    ),
    selector: readSelector(fieldOf(target, 'selector')),
    text,
    tags: namesAuthors && user !== undefined ? [...tags, `@${user}`] : tags,
    created: readTime(fieldOf(row, 'created')),
    changed: readTime(fieldOf(row, 'updated')),
    site: 'hypothes.is',
  });
}
