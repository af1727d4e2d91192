/** Joins what the tagger found with the names a lexicon knows: people in no pack, and pack names the tagger contradicts. */
import type { Span } from './analysis.ts';
import type { Document } from './document.ts';
import { foldName } from './fold.ts';
import type { FoundName } from './found-name.ts';
import type { TaggedName, Tagger } from './tagger/tagger.ts';
import { appositionAfter, titleBefore } from './titles.ts';

/** Less sure people are left unmarked. */
const LEAST_CONFIDENCE = 0.5;
/** From here on the tagger outweighs a surname that some pack knows: "Kallas" inside "Peeter Kallas". */
const OVERRULING = 0.9;

/** Names of both in the order of the text, without overlaps. `names` are those of the lexicon. */
export function joinTaggedNames(
  { document, tagger }: { document: Document; tagger: Tagger },
  names: readonly FoundName[],
): FoundName[] {
  const known = names.filter(({ form }) => form !== 'surname');
  const tagged = tagger.tag(document, known);
  const kept = names.filter((name) => !tagged.some((other) => overrules(other, name)));
  const people = tagged.filter(
    ({ type, confidence, ...span }) =>
      type === 'person' &&
      confidence >= LEAST_CONFIDENCE &&
      !kept.some((name) => overlaps(name, span)),
  );
  const joined = [...noteReadings(tagged, kept), ...describePeople(document, people, kept)];
  return joined.sort((one, other) => one.start - other.start);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a tagged name shows that a lone surname of the lexicon is somebody else's, or no person's. */
function overrules(tagged: TaggedName, name: FoundName): boolean {
  if (name.form !== 'surname' || tagged.confidence < OVERRULING || !overlaps(tagged, name))
    return false;
  return tagged.type !== 'person' || tagged.end - tagged.start > name.end - name.start;
}

/** Says of each name what the tagger takes it for; both lists stand in the order of the text. */
function noteReadings(tagged: readonly TaggedName[], names: readonly FoundName[]): FoundName[] {
  let next = 0;
  return names.map((name) => {
    while ((tagged[next]?.end ?? name.end) <= name.start) next++;
    const other = tagged[next];
    const reading = other !== undefined && overlaps(other, name) ? other.type : 'nothing';
    return { ...name, reading };
  });
}

function describePeople(
  document: Document,
  people: readonly TaggedName[],
  kept: readonly FoundName[],
): FoundName[] {
  const groupOf = groupPeople(document, people);
  const starts = new Set([...people, ...kept].map(({ start }) => start));
  const { reader, tokens } = document;
  const search = {
    ...{ document, reader },
    isPerson: (token: number) => starts.has(tokens.starts[token] ?? -1),
  };
  return people.map(({ start, end, confidence }) => {
    const first = tokenAt(document, start);
    const last = tokenAt(document, end - 1);
    return {
      ...{ start, end, type: 'person', form: 'name', entries: [], confidence },
      group: groupOf({ start, end }),
      title: titleBefore(search, { first, last }),
      apposition: appositionAfter(search, last),
    };
  });
}

/** The token an offset lies in. */
function tokenAt({ tokens }: Document, offset: number): number {
  let from = 0;
  let to = tokens.count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens.starts[middle] ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** Says which names are one person's: a lone word goes with the one full name that ends, or else begins, with it. */
function groupPeople({ text }: Document, people: readonly Span[]): (name: Span) => string {
  const foldOf = ({ start, end }: Span) => foldName(text.slice(start, end));
  const fulls = new Set(people.map(foldOf).filter((folded) => folded.includes(' ')));
  const byLast = Map.groupBy(fulls, (full) => full.slice(full.lastIndexOf(' ') + 1));
  const byFirst = Map.groupBy(fulls, (full) => full.slice(0, full.indexOf(' ')));
  return (name) => {
    const folded = foldOf(name);
    const bearers = byLast.get(folded) ?? byFirst.get(folded) ?? [];
    const [only = folded] = bearers;
    return `tagged ${bearers.length === 1 ? only : folded}`;
  };
}
