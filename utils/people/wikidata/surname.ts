/** Which part of a name is the surname, from the family names Wikidata has or else from where surnames stand. */
import { foldName } from '../../language/fold.ts';
import { NAME_PARTICLES } from '../../language/tagger/particles.ts';

/** Countries whose people's names are written surname first in English too. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CN', 'KP', 'KR', 'TW', 'VN']);
/** What may follow a surname. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Most words a name written surname first has. */
const SHORT_NAME = 3;

export interface Surname {
  surname?: string | undefined;
  surnameFirst?: boolean | undefined;
}

/** Nothing for a single word. `countries` are ISO codes. */
export function findSurname(
  name: string,
  { familyNames, countries }: { familyNames: readonly string[]; countries: readonly string[] },
): Surname {
  const words = name.replaceAll(',', '').split(' ');
  while (words.length > 1 && GENERATION.test(words.at(-1) ?? '')) words.pop();
  if (words.length < 2) return {};
  return (
    familyNames
      .map((family) => placeFamilyName(words, family))
      .find((found) => found !== undefined) ?? guessSurname(words, countries)
  );
}

/** The words of the name that are the family name, in the name's own spelling. */
function placeFamilyName(words: readonly string[], family: string): Surname | undefined {
  const folded = words.map(foldName);
  const wanted = foldName(family).split(' ');
  const at = folded.findLastIndex((_, start) =>
    wanted.every((word, nth) => folded[start + nth] === word),
  );
  if (at < 0) return undefined;
  const surname = words.slice(at, at + wanted.length).join(' ');
  return at === 0 ? { surname, surnameFirst: true } : { surname };
}

function guessSurname(words: readonly string[], countries: readonly string[]): Surname {
  const [first] = words;
  if (words.length <= SHORT_NAME && countries.some((code) => SURNAME_FIRST.has(code)))
    return { surname: first, surnameFirst: true };
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has(words[start - 1] ?? '')) start--;
  return { surname: words.slice(start).join(' ') };
}
