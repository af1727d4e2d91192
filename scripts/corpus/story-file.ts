/** Reads the project's labelled stories (tests/corpus/README.md says how they are written). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockKind, MentionType, Span } from '../../utils/language/analysis.ts';
import type { LabelledName, LabelledText } from './labelled.ts';

export interface StoryFile extends LabelledText {
  split: 'train' | 'test';
  blocks: readonly (Span & { kind: BlockKind })[];
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
  const [head = '', , ...rest] = source.split(/^---\s*$/m);
  const lines = rest
    .join('---')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const blocks: (Span & { kind: BlockKind })[] = [];
  const names: LabelledName[] = [];
  let text = '';
  for (const line of lines) {
    const [, mark = '', body = ''] = /^(?:(##?|-|>|\^) )?(.*)$/.exec(line) ?? [];
    if (text !== '') text += '\n';
    const start = text.length;
    const read = readLabels(id, body);
    text += read.text;
    for (const name of read.names)
      names.push({ ...name, start: name.start + start, end: name.end + start });
    blocks.push({ start, end: text.length, kind: KINDS[mark] ?? 'paragraph' });
  }
  names.sort((one, other) => one.start - other.start);
  return { id, text, names, blocks, split: /^split: test$/m.test(head) ? 'test' : 'train' };
}

/** A line's text without its labels, and the names among them. */
function readLabels(id: string, line: string): { text: string; names: LabelledName[] } {
  const names: LabelledName[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if ('[{<'.includes(letter)) open.push(text.length);
    else if (letter === '>') open.pop();
    else if (letter === ']' || letter === '}') {
      const start = open.pop();
      const label = /^\(([^)]*)\)/.exec(line.slice(at + 1));
      if (start === undefined || label === null) throw new Error(`${id}: bad label in "${line}"`);
      const type = letter === ']' ? TYPES[label[1]?.charAt(0) ?? ''] : undefined;
      if (type !== undefined) names.push({ start, end: text.length, type });
      at += label[0].length;
    } else text += letter;
  }
  return { text, names };
}
