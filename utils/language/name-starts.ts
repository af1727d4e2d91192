/** The tokens a name may begin with, found once for all who look for names: one word in five. */
import type { Document, DocumentBlock } from './document.ts';
import { SHAPE, type Tokens } from './tokens.ts';
import { createWordFilter } from './word-filter.ts';
import { LEADING_PARTICLES } from './words.ts';

const isLeadingParticle = createWordFilter(LEADING_PARTICLES);

/** Capitalised words, words of scripts without case, and the particles that stand first: "von der Leyen". Ascending. */
export function findNameStarts(text: string, tokens: Tokens): Int32Array {
  const { count, shapes } = tokens;
  const found = new Int32Array(count);
  let length = 0;
  for (let index = 0; index < count; index++) {
    const shape = shapes[index] ?? SHAPE.mark;
    if (shape > SHAPE.uncased) continue;
    if (shape === SHAPE.lower && !isLeadingParticle(text, tokens, index)) continue;
    found[length] = index;
    length++;
  }
  return found.subarray(0, length);
}

/** Goes through the places where a name may begin. `visit` answers the last token of what it found, which is passed over, or nothing. */
export function eachNameStart(
  { blocks, nameStarts }: Document,
  visit: (block: DocumentBlock, index: number) => number | undefined,
): void {
  let nth = 0;
  let free = 0;
  for (const block of blocks) {
    for (; nth < nameStarts.length; nth++) {
      const index = nameStarts[nth] ?? 0;
      if (index >= block.last) break;
      if (index < free || index < block.first) continue;
      free = (visit(block, index) ?? index) + 1;
    }
  }
}
