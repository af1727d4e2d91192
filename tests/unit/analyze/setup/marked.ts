/** Stories with their names marked in the text: `[Peskov](peskov)` is linked, `[Kallas](?)` left open. */
import type { Mention } from '@/utils/language/analysis.ts';

const MARK = /\[([^\]]*)\]\([^)]*\)/g;

/** The story without its marks. */
export function plain(marked: string): string {
  return marked.replaceAll(MARK, '$1');
}

/** The story with the marks of these mentions. */
export function mark(text: string, mentions: readonly Mention[]): string {
  let at = 0;
  let marked = '';
  for (const { start, end, entity = '?' } of mentions) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}](${entity})`;
    at = end;
  }
  return marked + text.slice(at);
}
