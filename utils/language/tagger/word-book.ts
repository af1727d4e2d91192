/** What the tagger knows of a word by itself: its hashes, shape, cluster, and whether lists hold it. */
import { foldName } from '../fold.ts';
import { TITLE_WORDS } from './cue-words.ts';
import { hashText } from './hash.ts';
import { CONNECTORS, NAME_PARTICLES } from './particles.ts';
import type { StaticMap } from './static-map.ts';

export interface WordInfo {
  folded: string;
  /** Of the folded word. */
  hash: number;
  /** Of the word as written. */
  exact: number;
  shape: number;
  /** Up to four leading, then up to four trailing pieces of one to four letters. */
  affixes: Int32Array;
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
}

export const LISTED = { name: 1, place: 2, title: 4, particle: 8, rare: 16 } as const;

export interface WordBook {
  look(word: string): WordInfo;
}

/** Values of the cluster map: fine cluster, coarse cluster and rarity, plus one so that 0 means unknown. */
export const CLUSTER_VALUE = { fineBits: 10, coarseBits: 7, rarityBits: 3 } as const;
/** Beyond every real cluster. */
const NO_CLUSTER = 5000;
const UNKNOWN_RARITY = 9;
/** Words remembered; a long story has some 20,000 different ones. Twice as many are held at most. */
const REMEMBERED = 20_000;
const LONGEST_AFFIX = 4;
/** Longer words are none; their tails tell nothing. */
const MAX_LENGTH = 12;
const MAX_SHAPE = 8;

export function createWordBook(maps: { clusters: StaticMap; lists: StaticMap }): WordBook {
  let recent = new Map<string, WordInfo>();
  let older = new Map<string, WordInfo>();
  return {
    look(word) {
      const known = recent.get(word);
      if (known !== undefined) return known;
      const info = older.get(word) ?? readWord(word, maps);
      if (recent.size >= REMEMBERED) {
        older = recent;
        recent = new Map();
      }
      recent.set(word, info);
      return info;
    },
  };
}

function readWord(word: string, { clusters, lists }: { clusters: StaticMap; lists: StaticMap }) {
  const folded = foldName(word);
  const hash = hashText(folded);
  const cluster = readCluster(clusters.get(hash));
  const capital = isCapitalised(word);
  const particle = !capital && NAME_PARTICLES.has(folded);
  return {
    folded,
    hash,
    exact: hashText(word),
    shape: hashText(shapeOf(word), 1),
    affixes: affixesOf(folded),
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
  return /^(?:\p{Lu}|\p{Lt}|[a-z]{1,3}\p{Lu}|[dl]['’]\p{Lu})/u.test(word);
}

/** "Xx" for "Putin", "XX" for "NATO", "Xd" for "G7"; runs of one kind shortened. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (const letter of word) {
    const kind = kindOf(letter);
    if (kind !== last || (kind === 'X' && shape.length < 2)) shape += kind;
    last = kind;
    if (shape.length > MAX_SHAPE) break;
  }
  return shape;
}

function kindOf(letter: string): string {
  if (/[a-z]/.test(letter)) return 'x';
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{Ll}/u.test(letter)) return 'x';
  if (/\p{N}/u.test(letter)) return 'd';
  return /\p{L}/u.test(letter) ? 'c' : letter;
}

function affixesOf(folded: string): Int32Array {
  const count = Math.min(LONGEST_AFFIX, Math.max(0, folded.length - 1));
  const affixes = new Int32Array(2 * count);
  for (let length = 1; length <= count; length++) {
    affixes[length - 1] = hashText(folded.slice(0, length), 2 * length);
    affixes[count + length - 1] = hashText(folded.slice(-length), 2 * length + 1);
  }
  return affixes;
}
