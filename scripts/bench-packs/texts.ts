/** Texts to look for names in: the project's stories, as they are and with other people in the places of theirs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from '../corpus/labelled.ts';
import { readStories } from '../corpus/story-file.ts';

const STORIES = join(import.meta.dirname, '../../tests/corpus/stories');

export function readTexts(): string[] {
  return readStories(STORIES).map(({ text }) => text);
}

/** The stories with a person of the list in the place of each person they name in full. */
export function readTextsAbout(namesFile: string): string[] {
  const names: string[] = JSON.parse(readFileSync(namesFile, 'utf8'));
  let next = 0;
  const replace = ({ text, names: labels }: LabelledText): string => {
    const given = new Map<string, string>();
    let done = '';
    let at = 0;
    for (const { start, end, type } of labels) {
      const name = text.slice(start, end);
      if (type !== 'person' || !name.includes(' ') || start < at) continue;
      if (!given.has(name)) given.set(name, names[next++ % names.length] ?? name);
      done += text.slice(at, start) + given.get(name);
      at = end;
    }
    return done + text.slice(at);
  };
  return readStories(STORIES).map(replace);
}

export function countBytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
