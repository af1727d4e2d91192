/** Names of a story that are one person's as far as the recogniser tells, with what stands beside them. */
import type { Span } from '../language/analysis.ts';
import type { Document } from '../language/document.ts';
import type { FoundName } from '../language/found-name.ts';
import { introductionOf } from '../language/introductions.ts';

export interface NameGroup {
  /** Longest form in the story. */
  fullest: string;
  /** Titles before the names and appositions after them, each once. */
  titles: string[];
  /** The fullest title, else the fullest apposition. */
  description?: string | undefined;
}

/** The group of a name. */
export type GroupOf = (name: FoundName) => NameGroup;

export function groupNames(document: Document, names: readonly FoundName[]): GroupOf {
  const groups = new Map<string, NameGroup>();
  for (const [key, members] of Map.groupBy(names, groupKey)) {
    groups.set(key, describeGroup(document, members));
  }
  return (name) => groups.get(groupKey(name)) ?? describeGroup(document, [name]);
}

/** What may mean several people of the story is asked about mention by mention. */
export function groupKey({ group, form, entries, rivals, doubtful, start }: FoundName): string {
  const isOpen = form === 'surname' && (entries.length > 1 || rivals !== undefined);
  return isOpen || doubtful === true ? `${group} ${start}` : group;
}

function describeGroup({ text }: Document, names: readonly FoundName[]): NameGroup {
  const textsOf = (spans: readonly (Span | undefined)[]) =>
    spans.flatMap((span) => (span === undefined ? [] : tidy(text.slice(span.start, span.end))));
  const titles = textsOf(names.map(({ title }) => title));
  const appositions = textsOf(names.map(({ apposition }) => apposition));
  return {
    fullest: longest(textsOf(names)) ?? '',
    titles: [...new Set([...titles, ...appositions])],
    description: longest(titles) ?? longest(appositions) ?? introduce(text, names),
  };
}

/** The first words by which the story introduces a person. */
function introduce(text: string, names: readonly FoundName[]): string | undefined {
  for (const name of names) {
    const introduction = name.type === 'person' ? introductionOf(text, name) : undefined;
    if (introduction !== undefined) return tidy(introduction);
  }
  return undefined;
}

/** Without the article, and with every run of white space as one space. */
function tidy(phrase: string): string {
  return phrase.replaceAll(/\s+/g, ' ').replace(/^(?:an?|the|its|their) /i, '');
}

function longest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>(
    (best, one) => (best !== undefined && best.length >= one.length ? best : one),
    undefined,
  );
}
