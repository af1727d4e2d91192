/** A pack as the rest of the project sees it: who it knows, by id and by name. */
import type { Entity } from './person.ts';

/** What a pack says of itself. */
export interface PackInfo {
  name: string;
  /** Day its facts were last compared with their sources, `YYYY-MM-DD`. */
  asOf: string;
  licence: string;
  source: string;
  people: number;
  organisations: number;
}

/** Position of an entity inside its pack. */
export type EntityIndex = number;

/** What a name form is to its owner; an organisation has no `full` name. */
export type NameKind = 'name' | 'full' | 'native' | 'alias';

/** One spelling under which an entity is indexed, as the pack writes it. */
export interface NameForm {
  index: EntityIndex;
  kind: NameKind;
  text: string;
}

/**
 * Most who are found under one name, the foremost by tier: a million people have thousands of "John Smith", and no more
 * than these are ever offered to a reader.
 */
export const MAX_NAMESAKES = 8;

/**
 * A pack, in memory or partly still to be fetched. Where a lookup needs what is not here yet, it notes that and answers
 * as if the pack did not know; `askPacks` fetches what was noted and asks again.
 */
export interface Pack {
  info: PackInfo;
  /** The reader's own: where it knows a name, it alone is asked. */
  isOwn?: boolean | undefined;
  /**
   * The record at a position, which stands in the order of prominence. Throws a RangeError outside `0 … size - 1`, and
   * where the record is not here yet: positions are to be had from the lookups below, in the same run.
   */
  entity(index: EntityIndex): Entity;
  size: number;
  /** Position of an id, or -1. */
  indexOf(id: string): EntityIndex;
  /** Whether `named` may know a name of this hash, which is `spreadHash(hashText(folded))`: quicker than asking it. */
  mayName(hash: number): boolean;
  /**
   * Who goes by this name: canonical name, full name, native name or alias, folded as `foldName` does. The foremost
   * first, `MAX_NAMESAKES` at most.
   */
  named(folded: string): readonly EntityIndex[];
  /**
   * People whose surname, as the record or the transliteration in an alias writes it, folds to this one, the foremost
   * 64; whether it may stand alone is the record's to say.
   */
  surnamed(folded: string): readonly EntityIndex[];
  /** Tier of an entity without reading its record; throws a RangeError outside `0 … size - 1`. */
  tier(index: EntityIndex): number;
  /** Every indexed spelling, entity by entity. */
  forms(): IterableIterator<NameForm>;
  /** Whether a lookup needed what is not here yet, since the last `fetchMissing`. */
  isMissing(): boolean;
  /** Fetches what lookups needed. Rejects where the source of the pack fails. */
  fetchMissing(): Promise<void>;
}
