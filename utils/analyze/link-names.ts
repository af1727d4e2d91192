/** Asks whom each name of a story means, once for every way in which a group of names is written. */
import type { Mention, Story } from '../language/analysis.ts';
import type { Document } from '../language/document.ts';
import type { FoundName } from '../language/found-name.ts';
import { findCompany } from '../language/story-company.ts';
import type { LinkDecision, StoryFacts } from '../people/link.ts';
import { linkName } from '../people/link.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { NameGroup } from './name-groups.ts';
import { groupKey } from './name-groups.ts';

export type LinkOf = (name: FoundName, group: NameGroup) => LinkDecision;

interface LinkedStory {
  story: Story;
  document: Document;
  index: PeopleIndex;
  names: readonly FoundName[];
}

export function createLinker({ story, document, index, names }: LinkedStory): LinkOf {
  const facts: StoryFacts = { date: story.date, ...findCompany(document) };
  const wholeNames = countWholeNames(names);
  const knownIds = idsOf(story.known ?? []);
  const decided = new Map<string, LinkDecision>();
  return (name, { titles }) => {
    const { form, country, rivals, entries } = name;
    const written = document.text.slice(name.start, name.end);
    const key = [groupKey(name), form, country, written].join('\n');
    const before = decided.get(key);
    if (before !== undefined) return before;
    const known = entries.filter((id) => knownIds.has(id));
    const decision = linkName(
      entries.flatMap((id) => index.find(id) ?? []),
      {
        ...{ form, written, titles, country, rivals },
        times: Math.max(0, ...entries.map((id) => wholeNames.get(id) ?? 0)),
        doubtful: name.doubtful === true,
        knownAs: known.length === 1 ? known[0] : undefined,
      },
      facts,
    );
    decided.set(key, decision);
    return decision;
  };
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
