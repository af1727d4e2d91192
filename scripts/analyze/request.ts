/** What the command line asks for, read and checked before anything is done. */
import { parseArgs } from 'node:util';
import type { Story } from '../../utils/language/analysis.ts';

export const USAGE = `Usage: npm run -s analyze -- [FILE] [options]

Reads a story from FILE, or from standard input, and prints what it names as JSON.

  --jsonl             each line of the input is a story as JSON; prints an analysis a line
  --html FILE         reads a page; --url ADDRESS says where it is from
  --date YYYY-MM-DD   day the story was written
  --lang TAG          its language, as BCP 47
  --title TEXT        its title
  --pretty            prints the story with its marks, and who is who
`;

/** A mistake of whoever called; its message says what to do about it. */
export class UsageError extends Error {}

/** What goes for every story that does not say otherwise. */
export type StoryDefaults = Pick<Story, 'date' | 'lang' | 'title'>;

export interface AnalyzeRequest {
  kind: 'text' | 'lines' | 'page';
  /** Absent: standard input. */
  file?: string | undefined;
  /** Where a page is from. */
  address?: string | undefined;
  pretty: boolean;
  defaults: StoryDefaults;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @throws {UsageError} for options that are unknown, go against each other, or have no sense */
export function readRequest(args: readonly string[]): AnalyzeRequest {
  const { values, positionals } = parse(args);
  const { html, url, jsonl = false, pretty = false } = values;
  const [file, more] = positionals;
  if (more !== undefined) throw new UsageError(`One file at a time: "${more}" is one too many.`);
  if (html !== undefined && (file !== undefined || jsonl)) {
    throw new UsageError('--html reads the page alone: give no other file and no --jsonl.');
  }
  if (html !== undefined && (url === undefined || !URL.canParse(url))) {
    throw new UsageError('--html needs --url with the address the page is from.');
  }
  if (url !== undefined && html === undefined) throw new UsageError('--url goes with --html.');
  return {
    kind: html !== undefined ? 'page' : jsonl ? 'lines' : 'text',
    file: html ?? file,
    address: url,
    pretty,
    defaults: readDefaults(values),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        html: { type: 'string' },
        url: { type: 'string' },
        jsonl: { type: 'boolean' },
        date: { type: 'string' },
        lang: { type: 'string' },
        title: { type: 'string' },
        pretty: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readDefaults({ date, lang, title }: StoryDefaults): StoryDefaults {
  if (date !== undefined && !isDay(date)) {
    throw new UsageError(`--date is a day as YYYY-MM-DD, not "${date}".`);
  }
  return { date, lang, title };
}

/** Whether a text is a day of the calendar: 2025-02-30 is none. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
