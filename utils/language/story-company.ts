/** The capitalised words of a story and the countries among them: the company by which namesakes are told apart. */
import { beginsCountry, countryOf } from './countries.ts';
import type { Document } from './document.ts';

export interface StoryCompany {
  /** ISO 3166-1 alpha-2 codes, `EU`, `UN`. */
  countries: ReadonlySet<string>;
  /** Every word that stands with a capital somewhere, folded. */
  words: ReadonlySet<string>;
}

export function findCompany({ nameStarts, reader }: Document): StoryCompany {
  const words = new Set<string>();
  const countries = new Set<string>();
  for (const index of nameStarts) {
    if (!reader.isCapitalised(index)) continue;
    const folded = reader.folded(index);
    if (beginsCountry(folded)) {
      const next = reader.after(index);
      const whole = next < 0 ? undefined : countryOf(`${folded} ${reader.folded(next)}`);
      if (whole !== undefined) countries.add(whole);
    }
    if (words.has(folded)) continue;
    words.add(folded);
    const code = countryOf(folded);
    if (code !== undefined) countries.add(code);
  }
  return { countries, words };
}
