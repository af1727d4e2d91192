/** Names inside the unspaced text of scripts that put no space between words. */
import type { DocumentBlock } from './document.ts';
import { foldName } from './fold.ts';
import type { Hit, HitSearch } from './hit.ts';

/** Chinese and Japanese put names anywhere in a run of characters. */
const HAN = /\p{scx=Han}/u;
/** Korean hangs particles on the end of a name. */
const HANGUL = /\p{sc=Hangul}/u;
/** Two characters of Chinese stand inside longer words too often to be a name there. */
const MIN_LENGTH = 3;
/** Names in these scripts are three or four characters, seldom six. */
const MAX_LENGTH = 6;

/** Hits inside one token of such a script, the longest at each place, without overlaps. */
export function scriptHits(search: HitSearch, block: DocumentBlock, token: number): Hit[] {
  const { text, tokens } = search.document;
  const [from, to] = [tokens.starts[token] ?? 0, tokens.ends[token] ?? 0];
  const first = text.charAt(from);
  const starts = HAN.test(first) ? to - MIN_LENGTH : HANGUL.test(first) ? from : from - 1;
  const hits: Hit[] = [];
  for (let start = from; start <= starts; start++) {
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
