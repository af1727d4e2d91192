/** Names of a story as mentions: each linked to the person it means, or left open with those it may mean. */
import type { Candidate, Mention, Story } from '../language/analysis.ts';
import type { Document } from '../language/document.ts';
import type { FoundName } from '../language/found-name.ts';
import { findNames } from '../language/names.ts';
import type { LinkDecision, RankedEntity } from '../people/link.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { type Reason, sayReason } from '../people/reasons.ts';
import { type Chains, createChains } from './chains.ts';
import { createLinker } from './link-names.ts';
import { groupNames, type NameGroup } from './name-groups.ts';

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

/** Mentions in the order of the text, without overlaps. */
export function findMentions({
  story,
  document,
  index,
}: {
  story: Story;
  document: Document;
  index: PeopleIndex;
}): Mention[] {
  const names = findNames({ document, lexicon: index, known: story.known });
  const groupOf = groupNames(document, names);
  const linkOf = createLinker({ story, document, index, names });
  const chains = createChains(story.known ?? []);
  const mentions = names.flatMap((name) => {
    const group = groupOf(name);
    const decision = linkOf(name, group);
    // An organisation's name that is not the pack's may be any word; a person's is a name all the same.
    if (name.type !== 'person' && decision.chosen === undefined) return [];
    const span = document.story.toSource(name);
    return [{ ...span, type: name.type, ...describe({ name, group, decision, chains }) }];
  });
  return shareDescriptions(mentions);
}

interface Linked {
  name: FoundName;
  group: NameGroup;
  decision: LinkDecision;
  chains: Chains;
}

function describe({ name: { entries }, group, decision, chains }: Linked) {
  const { chosen, ranked } = decision;
  const doubts = ranked.flatMap(({ reasons }) => reasons.filter(({ code }) => DOUBTS.has(code)));
  const name = chosen?.entity.name ?? group.fullest;
  return {
    name,
    chain: chains.chainOf({ entity: chosen?.entity.id, candidates: entries, name }),
    entity: chosen?.entity.id,
    qid: chosen?.entity.qid,
    confidence: round(chosen?.score ?? OPEN_CONFIDENCE),
    reasons: [...new Set((chosen?.reasons ?? doubts).map(sayReason))],
    candidates: ranked.slice(0, MAX_CANDIDATES).map(candidateOf),
    description: group.description,
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

/** What the story says of somebody once goes for all of their mentions. */
function shareDescriptions(mentions: readonly Mention[]): Mention[] {
  const described = new Map(
    mentions
      .filter(({ description }) => description !== undefined)
      .map(({ chain, description }) => [chain, description]),
  );
  return mentions.map((mention) => ({
    ...mention,
    description: mention.description ?? described.get(mention.chain),
  }));
}
