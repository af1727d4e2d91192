/** Asks whom each name of a story means, once for every way in which a group of names is written. */
import type { Candidate, Mention, Story } from '../language/analysis.ts';
import type { Document } from '../language/document.ts';
import type { FoundName } from '../language/found-name.ts';
import type { StoryCompany } from '../language/story-company.ts';
import type { LinkDecision, NameEvidence, RankedEntity, StoryFacts } from '../people/link.ts';
import { linkName } from '../people/link.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { type Reason, sayReason } from '../people/reasons.ts';
import type { NameGroup } from './name-groups.ts';
import { groupKey } from './name-groups.ts';

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
/** Reasons that say why nobody was chosen. */
const DOUBTS: ReadonlySet<Reason['code']> = new Set([
  'common-name',
  'title-differs',
  'namesake-in-story',
  'namesake-told',
  'several-fit',
] as const);

interface LinkedStory {
  story: Story;
  document: Document;
  company: StoryCompany;
  index: PeopleIndex;
  names: readonly FoundName[];
}

export function createLinker({ story, document, company, index, names }: LinkedStory): LinkOf {
  const facts: StoryFacts = { date: story.date, ...company };
  const wholeNames = countWholeNames(names);
  const knownIds = idsOf(story.known ?? []);
  const decided = new Map<string, Link>();
  return (name, { titles }) => {
    const { form, country, rivals, entries } = name;
    const written = document.text.slice(name.start, name.end);
    const key = [groupKey(name), form, country, written].join('\n');
    const before = decided.get(key);
    if (before !== undefined) return before;
    const known = entries.filter((id) => knownIds.has(id));
    const evidence: NameEvidence = {
      ...{ form, written, titles, country, rivals },
      times: Math.max(0, ...entries.map((id) => wholeNames.get(id) ?? 0)),
      doubtful: name.doubtful === true,
      knownAs: known.length === 1 ? known[0] : undefined,
    };
    const candidates = entries.flatMap((id) => index.find(id) ?? []);
    const link = describeLink(linkName(candidates, evidence, facts));
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
    confidence: round(chosen?.score ?? OPEN_CONFIDENCE),
    reasons: [...new Set((chosen?.reasons ?? doubts).map(sayReason))],
    candidates: ranked.slice(0, MAX_CANDIDATES).map(candidateOf),
  };
}

function candidateOf({ entity, score, reasons }: RankedEntity): Candidate {
  return {
    entity: entity.id,
    name: entity.name,
    score: round(score),
    reasons: reasons.map(sayReason),
  };
}

/** Two decimals: more would claim a precision that no score has. */
function round(score: number): number {
  return Math.round(score * 100) / 100;
}

/** How often the story names each entry with more than a surname. */
function countWholeNames(names: readonly FoundName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { form, entries } of names) {
    if (form === 'surname') continue;
    for (const id of entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function idsOf(known: readonly Mention[]): ReadonlySet<string> {
  return new Set(known.flatMap(({ entity }) => entity ?? []));
}
