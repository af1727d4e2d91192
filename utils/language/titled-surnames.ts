/** Surnames after a title that tells whose they are: "Russian President Putin", without a full name anywhere. */
import type { DocumentBlock } from './document.ts';
import type { NameSearch, PlacedName } from './found-name.ts';
import { judgeContext } from './name-context.ts';
import { OFFICE_NOUNS } from './title-words.ts';
import { titleBefore } from './titles.ts';
import { SHAPE } from './tokens.ts';

export function findTitledSurnames(search: NameSearch): PlacedName[] {
  const found: PlacedName[] = [];
  for (const block of search.document.blocks) {
    for (let index = block.first; index < block.last; index++) {
      const name = titledAt(search, block, index);
      if (name === undefined) continue;
      found.push(name);
      search.markName(name);
    }
  }
  return found;
}

function titledAt(search: NameSearch, block: DocumentBlock, first: number): PlacedName | undefined {
  const { reader, document, isName } = search;
  const shape = reader.shape(first);
  if ((shape !== SHAPE.capital && shape !== SHAPE.capitals) || isName(first)) return undefined;
  const before = reader.before(first);
  if (before < 0 || !OFFICE_NOUNS.has(reader.folded(before))) return undefined;
  const place = { first, last: first, part: 'surname', casing: block.casing } as const;
  if (judgeContext(search, place) !== 'clear') return undefined;
  const title = titleBefore({ ...search, isPerson: isName }, place);
  if (title === undefined) return undefined;
  const people = search.lexicon.titled(
    reader.folded(first),
    document.text.slice(title.start, title.end),
  );
  const [person] = people;
  if (people.length !== 1 || person === undefined) return undefined;
  const start = document.tokens.starts[first] ?? 0;
  const end = document.tokens.ends[first] ?? start;
  const entries = [person.id];
  return {
    first,
    last: first,
    start,
    end,
    type: 'person',
    form: 'titled',
    group: person.id,
    entries,
    rivals: [],
  };
}
