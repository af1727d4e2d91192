/** What every file owes its reader: a sentence on top that says what it is for, and a length one can survey. */
import type { SourceTree } from './source-tree.ts';

/** Lines; a longer file is a sign that a room holds two. */
const MAX_LINES = 350;

/** Files that may be longer, each with its reason. */
export const LONG_FILES: Readonly<Record<string, string>> = {};

const OPENING_SENTENCE = /^(#![^\n]*\n)?\/\*\*\s+\**\s*[A-Z`“"@<][\s\S]*?[.:!?](\s|\*\/)/;

/** One line for each file that owes something. */
export function findFileFaults(
  tree: SourceTree,
  long: Readonly<Record<string, string>> = LONG_FILES,
): string[] {
  return [...tree].flatMap(([path, source]) => {
    const lines = source.split('\n').length - 1;
    return [
      ...(OPENING_SENTENCE.test(source) ? [] : [`${path} does not begin with what it is for.`]),
      ...(lines > MAX_LINES && !(path in long) ? [`${path} has ${lines} lines.`] : []),
    ];
  });
}
