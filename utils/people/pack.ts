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

export interface Pack {
  info: PackInfo;
  /** The reader's own: where it knows a name, it alone is asked. */
  isOwn?: boolean | undefined;
  /** The record at a position; throws a RangeError outside `0 … size - 1`. */
  entity(index: EntityIndex): Entity;
  size: number;
  /** Position of an id, or -1. */
  indexOf(id: string): EntityIndex;
  /** Who goes by this name: canonical name, full name, native name or alias, folded as `foldName` does. */
  named(folded: string): readonly EntityIndex[];
  /**
   * People whose surname, as the record or the transliteration in an alias writes it, folds to this one;
   * whether it may stand alone is the record's to say.
   */
  surnamed(folded: string): readonly EntityIndex[];
  /** Tier of an entity without reading the rest of its record; throws like `entity`. */
  tier(index: EntityIndex): number;
  /** Every indexed spelling, entity by entity. */
  forms(): IterableIterator<NameForm>;
}
