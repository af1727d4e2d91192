/** Whom the pronouns and descriptions of a story stand for that carry its quotes and claims. */

import type { Mention, Span, Speaker } from '../language/analysis.ts';
import { findReferences } from '../language/coreference/find-references.ts';
import type { Reference, StoryPerson } from '../language/coreference/reference.ts';
import type { Document } from '../language/document.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { Person, Role } from '../people/person.ts';
import { fitTitle, saysFormer } from '../people/role-words.ts';
import { pastRoles, rolesAt } from '../people/roles.ts';

export interface StoryReferences {
  /** In the order of the text; offsets count as those of mentions do. */
  references: readonly Reference[];
  /** A span of the story as a speaker: `chain` is set where a name or reference in it is one of the story's people. */
  resolveSpeaker(span: Span): Speaker;
}

export interface ReferenceSearch {
  document: Document;
  /** All of the story. */
  mentions: readonly Mention[];
  index: PeopleIndex;
  /** Day the story was written. */
  date?: string | undefined;
}

export function findStoryReferences(search: ReferenceSearch): StoryReferences {
  const { document, mentions } = search;
  const names = mentions.filter(({ type }) => type === 'person');
  const people = [...Map.groupBy(names, ({ chain }) => chain).values()].flatMap((own) =>
    describePerson(search, own),
  );
  const references = document.english
    ? findReferences({
        document,
        people,
        mentions: names.map((name) => ({ ...document.story.fromSource(name), chain: name.chain })),
      }).map((reference) => ({ ...reference, ...document.story.toSource(reference) }))
    : [];
  const known = [...names, ...references].sort((one, other) => one.start - other.start);
  return {
    references,
    resolveSpeaker({ start, end }) {
      const within = new Set<number>();
      for (let at = countBefore(known, start); at < known.length; at++) {
        const one = known[at];
        if (one === undefined || one.start >= end) break;
        if (one.end <= end) within.add(one.chain);
      }
      const [only, ...others] = within;
      return { start, end, chain: others.length === 0 ? only : undefined };
    },
  };
}

/** How many of the spans, ascending, begin before an offset. */
function countBefore(spans: readonly Span[], offset: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

function describePerson(
  { index, date }: ReferenceSearch,
  names: readonly Mention[],
): StoryPerson[] {
  const [first] = names;
  if (first === undefined) return [];
  const { chain, name } = first;
  const known = first.entity === undefined ? undefined : index.find(first.entity);
  if (known?.entity.kind !== 'person') {
    return [{ chain, name, countries: [], about: '', isKnown: false, fits: () => 0 }];
  }
  const { entity: person, asOf } = known;
  const day = date ?? asOf;
  const now = rolesAt({ roles: person.roles, day, asOf }).map(({ role }) => role);
  const past = pastRoles({ roles: person.roles, day, asOf });
  return [
    {
      ...{ chain, name, countries: person.countries, about: person.description },
      isKnown: person.roles.length > 0,
      fits(description) {
        const roles = saysFormer(description) ? past : now;
        const named = roles.filter((role) => fitTitle(headed(person, role), description).fit > 0);
        const { fit, conflict } = fitTitle({ ...person, roles: named }, description);
        return conflict ? 0 : fit;
      },
    },
  ];
}

/** Somebody with the noun of one office alone: the press secretary of a president is no president. */
function headed(person: Person, role: Role): Person {
  const [title = ''] = role.title.split(/ (?:of|to) /);
  return { ...person, roles: [{ ...role, title }] };
}
