/** Use-case: what the reader has written, as one file to take along. */
import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import { writeCsv } from '@/utils/notes/formats/csv.ts';
import type { ExportFormat } from '@/utils/notes/formats/export-formats.ts';
import { writeHtml } from '@/utils/notes/formats/html.ts';
import {
  type ExportWords,
  type Files,
  writePersonFiles,
  writeStoryFiles,
} from '@/utils/notes/formats/markdown.ts';
import { NOTES_IN_ZIP } from '@/utils/notes/formats/read-file.ts';
import { type SealingKey, seal } from '@/utils/notes/formats/seal.ts';
import { writeAnnotations } from '@/utils/notes/formats/write-annotations.ts';
import { writeZip } from '@/utils/notes/formats/zip.ts';

export interface ExportedFile {
  name: string;
  /** Media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface ExportOrder {
  what: Belongings;
  format: ExportFormat;
  words: ExportWords;
  /** What the name of the file begins with. */
  name: string;
  now: Date;
  newId(): string;
  /** Seals the file where it is given. */
  key?: SealingKey | undefined;
}

const KINDS: Readonly<Record<ExportFormat, { ending: string; type: string }>> = {
  annotations: { ending: 'jsonld', type: 'application/ld+json' },
  stories: { ending: 'zip', type: 'application/zip' },
  people: { ending: 'zip', type: 'application/zip' },
  table: { ending: 'csv', type: 'text/csv' },
  page: { ending: 'html', type: 'text/html' },
};

/** The file, with its day in its name. */
export async function writeExport(order: ExportOrder): Promise<ExportedFile> {
  const { ending, type } = KINDS[order.format];
  const name = `${order.name}-${dayOf(order.now)}.${ending}`;
  const bytes = write(order) as Uint8Array<ArrayBuffer>;
  if (order.key === undefined) return { name, type, bytes };
  const sealed = await seal(bytes, order.key);
  return { name: `${name}.sealed`, type: 'application/octet-stream', bytes: sealed };
}

function write(order: ExportOrder): Uint8Array {
  const { what, format, words } = order;
  switch (format) {
    case 'annotations':
      return encode(annotations(order));
    case 'stories':
      return zip(order, writeStoryFiles(what.notes, words));
    case 'people':
      return zip(order, writePersonFiles(what.notes, what.people, words));
    case 'table':
      return encode(writeCsv(what.notes));
    case 'page':
      return encode(writeHtml(what.notes, words));
  }
}

/** Beside the Markdown lies what brings everything back. */
function zip(order: ExportOrder, files: Files): Uint8Array {
  return writeZip(new Map([[NOTES_IN_ZIP, annotations(order)], ...files]), order.now);
}

function annotations({ what, words, now, newId }: ExportOrder): string {
  return writeAnnotations(what, { id: newId(), time: now.getTime(), label: words.notes });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The reader's own day. */
function dayOf(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
