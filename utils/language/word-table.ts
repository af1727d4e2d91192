/** What is known of words, found by their place in a text: a word met before is not even cut out. */

export interface WordTable<Value> {
  /** What is known of the word from `start` up to `end`; `hash` is `hashRange` of the same. */
  look(text: string, start: number, end: number, hash: number): Value;
}

/** Slots per word remembered, so that searches stay short. */
const ROOM = 2;

/** Words with what is known of them, by hash; a word's slot is the first free one from its hash on. */
interface Generation<Value> {
  hashes: Int32Array;
  words: (string | undefined)[];
  values: (Value | undefined)[];
  count: number;
}

/**
 * Remembers what `read` makes of the last `limit` words (a power of two) and up to as many before them. A long text
 * has some 8,000 different ones.
 */
export function createWordTable<Value>(
  read: (word: string) => Value,
  limit: number,
): WordTable<Value> {
  let recent = createGeneration<Value>(limit);
  let older = createGeneration<Value>(0);
  const remember = (word: string, hash: number, value: Value): Value => {
    if (recent.count === limit) {
      older = recent;
      recent = createGeneration(limit);
    }
    const slot = freeSlot(recent, hash);
    recent.hashes[slot] = hash;
    recent.words[slot] = word;
    recent.values[slot] = value;
    recent.count++;
    return value;
  };
  return {
    look(text, start, end, hash) {
      const known = find(recent, { text, start, end }, hash);
      if (known !== undefined) return known;
      const word = text.slice(start, end);
      return remember(word, hash, find(older, { text, start, end }, hash) ?? read(word));
    },
  };
}

function createGeneration<Value>(limit: number): Generation<Value> {
  const slots = Math.max(1, limit * ROOM);
  return {
    hashes: new Int32Array(slots),
    words: new Array(slots),
    values: new Array(slots),
    count: 0,
  };
}

function find<Value>(
  { hashes, words, values }: Generation<Value>,
  { text, start, end }: { text: string; start: number; end: number },
  hash: number,
): Value | undefined {
  const mask = hashes.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const word = words[slot];
    if (word === undefined) return undefined;
    if (hashes[slot] === hash && word.length === end - start && text.startsWith(word, start))
      return values[slot];
  }
}

function freeSlot<Value>({ hashes, words }: Generation<Value>, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (words[slot] !== undefined) slot = (slot + 1) & mask;
  return slot;
}
