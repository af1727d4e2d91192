/** Notes as a table (CSV, RFC 4180), and highlights from such tables: our own, and those that Readwise writes. */
import Papa from 'papaparse';
import { NOTE_COLOURS, type Note, type NoteColour, type NoteSubject } from '../note.ts';
import { readTime, writeTime } from './annotation-terms.ts';
import { type Found, type Placed, unusable } from './belongings.ts';
import { guardCell, unguardCell } from './csv-cells.ts';
import { foreignNote } from './foreign-note.ts';

/** The mark by which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Columns of our tables, named as Readwise names its own where they hold the same. */
const COLUMNS: readonly [name: string, cell: (note: Note) => string][] = [
  ['Id', ({ id }) => id],
  ['About', ({ subject }) => subject.kind],
  ['Highlight', ({ subject }) => wordsOf(subject)],
  ['Note', ({ text }) => text],
  ['Person', ({ subject }) => personOf(subject)],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Color', ({ colour }) => colour],
  ['Importance', ({ importance }) => String(importance)],
  ['Title', ({ story }) => story.title],
  ['Author', ({ story }) => story.author ?? ''],
  ['Site', ({ story }) => story.site],
  ['Date', ({ story }) => story.date ?? ''],
  ['URL', ({ story }) => story.address],
  ['Highlighted at', ({ created }) => writeTime(created)],
  ['Changed at', ({ changed }) => writeTime(changed)],
];

/** The text of a CSV file with a heading and a line for each note. */
export function writeCsv(notes: readonly Note[]): string {
  const heading = COLUMNS.map(([name]) => name);
  const rows = notes.map((note) => COLUMNS.map(([, cell]) => guardCell(printable(cell(note)))));
  return `${BYTE_ORDER_MARK}${Papa.unparse([heading, ...rows], { newline: '\r\n' })}\r\n`;
}

/** Programs that read tables end a cell where a control character stands. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}

function wordsOf(subject: NoteSubject): string {
  return 'selector' in subject ? subject.selector.quote.exact : '';
}

function personOf(subject: NoteSubject): string {
  if ('person' in subject) return subject.person.name;
  return subject.kind === 'claim' ? (subject.claim.speaker?.name ?? '') : '';
}

/** A line of a table, by its columns. */
interface Row {
  line: number;
  cells: ReadonlyMap<string, string>;
  /** Whether its quotes end and its cells are as many as the heading's. */
  isWhole: boolean;
}

/** The rows of a table of highlights, each with its line; undefined where a text is no such table. */
export function rowsIn(text: string): readonly Row[] | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  const [heading = [], ...rows] = data;
  const names = heading.map((name) => name.trim().toLowerCase());
  if (!names.includes('highlight') || names.length < 2) return undefined;
  const broken = new Set(errors.map(({ row }) => row));
  return rows.flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const isWhole = !broken.has(at + 1) && cells.length === names.length;
    const named = names.map((name, nth) => [name, unguardCell(cells[nth] ?? '')] as const);
    return [{ line: at + 2, cells: new Map(named), isWhole }];
  });
}

/** The highlight of each row. */
export function readHighlights(rows: readonly Row[]): Promise<Placed[]> {
  return Promise.all(
    rows.map(async ({ line, cells, isWhole }) => {
      const found = isWhole
        ? await readHighlight(cells)
        : unusable('bad-row', [...cells.values()].join(' '));
      return { ...found, place: line };
    }),
  );
}

async function readHighlight(row: Row['cells']): Promise<Found> {
  const cell = (...names: readonly string[]) => names.flatMap((name) => row.get(name) || [])[0];
  const exact = cell('highlight');
  const [title, author] = [cell('book title', 'title'), cell('book author', 'author')];
  const location = Number(cell('location') ?? 0);
  const start = Number.isSafeInteger(location) && location >= 0 ? location : 0;
  return await foreignNote({
    name: cell('id') ?? ['readwise', title, author, exact, cell('location')].join('\n'),
    address: cell('url', 'source url') ?? bookOf(cell('amazon book id'), title, author),
    title,
    author,
    selector: exact === undefined ? undefined : selectorOf(exact, start),
    text: cell('note') ?? '',
    tags: [cell('tags'), cell('document tags')].flatMap((tags) => tags?.split(',') ?? []),
    colour: colourOf(cell('color', 'colour')),
    created: readTime(cell('highlighted at', 'date')),
    changed: readTime(cell('changed at')),
    site: cell('site') ?? 'readwise',
  });
}

function selectorOf(exact: string, start: number) {
  return {
    quote: { exact, prefix: '', suffix: '' },
    position: { start, end: start + exact.length },
  };
}

/** Books have no address on the web, so that one is made which tells them apart. */
function bookOf(amazon = '', title = '', author = ''): string | undefined {
  if (amazon !== '') return `urn:asin:${encodeURIComponent(amazon)}`;
  const words = [title, author].map((part) => encodeURIComponent(part.toWellFormed()));
  return title === '' ? undefined : `tag:gloss.example,2026:book/${words.join('/')}`;
}

/** Colours of other programs that are near one of ours. */
const NEAR: Readonly<Record<string, NoteColour>> = {
  yellow: 'amber',
  orange: 'amber',
  pink: 'red',
  purple: 'violet',
};

function colourOf(name = ''): NoteColour | undefined {
  const word = name.toLowerCase();
  return NOTE_COLOURS.find((colour) => colour === word) ?? NEAR[word];
}
