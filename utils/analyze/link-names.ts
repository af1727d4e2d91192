/** Asks whom each name of a story means, once for every way in which a group of names is written. */
import type { Candidate, Mention } from '../language/analysis.ts';
import type { FoundName } from '../language/found-name.ts';
import { type LinkDecision, linkName, type RankedEntity } from '../people/link.ts';
import { type Reason, sayReason } from '../people/reasons.ts';
import { createLinkQuestions, type NamedStory } from './link-questions.ts';
import type { NameGroup } from './name-groups.ts';

/** What a decision says of a mention. */
export type Link = Pick<Mention, 'entity' | 'qid' | 'confidence' | 'reasons' | 'candidates'> & {
  /** Canonical name of whom was chosen. */
  name?: string | undefined;
};

export type LinkOf = (name: FoundName, group: NameGroup) => Link;

/** Candidates listed: as many as a reader can choose from. */
const MAX_CANDIDATES = 8;
/** Confidence that an open name is a name of somebody at all. */
const OPEN_CONFIDENCE = 0.5;
const MOST_CONFIDENCE = 0.99;
/** Reasons that say why nobody was chosen. */
const DOUBTS: ReadonlySet<Reason['code']> = new Set([
  'common-name',
  'title-differs',
  'namesake-in-story',
  'namesake-told',
  'several-fit',
] as const);

/** Somebody of no pack. */
const UNKNOWN: Link = { confidence: OPEN_CONFIDENCE, reasons: [], candidates: [] };

export function createLinker(named: NamedStory): LinkOf {
  const questions = createLinkQuestions(named);
  const decided = new Map<string, Link>();
  return (name, group) => {
    if (name.entries.length === 0) return UNKNOWN;
    const key = questions.keyOf(name);
    const before = decided.get(key);
    if (before !== undefined) return before;
    const { candidates, evidence } = questions.ask(name, group);
    const link = describeLink(linkName(candidates, evidence, questions.facts));
    decided.set(key, link);
    return link;
  };
}

function describeLink({ chosen, ranked }: LinkDecision): Link {
  const doubts = ranked.flatMap(({ reasons }) => reasons.filter(({ code }) => DOUBTS.has(code)));
  return {
    name: chosen?.entity.name,
    entity: chosen?.entity.id,
    qid: chosen?.entity.qid,
    confidence: chosen === undefined ? OPEN_CONFIDENCE : confidenceIn(chosen),
    reasons: [...new Set((chosen?.reasons ?? doubts).map(sayReason))],
    candidates: ranked.slice(0, MAX_CANDIDATES).map(candidateOf),
  };
}

function candidateOf({ entity, score, reasons }: RankedEntity): Candidate {
  return {
    entity: entity.id,
    name: entity.name,
    score: confidenceIn({ score, reasons }),
    reasons: reasons.map(sayReason),
  };
}

/** Two decimals: more would claim a precision that no score has. Nothing is certain but what the reader said. */
function confidenceIn({ score, reasons }: Pick<RankedEntity, 'score' | 'reasons'>): number {
  if (reasons.some(({ code }) => code === 'reader-wrote')) return 1;
  return Math.min(MOST_CONFIDENCE, Math.round(score * 100) / 100);
}
