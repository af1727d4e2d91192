/** Surnames after a title that tells whose they are: "Russian President Putin", without a full name anywhere. */
import type { DocumentBlock } from './document.ts';
import type { NameSearch, PlacedName } from './found-name.ts';
import { judgeContext } from './name-context.ts';
import { eachNameStart } from './name-starts.ts';
import type { StoryCompany } from './story-company.ts';
import { OFFICE_NOUNS } from './title-words.ts';
import { titleBefore } from './titles.ts';
import { SHAPE } from './tokens.ts';
import { CALENDAR_WORDS } from './words.ts';

/** `countries` are those the story names; `taken` are words of the whole names in it, which belong to those. */
interface TitledSearch extends NameSearch {
  countries: StoryCompany['countries'];
  taken: ReadonlySet<string>;
}

export function findTitledSurnames(search: TitledSearch): PlacedName[] {
  const found: PlacedName[] = [];
  eachNameStart(search.document, (block, index) => {
    const name = titledAt(search, block, index);
    if (name !== undefined) {
      found.push(name);
      search.markName({ ...name, isPerson: true });
    }
    return undefined;
  });
  return found;
}

function titledAt(
  search: TitledSearch,
  block: DocumentBlock,
  first: number,
): PlacedName | undefined {
  const { document, reader, isName } = search;
  if (isName(first) || !isAfterTitle(search, first) || isFollowed(search, block, first)) {
    return undefined;
  }
  const place = { first, last: first, part: 'surname', casing: block.casing } as const;
  if (judgeContext(search, place) !== 'clear') return undefined;
  const span = titleBefore(search, place);
  if (span === undefined) return undefined;
  const title = document.text.slice(span.start, span.end);
  const surname = reader.folded(first);
  const [person, other] = search.lexicon.titled({ surname, title, countries: search.countries });
  return person === undefined || other !== undefined ? undefined : nameOf(search, first, person.id);
}

function isAfterTitle({ reader, taken }: TitledSearch, first: number): boolean {
  const shape = reader.shape(first);
  if (shape !== SHAPE.capital && shape !== SHAPE.capitals) return false;
  const before = reader.before(first);
  return before >= 0 && OFFICE_NOUNS.has(reader.folded(before)) && !taken.has(reader.folded(first));
}

/** "President Hassan Sheikh Mohamud": what follows may be the surname. */
function isFollowed({ reader }: TitledSearch, { casing }: DocumentBlock, first: number): boolean {
  const next = reader.after(first);
  if (next < 0 || casing !== 'sentence' || !reader.isCapitalised(next)) return false;
  return !CALENDAR_WORDS.has(reader.folded(next));
}

function nameOf({ document: { tokens } }: TitledSearch, first: number, id: string): PlacedName {
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[first] ?? start;
  return {
    ...{ first, last: first, start, end },
    type: 'person',
    form: 'titled',
    group: id,
    entries: [id],
  };
}
