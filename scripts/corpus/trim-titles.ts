/** Cuts titles off the names of people, where a corpus has them inside: "President Trump" → "Trump". */
import { TITLE_WORDS } from '../../utils/language/tagger/cue-words.ts';
import type { LabelledName } from './labelled.ts';

const FIRST_WORD = /^(\p{Lu}\p{L}*\.?)\s+(?=\S)/u;

export function trimTitle<Name extends LabelledName>(text: string, name: Name): Name {
  if (name.type !== 'person') return name;
  let { start } = name;
  for (;;) {
    const [found, word = ''] = FIRST_WORD.exec(text.slice(start, name.end)) ?? [];
    if (found === undefined || !TITLE_WORDS.has(word.toLowerCase().replace('.', ''))) break;
    start += found.length;
  }
  return { ...name, start };
}
