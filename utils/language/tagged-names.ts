/** Joins what the tagger found with the names a lexicon knows: people in no pack, and pack names the tagger contradicts. */
import type { Span } from './analysis.ts';
import type { Document } from './document.ts';
import { foldName } from './fold.ts';
import type { FoundName } from './found-name.ts';
import { mendNames } from './mend/mend-names.ts';
import type { TaggedName, Tagger } from './tagger/tagger.ts';
import { appositionAfter, titleBefore } from './titles.ts';
import { tokenAt } from './tokens.ts';

/** Less sure people are left unmarked. */
const LEAST_CONFIDENCE = 0.5;
/** From here on the tagger outweighs a surname that some pack knows: "Kallas" inside "Peeter Kallas". */
const OVERRULING = 0.9;

const NOTHING: readonly never[] = [];

/** Names of both in the order of the text, without overlaps. `names` are those of the lexicon. */
export function joinTaggedNames(
  { document, tagger }: { document: Document; tagger: Tagger },
  names: readonly FoundName[],
): FoundName[] {
  const known = names.filter(({ form }) => form !== 'surname');
  const people = names.filter(({ type }) => type === 'person');
  const others = names.filter(({ type }) => type !== 'person');
  const tagged = mendNames(document, tagger.tag(document, known), { people, others });
  const kept = names.filter(
    (name) => !overlapping(tagged, name).some((other) => overrules(other, name)),
  );
  const open = tagged.filter(
    (name) =>
      name.type === 'person' &&
      name.confidence >= LEAST_CONFIDENCE &&
      overlapping(kept, name).length === 0,
  );
  const joined = [...noteReadings(tagged, kept), ...describePeople(document, open, kept)];
  return joined.sort((one, other) => one.start - other.start);
}

/** Those of the spans, ascending and apart, that share a character with another. */
function overlapping<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  let last = from;
  while ((spans[last]?.start ?? end) < end) last++;
  return last === from ? NOTHING : spans.slice(from, last);
}

/** Whether a tagged name that overlaps a name of the lexicon shows that a lone surname of the lexicon is somebody else's, or no person's. */
function overrules(tagged: TaggedName, name: FoundName): boolean {
  if (name.form !== 'surname' || tagged.confidence < OVERRULING) return false;
  return tagged.type !== 'person' || tagged.end - tagged.start > name.end - name.start;
}

/** Says of each name what the tagger takes it for. */
function noteReadings(tagged: readonly TaggedName[], names: readonly FoundName[]): FoundName[] {
  return names.map((name) => ({
    ...name,
    reading: overlapping(tagged, name)[0]?.type ?? 'nothing',
  }));
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
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end - 1);
    return {
      ...{ start, end, type: 'person', form: 'name', entries: [], confidence },
      group: groupOf({ start, end }),
      title: titleBefore(search, { first, last }),
      apposition: appositionAfter(search, last),
    };
  });
}

/**
 * Says which names are one person's: "Gaulle" and "De Gaulle" go with the one full name that ends with them, "Charles" with
 * the one that begins so.
 */
function groupPeople({ text }: Document, people: readonly Span[]): (name: Span) => string {
  const foldOf = ({ start, end }: Span) => foldName(text.slice(start, end));
  const fulls = new Set(people.map(foldOf).filter((folded) => folded.includes(' ')));
  const byEnd = new Map<string, string[]>();
  const byFirst = Map.groupBy(fulls, (full) => full.slice(0, full.indexOf(' ')));
  for (const full of fulls)
    for (const end of endsOf(full)) {
      const bearers = byEnd.get(end);
      if (bearers === undefined) byEnd.set(end, [full]);
      else bearers.push(full);
    }
  return (name) => {
    const folded = foldOf(name);
    const bearers = byEnd.get(folded) ?? (fulls.has(folded) ? [] : byFirst.get(folded)) ?? [];
    const [only = folded] = bearers;
    return `tagged ${bearers.length === 1 ? only : folded}`;
  };
}

/** "de gaulle" and "gaulle" of "charles de gaulle". */
function endsOf(full: string): string[] {
  const ends: string[] = [];
  for (let at = full.indexOf(' '); at >= 0; at = full.indexOf(' ', at + 1))
    ends.push(full.slice(at + 1));
  return ends;
}
