/** What the tagger knows of a word by itself: its hashes, shape, cluster, and whether lists hold it. */
import { KIND, kindAt } from '../characters.ts';
import { foldName } from '../fold.ts';
import { hashText } from '../hash.ts';
import type { Tokens } from '../tokens.ts';
import { createWordTable } from '../word-table.ts';
import { TITLE_WORDS } from './cue-words.ts';
import { CONNECTORS, NAME_PARTICLES } from './particles.ts';
import type { StaticMap } from './static-map.ts';

export interface WordInfo {
  folded: string;
  /** Of the folded word, 30 bits like the other two. */
  hash: number;
  /** Of the word as written. */
  exact: number;
  shape: number;
  /** Fine and coarse word cluster; words of no cluster share one of their own. */
  fine: number;
  coarse: number;
  /** How rare the word is, 0 (frequent) to 9 (unknown). */
  rarity: number;
  /** Bits of LISTED. */
  listed: number;
  capital: boolean;
  /** Small words inside names of people ("von"), and inside any name ("of"). */
  particle: boolean;
  connector: boolean;
  length: number;
  /** Sums of the first reading's weights, once the word is met again, and one bit for each that is known. */
  sums: Int32Array | undefined;
  summed: number;
  met: boolean;
}

export const LISTED = { name: 1, place: 2, title: 4, particle: 8, rare: 16 } as const;

export interface WordBook {
  /** The word that a token is. */
  look(text: string, tokens: Tokens, index: number): WordInfo;
  /** Stand-ins for what lies beyond a text's ends, and beyond a line's. */
  noWord: WordInfo;
  lineEdge: WordInfo;
}

/** Values of the cluster map: fine cluster, coarse cluster and rarity, plus one so that 0 means unknown. */
export const CLUSTER_VALUE = { fineBits: 10, coarseBits: 7, rarityBits: 3 } as const;
/** Beyond every real cluster. */
const NO_CLUSTER = 5000;
const UNKNOWN_RARITY = 9;
/** Words remembered, a quarter of a kilobyte each; in or beside names a long story has some 3,000 different ones. */
const REMEMBERED = 2 ** 14;
/** Longer words are none; their tails tell nothing. */
const MAX_LENGTH = 12;
const MAX_SHAPE = 8;
/** Bits of hashes given up: larger numbers are objects of their own in Chromium, and slow. */
export const SPARED = 2;

export function createWordBook(maps: { clusters: StaticMap; lists: StaticMap }): WordBook {
  const read = (word: string) => readWord(word, maps);
  const table = createWordTable(read, REMEMBERED);
  return {
    look: (text, { starts, ends, hashes }, index) =>
      table.look(text, starts[index] ?? 0, ends[index] ?? 0, hashes[index] ?? 0),
    noWord: read(''),
    lineEdge: read('\n'),
  };
}

function readWord(
  word: string,
  { clusters, lists }: { clusters: StaticMap; lists: StaticMap },
): WordInfo {
  const folded = foldName(word);
  const hash = hashText(folded);
  const cluster = readCluster(clusters.get(hash));
  const capital = isCapitalised(word);
  const particle = !capital && NAME_PARTICLES.has(folded);
  return {
    folded,
    hash: hash >>> SPARED,
    exact: hashText(word) >>> SPARED,
    shape: hashText(shapeOf(word), 1) >>> SPARED,
    ...cluster,
    listed:
      lists.get(hash) |
      (TITLE_WORDS.has(folded) ? LISTED.title : 0) |
      (particle ? LISTED.particle : 0) |
      (cluster.fine === NO_CLUSTER ? LISTED.rare : 0),
    capital,
    particle,
    connector: !capital && CONNECTORS.has(word.toLowerCase()),
    length: Math.min(MAX_LENGTH, word.length),
    sums: undefined,
    summed: 0,
    met: false,
  };
}

function readCluster(value: number): Pick<WordInfo, 'fine' | 'coarse' | 'rarity'> {
  if (value === 0) return { fine: NO_CLUSTER, coarse: NO_CLUSTER, rarity: UNKNOWN_RARITY };
  const { fineBits, coarseBits } = CLUSTER_VALUE;
  const packed = value - 1;
  return {
    fine: packed & (2 ** fineBits - 1),
    coarse: (packed >>> fineBits) & (2 ** coarseBits - 1),
    rarity: packed >>> (fineBits + coarseBits),
  };
}

/** "Putin", "iPhone", "d'Estaing", "McDonald". */
function isCapitalised(word: string): boolean {
  if (kindAt(word, 0) === KIND.upper) return true;
  return /^(?:[a-z]{1,3}\p{Lu}|[dl]['’]\p{Lu})/u.test(word);
}

/** Letters of a shape for kinds of characters; others stand for themselves. */
const SHAPE_LETTERS: Readonly<Record<number, string>> = {
  [KIND.lower]: 'x',
  [KIND.upper]: 'X',
  [KIND.digit]: 'd',
  [KIND.uncased]: 'c',
};

/** "Xx" for "Putin", "XX" for "NATO", "Xd" for "G7"; runs of one kind shortened. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (let at = 0; at < word.length && shape.length <= MAX_SHAPE; at++) {
    const letter = SHAPE_LETTERS[kindAt(word, at)] ?? word.charAt(at);
    if (letter !== last || (letter === 'X' && shape.length < 2)) shape += letter;
    last = letter;
  }
  return shape;
}
