/** Names inside the unspaced text of scripts that put no space between words. */
import type { DocumentBlock } from './document.ts';
import { foldName } from './fold.ts';
import type { Hit, HitSearch } from './hit.ts';

/** Scripts written without spaces, and Korean, whose particles hang on the name. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;
/** Two characters of Chinese stand inside longer words too often to be a name there. */
const MIN_LENGTH = 3;
/** Names of the East are three or four characters; Japanese ones seldom more than six. */
const MAX_LENGTH = 8;

/** Hits that begin anywhere inside one token of such a script, the longest at each place, without overlaps. */
export function scriptHits(search: HitSearch, block: DocumentBlock, token: number): Hit[] {
  const { text, tokens } = search.document;
  const [from, to] = [tokens.starts[token] ?? 0, tokens.ends[token] ?? 0];
  if (!UNSPACED.test(text.slice(from, from + 1))) return [];
  const hits: Hit[] = [];
  for (let start = from; start + MIN_LENGTH <= to; start++) {
    const hit = hitAt(search, { block, token, start, limit: Math.min(to, start + MAX_LENGTH) });
    if (hit === undefined) continue;
    hits.push(hit);
    start = hit.end - 1;
  }
  return hits;
}

function hitAt(
  { document, lexicon }: HitSearch,
  {
    block,
    token,
    start,
    limit,
  }: { block: DocumentBlock; token: number; start: number; limit: number },
): Hit | undefined {
  for (let end = limit; end >= start + MIN_LENGTH; end--) {
    const spellings = lexicon.named(foldName(document.text.slice(start, end)));
    if (spellings.length > 0) {
      return { first: token, last: token, start, end, spellings, words: 2, block };
    }
  }
  return undefined;
}
