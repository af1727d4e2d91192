/** Names of a story as mentions: each linked to the person it means, or left open with those it may mean. */
import type { Mention, Story } from '../language/analysis.ts';
import { type Document, readDocument } from '../language/document.ts';
import { findNames } from '../language/names.ts';
import { resolveShortForms } from '../language/short-forms.ts';
import { findCompany } from '../language/story-company.ts';
import { joinTaggedNames } from '../language/tagged-names.ts';
import type { Tagger } from '../language/tagger/tagger.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { createChains } from './chains.ts';
import { createLinker } from './link-names.ts';
import type { NamedStory } from './link-questions.ts';
import { groupNames } from './name-groups.ts';

export interface StoryToRead {
  story: Story;
  document: Document;
  index: PeopleIndex;
  tagger?: Tagger | undefined;
}

/** Mentions in the order of the text, without overlaps. */
export function findMentions(read: StoryToRead): Mention[] {
  const { story, document } = read;
  const named = findStoryNames(read);
  const { names } = named;
  const groupOf = groupNames(document, names);
  const linkOf = createLinker(named);
  const chains = createChains(story.known ?? []);
  const mentions = names.flatMap((found) => {
    const { type, entries } = found;
    const group = groupOf(found);
    const { name = group.fullest, ...linked } = linkOf(found, group);
    const link = { ...linked, confidence: found.confidence ?? linked.confidence };
    // An organisation's name that is not the pack's may be any word; a person's is a name all the same.
    if (type !== 'person' && link.entity === undefined) return [];
    const chain = chains.chainOf({ entity: link.entity, candidates: entries, name });
    const { description } = group;
    return [{ ...document.story.toSource(found), type, name, chain, ...link, description }];
  });
  return shareDescriptions(mentions);
}

/** All names of a story, with the company they stand in. */
export function findStoryNames({ story, document, index, tagger }: StoryToRead): NamedStory {
  const { known, lang } = story;
  const title = story.title === undefined ? undefined : readDocument({ text: story.title, lang });
  const company = findCompany(document);
  const ofPacks = findNames({ document, lexicon: index, company, title, known });
  const names =
    tagger !== undefined && document.english
      ? resolveShortForms(document, index, joinTaggedNames({ document, tagger }, ofPacks))
      : ofPacks;
  return { story, document, company, index, names };
}

/** What the story says of somebody once goes for all of their mentions. */
function shareDescriptions(mentions: readonly Mention[]): Mention[] {
  const described = new Map<number, string>();
  for (const { chain, description } of mentions) {
    if (description !== undefined) described.set(chain, description);
  }
  return mentions.map((mention) => {
    if (mention.description !== undefined) return mention;
    const description = described.get(mention.chain);
    return description === undefined ? mention : { ...mention, description };
  });
}
