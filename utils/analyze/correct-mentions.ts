/** Applies what the reader said of names to what an analysis found, so that the reader always has the last word. */
import type { Mention } from '../language/analysis.ts';
import { foldName } from '../language/fold.ts';
import type { Correction } from '../people/correction.ts';
import type { Person } from '../people/person.ts';
import { sayReason } from '../people/reasons.ts';
import { createChains } from './chains.ts';

export interface CorrectionFacts {
  /** Those that hold in the story. */
  corrections: readonly Correction[];
  /** Mentions already met on this page, as corrected before. */
  known: readonly Mention[];
  /** Somebody of the packs. */
  find(entity: string): Pick<Person, 'id' | 'qid' | 'name'> | undefined;
}

/** What all corrections of a name come to. */
interface Ruling {
  isNever: boolean;
  is?: string | undefined;
  /** Names of those who are not meant, by their ids. */
  not: Map<string, string>;
}

/** Confidence that a name whose person the reader denied is a name of somebody at all. */
const DENIED_CONFIDENCE = 0.5;

/** The mentions as the reader wants them: people are numbered anew, in step with those known. */
export function correctMentions(mentions: readonly Mention[], facts: CorrectionFacts): Mention[] {
  const { corrections, known, find } = facts;
  if (corrections.length === 0) return [...mentions];
  const rulingOf = createRulings(corrections);
  const chains = createChains(known);
  return mentions.flatMap((mention) => {
    const ruling = mention.type === 'person' ? rulingOf(mention.name) : undefined;
    if (ruling?.isNever === true) return [];
    const corrected = ruling === undefined ? mention : correct(mention, ruling, find);
    const { entity, name } = corrected;
    const candidates = corrected.candidates.map((one) => one.entity);
    return [{ ...corrected, chain: chains.chainOf({ entity, candidates, name }) }];
  });
}

/**
 * Known mentions as they were before the reader denied their person, so that the analysis of a later paragraph finds
 * the same names that it would have found in the first one.
 */
export function recallKnown({ corrections, known, find }: CorrectionFacts): Mention[] {
  const rulingOf = createRulings(corrections);
  return known.map((mention) => {
    if (mention.entity !== undefined) return mention;
    const denied = [...(rulingOf(mention.name)?.not.keys() ?? [])].map(find);
    const entity = denied.find((one) => one?.name === mention.name)?.id;
    return entity === undefined ? mention : { ...mention, entity };
  });
}

function createRulings(corrections: readonly Correction[]): (name: string) => Ruling | undefined {
  const byName = Map.groupBy(corrections, ({ name }) => foldName(name));
  const rulings = new Map([...byName].map(([name, all]) => [name, rule(all)]));
  return (name) => rulings.get(foldName(name));
}

/** What was said of this story goes before what was said of all. */
function rule(corrections: readonly Correction[]): Ruling {
  const ruling: Ruling = { isNever: false, not: new Map() };
  const ofStory = corrections.filter(({ story }) => story !== undefined);
  const ofAll = corrections.filter(({ story }) => story === undefined);
  for (const place of [ofStory, ofAll]) {
    const isSettled = ruling.isNever || ruling.is !== undefined;
    for (const { verdict } of place) {
      if (verdict.kind === 'not' && verdict.entity !== ruling.is) {
        ruling.not.set(verdict.entity, verdict.person);
      }
    }
    if (isSettled) continue;
    for (const { verdict } of place) {
      if (verdict.kind === 'never') ruling.isNever = true;
      if (verdict.kind === 'is' && !ruling.not.has(verdict.entity)) ruling.is = verdict.entity;
    }
  }
  return ruling;
}

function correct(mention: Mention, { is, not }: Ruling, find: CorrectionFacts['find']): Mention {
  const candidates = mention.candidates.filter(({ entity }) => !not.has(entity));
  const meant = is === undefined ? undefined : find(is);
  if (meant !== undefined) return settle({ ...mention, candidates }, meant);
  const denied = mention.entity === undefined ? undefined : not.get(mention.entity);
  if (denied === undefined) return { ...mention, candidates };
  const { entity: _, qid: __, ...open } = mention;
  return {
    ...open,
    candidates,
    confidence: DENIED_CONFIDENCE,
    reasons: [sayReason({ code: 'reader-denied', name: denied })],
  };
}

function settle(mention: Mention, { id, qid, name }: Pick<Person, 'id' | 'qid' | 'name'>): Mention {
  const reasons = [sayReason({ code: 'reader-said' })];
  const others = mention.candidates.filter(({ entity }) => entity !== id);
  return {
    ...mention,
    ...{ name, entity: id, qid, confidence: 1, reasons },
    candidates: [{ entity: id, name, score: 1, reasons }, ...others],
  };
}
