/** A small pack's source, and what is found wrong with it when a line changes. */
import { checkSource, formatProblem } from '@/scripts/packs/compile.ts';

export const PACK = `
name: Test
asOf: 2026-10-10
licence: CC0
source: Made for a test
`;
export const SOURCES = `
- key: almanac
  name: The Almanac, 2024
- key: gazette
  name: The Gazette
`;

export const JANE = `
- id: jane-roe
  name: Jane Roe
  surname: Roe
  description: Politician made for a test.
  tier: 3
  context: [Norland]
  born: { date: 1970-05-01, status: checked, sources: [almanac] }
  roles:
    - title: Minister of Defence
      organisation: Government of Norland
      country: 'NO'
      start: 2008
      end: 2024-07
      endStatus: unchecked
      status: checked
      sources: [almanac, gazette]
`;
export const TASS = `
- id: tass
  kind: organisation
  name: TASS
  description: News agency.
  tier: 4
`;

/** Problems of a pack with these people, as lines. */
export function problems(
  people: string,
  { sources = SOURCES, pack = PACK, more = '' } = {},
): string[] {
  const files = [
    { name: 'pack.yaml', text: pack },
    { name: 'people.yaml', text: people },
    { name: 'more.yaml', text: more },
    { name: 'sources.yaml', text: sources },
  ].filter(({ text }) => text !== '');
  return checkSource(files).problems.map(formatProblem);
}

/** Jane's record with a line of it replaced, or with lines added where `line` ends. */
export function jane(line: string, replacement: string): string {
  if (!JANE.includes(line)) throw new Error(`no line "${line}"`);
  return JANE.replace(line, replacement);
}
