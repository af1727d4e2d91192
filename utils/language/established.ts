/** Whom a story has named in full so far, and the surnames that may stand for them. */
import type { Mention } from './analysis.ts';
import type { PlacedName } from './found-name.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** A surname as words to be met one after the other, and the people it may stand for. */
export interface SurnameForm {
  words: readonly string[];
  people: LexiconEntry[];
}

export interface Established {
  add(name: PlacedName): void;
  /** Surnames that begin with this folded word, longest first. */
  surnamesFrom(word: string): readonly SurnameForm[];
  /** Offset of the first full name of somebody; `EARLIER` where it came before this text. */
  since(id: string): number;
  /** Whether some name of the story can mean nobody else. */
  isSure(id: string): boolean;
}

/** Where those stand who were named before this text: ahead of all of its offsets. */
export const EARLIER = -1;

export function createEstablished(lexicon: Lexicon, known: readonly Mention[]): Established {
  const forms = new Map<string, SurnameForm[]>();
  const since = new Map<string, number>();
  const sure = new Set<string>();
  const establish = (ids: readonly string[], start: number) => {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) sure.add(only);
    for (const id of ids) {
      const entry = lexicon.entry(id);
      if (entry?.type !== 'person') continue;
      if (!since.has(id)) for (const surname of entry.surnames) addForm(forms, surname, entry);
      since.set(id, Math.min(since.get(id) ?? start, start));
    }
  };
  for (const { entity, candidates } of known) {
    establish(entity === undefined ? candidates.map((one) => one.entity) : [entity], EARLIER);
  }
  return {
    add: ({ entries, start }) => establish(entries, start),
    surnamesFrom: (word) => forms.get(word) ?? [],
    since: (id) => since.get(id) ?? Number.POSITIVE_INFINITY,
    isSure: (id) => sure.has(id),
  };
}

function addForm(forms: Map<string, SurnameForm[]>, surname: string, entry: LexiconEntry): void {
  const words = surname.split(' ');
  const [first = ''] = words;
  const others = forms.get(first) ?? [];
  const same = others.find((form) => form.words.join(' ') === surname);
  if (same !== undefined) same.people.push(entry);
  else others.push({ words, people: [entry] });
  forms.set(
    first,
    others.sort((a, b) => b.words.length - a.words.length),
  );
}
