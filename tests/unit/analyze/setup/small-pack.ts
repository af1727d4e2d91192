/** A pack of few people and organisations with the difficulties that names have. */
import type { Pack } from '@/utils/people/pack.ts';
import { openPack } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import type { Entity, Organisation, Person, Role } from '@/utils/people/person.ts';

/** A person by what a case needs of them. */
export function person(facts: Partial<Person> & Pick<Person, 'id' | 'name'>): Person {
  const surname = facts.name.split(' ').at(-1);
  return {
    ...{ kind: 'person', aliases: [], description: '', countries: [], tier: 3, context: [] },
    ...{ roles: [], surname },
    ...facts,
  };
}

export function organisation(
  facts: Partial<Organisation> & Pick<Organisation, 'id' | 'name'>,
): Organisation {
  return {
    ...{ kind: 'organisation', aliases: [], description: '', countries: [], tier: 3, context: [] },
    ...facts,
  };
}

export function role(facts: Partial<Role> & Pick<Role, 'title'>): Role {
  return { status: 'checked', sources: [], ...facts };
}

/** A pack as a file holds it. */
export function packOf(...entities: Entity[]): Pack {
  const head = { name: 'Test', asOf: '2026-10-10', licence: 'CC0', source: 'Written for tests' };
  const opened = openPack(writePack(head, entities));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}

const AMERICANS: Entity[] = [
  person({
    id: 'trump',
    name: 'Donald Trump',
    fullName: 'Donald John Trump',
    countries: ['US'],
    tier: 5,
    roles: [role({ title: 'President of the United States', country: 'US', start: '2025-01-20' })],
  }),
  person({
    id: 'vance',
    name: 'JD Vance',
    aliases: ['J.D. Vance', 'J. D. Vance'],
    countries: ['US'],
    roles: [role({ title: 'Vice President', country: 'US', start: '2025-01-20' })],
  }),
  person({ id: 'rubio', name: 'Marco Rubio', fullName: 'Marco Antonio Rubio', countries: ['US'] }),
  person({ id: 'austin', name: 'Lloyd Austin', surnameShared: true, countries: ['US'] }),
  person({ id: 'johnson', name: 'Mike Johnson', surnameShared: true, countries: ['US'] }),
];

const RUSSIANS: Entity[] = [
  person({
    id: 'putin',
    name: 'Vladimir Putin',
    native: { lang: 'ru', text: 'Владимир Путин' },
    aliases: ['President Putin'],
    countries: ['RU'],
    tier: 5,
    roles: [role({ title: 'President of Russia', country: 'RU', start: '2012-05-07' })],
  }),
  person({
    id: 'peskov',
    name: 'Dmitry Peskov',
    aliases: ['Dmitri Peskov'],
    countries: ['RU'],
    tier: 4,
    context: ['Kremlin'],
    roles: [
      role({ title: 'Press Secretary of the President', country: 'RU', start: '2012-05-22' }),
    ],
  }),
];

const EUROPEANS: Entity[] = [
  person({
    id: 'kallas',
    name: 'Kaja Kallas',
    countries: ['EE', 'EU'],
    tier: 4,
    born: { date: '1977-06-18', status: 'checked', sources: [] },
    context: ['foreign policy'],
    roles: [
      role({
        title: 'High Representative for Foreign Affairs',
        country: 'EU',
        start: '2024-12-01',
      }),
      role({ title: 'Prime Minister', country: 'EE', start: '2021-01-26', end: '2024-07-23' }),
    ],
  }),
  person({
    id: 'healey',
    name: 'John Healey',
    aliases: ['John Healey MP'],
    countries: ['GB'],
    roles: [role({ title: 'Secretary of State for Defence', country: 'GB', start: '2024-07-05' })],
  }),
  person({ id: 'starmer', name: 'Keir Starmer', aliases: ['Sir Keir Starmer'], countries: ['GB'] }),
  person({
    id: 'leyen',
    name: 'Ursula von der Leyen',
    surname: 'von der Leyen',
    countries: ['DE'],
  }),
  person({ id: 'gaulle', name: 'Charles de Gaulle', surname: 'de Gaulle', countries: ['FR'] }),
  person({ id: 'barrot', name: 'Jean-Noël Barrot', countries: ['FR'] }),
  person({ id: 'zelenskyy', name: 'Volodymyr Zelenskyy', aliases: ['Volodymyr Zelensky'] }),
  person({ id: 'orban', name: 'Viktor Orbán', countries: ['HU'] }),
  person({ id: 'lula', name: 'Luiz Inácio Lula da Silva', surname: 'Lula', countries: ['BR'] }),
  person({
    id: 'merz',
    name: 'Friedrich Merz',
    countries: ['DE'],
    roles: [role({ title: 'Chancellor', country: 'DE' })],
  }),
];

const TITLED: Entity[] = [
  ...['Anna Bauer', 'Otto Bauer'].map((name) =>
    person({
      id: name,
      name,
      countries: ['AT'],
      roles: [role({ title: 'Chancellor', country: 'AT' })],
    }),
  ),
  person({
    id: 'mohamud',
    name: 'Hassan Sheikh Mohamud',
    countries: ['SO'],
    roles: [role({ title: 'President', country: 'SO' })],
  }),
  person({
    id: 'suluhu',
    name: 'Samia Suluhu Hassan',
    countries: ['TZ'],
    roles: [role({ title: 'President', country: 'TZ' })],
  }),
];

const OTHERS: Entity[] = [
  person({ id: 'sisi', name: 'Abdel Fattah al-Sisi', surname: 'al-Sisi', countries: ['EG'] }),
  person({
    id: 'xi',
    name: 'Xi Jinping',
    surname: 'Xi',
    surnameFirst: true,
    native: { lang: 'zh', text: '习近平' },
  }),
  person({
    id: 'kim',
    name: 'Kim Jong Un',
    surname: 'Kim',
    surnameFirst: true,
    aliases: ['Kim Jong-un'],
    tier: 5,
  }),
  person({
    id: 'ali-khamenei',
    name: 'Ali Khamenei',
    countries: ['IR'],
    died: { date: '2026-02-28', status: 'checked', sources: [] },
    roles: [
      role({ title: 'Supreme Leader', country: 'IR', start: '1989-06-04', end: '2026-02-28' }),
    ],
  }),
  person({
    id: 'mojtaba-khamenei',
    name: 'Mojtaba Khamenei',
    surnameShared: true,
    countries: ['IR'],
  }),
  person({ id: 'francis', name: 'Pope Francis', surname: undefined }),
];

const ORGANISATIONS: Entity[] = [
  organisation({ id: 'nato', name: 'NATO' }),
  organisation({ id: 'un', name: 'United Nations', aliases: ['UN', 'U.N.'] }),
  organisation({ id: 'reuters', name: 'Reuters' }),
  organisation({ id: 'tass', name: 'TASS' }),
  organisation({ id: 'ria', name: 'RIA Novosti' }),
  organisation({ id: 'ap', name: 'Associated Press', aliases: ['AP'] }),
  organisation({ id: 'kremlin', name: 'Kremlin', countries: ['RU'] }),
  organisation({ id: 'white-house', name: 'White House', countries: ['US'] }),
  organisation({ id: 'congress', name: 'US Congress', aliases: ['Congress'], countries: ['US'] }),
  organisation({ id: 'state', name: 'State Department', countries: ['US'] }),
  organisation({ id: 'wagner', name: 'Wagner Group', aliases: ['Wagner'], countries: ['RU'] }),
  organisation({ id: 'mod', name: 'Ministry of Defence', aliases: ['MoD'], countries: ['GB'] }),
  organisation({ id: 'att', name: 'AT&T' }),
];

export const SMALL_PACK: readonly Entity[] = [
  ...AMERICANS,
  ...RUSSIANS,
  ...EUROPEANS,
  ...TITLED,
  ...OTHERS,
  ...ORGANISATIONS,
];
