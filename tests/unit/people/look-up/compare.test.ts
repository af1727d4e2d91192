/** What a look-up says beside a pack: what is new, what is over, and where the two contradict each other. */
import { describe, expect, it } from 'vitest';
import { compareRecords, type Differences } from '@/utils/people/look-up/compare.ts';
import type { Person } from '@/utils/people/person.ts';
import { person, role } from '../../analyze/setup/small-pack.ts';

const fact = { status: 'unchecked' as const, sources: [] };
const born = (date: string) => ({ born: { date, ...fact } });
const party = (name: string) => ({ party: { name, ...fact } });
const DEFENCE = role({ title: 'Secretary of State for Defence', start: '2024-07-05' });

const CASES: [
  name: string,
  found: Partial<Person>,
  known: Partial<Person>,
  expected: Partial<Differences>,
][] = [
  [
    'the same',
    { ...born('1970-05-01'), ...party('Labour Party') },
    { ...born('1970'), ...party('Labour') },
    { facts: [] },
  ],
  [
    'a birth nobody knew',
    born('1970-05-01'),
    {},
    { facts: [{ kind: 'born', value: '1970-05-01', instead: undefined }] },
  ],
  [
    'another birth',
    born('1970-05-01'),
    born('1970-05-02'),
    { facts: [{ kind: 'born', value: '1970-05-01', instead: '1970-05-02' }] },
  ],
  [
    'another party',
    party('Reform'),
    party('Labour'),
    { facts: [{ kind: 'party', value: 'Reform', instead: 'Labour' }] },
  ],
  ['one country of two', { countries: ['DK', 'EE'] }, { countries: ['EE'] }, { facts: [] }],
  [
    'another country',
    { countries: ['DK'] },
    { countries: ['EE'] },
    { facts: [{ kind: 'country', value: 'DK', instead: 'EE' }] },
  ],
  [
    'less than is known',
    {},
    { ...born('1970'), ...party('Labour'), countries: ['EE'], roles: [DEFENCE] },
    { facts: [], offices: [] },
  ],
  [
    'an office in other words',
    { roles: [role({ title: 'Defence Secretary', start: '2024-07' })] },
    { roles: [DEFENCE] },
    { offices: [] },
  ],
  [
    'an office that no word for offices names',
    { roles: [role({ title: 'harbour master', start: '2024' })] },
    { roles: [role({ title: 'Harbour master', start: '2024' })] },
    { offices: [] },
  ],
  [
    'an office nobody knew',
    { roles: [role({ title: 'Chancellor of the Exchequer', start: '2026-07' })] },
    { roles: [] },
    { offices: [{ role: role({ title: 'Chancellor of the Exchequer', start: '2026-07' }) }] },
  ],
  [
    'an office that is over',
    { roles: [{ ...DEFENCE, end: '2026-09-01' }] },
    { roles: [DEFENCE] },
    { offices: [{ role: { ...DEFENCE, end: '2026-09-01' }, instead: DEFENCE }] },
  ],
  [
    'another beginning',
    { roles: [{ ...DEFENCE, start: '2023-01' }] },
    { roles: [DEFENCE] },
    { offices: [{ role: { ...DEFENCE, start: '2023-01' }, instead: DEFENCE }] },
  ],
  ['an office that is to come', { roles: [{ ...DEFENCE, start: '2027-01' }] }, {}, { offices: [] }],
];

describe('differences', () => {
  it.each(CASES)('%s', (_, found, known, expected) => {
    const base = { id: 'roe', name: 'Jane Roe' };
    const differences = compareRecords({
      found: person({ ...base, ...found }),
      foundOn: '2026-11-22',
      known: person({ ...base, ...known }),
      knownOn: '2026-10-10',
    });
    expect(differences).toMatchObject(expected);
    if (expected.facts) expect(differences.facts).toHaveLength(expected.facts.length);
    if (expected.offices) expect(differences.offices).toHaveLength(expected.offices.length);
  });
});
