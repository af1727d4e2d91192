/** Reads the project's labelled stories (tests/corpus/README.md says how they are written). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockKind, MentionType, Span } from '../../utils/language/analysis.ts';
import type { LabelledName, LabelledText } from './labelled.ts';

/** Somebody or some organisation of a story. */
export interface CastMember {
  name: string;
  /** Slug of somebody real; absent for the invented. */
  entity?: string | undefined;
}

/** A pronoun or description that stands for somebody of the cast. */
export interface Reference extends Span {
  key: string;
}

/** Words somebody is reported to say. */
export interface Statement extends Span {
  /** Key of the speaker; absent for somebody whom the cast does not list. */
  speaker?: string | undefined;
  kind: 'direct' | 'mixed' | 'indirect';
  /** Keys of the sources it comes through, outermost first. */
  via: readonly string[];
}

export interface StoryFile extends LabelledText {
  split: 'train' | 'test';
  date: string;
  title: string;
  blocks: readonly (Span & { kind: BlockKind })[];
  cast: ReadonlyMap<string, CastMember>;
  references: readonly Reference[];
  statements: readonly Statement[];
  /** Words that tell that something is said. */
  cues: readonly Span[];
}

/** What the labels of a text say of it. */
interface Labels {
  names: LabelledName[];
  references: Reference[];
  statements: Statement[];
  cues: Span[];
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  '#': 'headline',
  '##': 'headline',
  '-': 'list-item',
  '>': 'quote',
  '^': 'caption',
};
const TYPES: Readonly<Record<string, MentionType>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
};

/** All stories of a folder in the order of their names. */
export function readStories(folder: string): StoryFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => readStory(name, readFileSync(join(folder, name), 'utf8')));
}

/** Throws where a label is not closed. */
export function readStory(id: string, source: string): StoryFile {
  const [head = '', cast = '', ...rest] = source.split(/^---\s*$/m);
  const lines = rest
    .join('---')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const blocks: (Span & { kind: BlockKind })[] = [];
  const labels: Labels = { names: [], references: [], statements: [], cues: [] };
  let text = '';
  for (const line of lines) {
    const [, mark = '', body = ''] = /^(?:(##?|-|>|\^) )?(.*)$/.exec(line) ?? [];
    if (text !== '') text += '\n';
    const start = text.length;
    text = readLabels({ id, text, labels }, body);
    blocks.push({ start, end: text.length, kind: KINDS[mark] ?? 'paragraph' });
  }
  labels.names.sort((one, other) => one.start - other.start);
  const headOf = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  return {
    ...{ id, text, blocks, ...labels, cast: readCast(cast) },
    ...{ date: headOf('date'), title: headOf('title') },
    split: headOf('split') === 'test' ? 'test' : 'train',
  };
}

function readCast(lines: string): Map<string, CastMember> {
  const cast = new Map<string, CastMember>();
  for (const [, key = '', name = '', slug] of lines.matchAll(
    /^(?:person|org) (\S+) = (.*?) \| (\S+)$/gm,
  )) {
    cast.set(key, { name, entity: slug === '-' ? undefined : slug });
  }
  return cast;
}

interface Reading {
  id: string;
  /** What was read before. */
  text: string;
  labels: Labels;
}

/** Adds a line without its labels to the text, and its labels to the others. */
function readLabels(reading: Reading, line: string): string {
  const open: number[] = [];
  let { text } = reading;
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if ('[{<'.includes(letter)) open.push(text.length);
    else if (letter === '>') {
      reading.labels.cues.push({ start: open.pop() ?? text.length, end: text.length });
    } else if (letter === ']' || letter === '}') {
      const start = open.pop();
      const label = /^\(([^)]*)\)/.exec(line.slice(at + 1));
      if (start === undefined || label === null) {
        throw new Error(`${reading.id}: bad label in "${line}"`);
      }
      addLabel(reading.labels, { start, end: text.length }, letter + (label[1] ?? ''));
      at += label[0].length;
    } else text += letter;
  }
  return text;
}

/** `label` is the bracket that closes, then what follows it: "]p kallas", "}kallas direct". */
function addLabel({ names, references, statements }: Labels, span: Span, label: string): void {
  const [first = '', second, ...rest] = label.slice(1).split(' ');
  const type = TYPES[first];
  if (label.startsWith('}')) {
    const kind = second === 'direct' || second === 'mixed' ? second : 'indirect';
    const via = rest.filter((word) => word !== 'via');
    statements.push({ ...span, speaker: first === '?' ? undefined : first, kind, via });
  } else if (type !== undefined) {
    names.push({ ...span, type, ...(second !== undefined && { key: second }) });
  } else if (first === 'r' && second !== undefined) references.push({ ...span, key: second });
}
