/** The items that invented people refer to: countries, offices, parties, occupations, family names, and what is in nobody's way. */
import type { Random } from '../train-names/random.ts';
import { itemValue, type JsonObject, snak, statement, stringValue } from './snaks.ts';

/** How many of each there are. */
export interface WorldSize {
  offices: number;
  parties: number;
}

export interface World {
  countries: readonly Country[];
  offices: readonly Thing[];
  parties: readonly Thing[];
  occupations: readonly Thing[];
  families: readonly Thing[];
}

export interface Thing {
  id: string;
  label: string;
  /** Id of the country it is in. */
  country?: string;
  /** Id under which some people still name it. */
  oldId?: string;
}

export interface Country extends Thing {
  code: string;
}

/** First ids of each kind, far enough apart. */
const FIRST_ID = {
  country: 100,
  occupation: 1000,
  office: 100_000,
  party: 400_000,
  family: 600_000,
  other: 800_000,
};
const CODES =
  'AF AL DZ AO AR AM AU AT AZ BD BY BE BJ BO BA BR BG BF KH CM CA TD CL CN CO CD CG CR CI HR CU CY CZ DK DO EC EG SV EE ET FI FR GA GE DE GH GR GT GN HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KW KG LA LV LB LR LY LT LU MG MW MY ML MT MR MX MD MN ME MA MZ MM NP NL NZ NI NE NG KP MK NO OM PK PA PY PE PH PL PT QA RO RU RW SA SN RS SG SK SI SO ZA KR ES LK SD SE CH SY TW TJ TZ TH TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW'.split(
    ' ',
  );
const OFFICE_KINDS =
  'Prime Minister|Minister of Defence|Minister of Foreign Affairs|Minister of Finance|Minister of Justice|Minister of Health|member of the Parliament|member of the Senate|Governor|Mayor|Ambassador|President|Speaker of the Parliament|Chief Justice|Governor of the Central Bank|member of the City Council'.split(
    '|',
  );
const OCCUPATIONS =
  'politician|lawyer|diplomat|economist|journalist|writer|actor|singer|association football player|athlete|painter|physician|engineer|university teacher|military officer|judge|businessperson|historian|composer|film director'.split(
    '|',
  );
/** Ids of offices that were merged into another: one in so many. */
const MERGED = 50;

export function createWorld(
  { offices, parties }: WorldSize,
  names: { family: readonly string[] },
): World {
  const region = new Intl.DisplayNames('en', { type: 'region' });
  const countries = CODES.map((code, nth) => ({
    id: `Q${FIRST_ID.country + nth}`,
    label: region.of(code) ?? code,
    code,
  }));
  const inCountry = (nth: number) => countries[nth % countries.length] ?? { id: 'Q1', label: '' };
  const make = (count: number, first: number, label: (nth: number) => string): Thing[] =>
    Array.from({ length: count }, (_, nth) => ({ id: `Q${first + nth}`, label: label(nth) }));
  return {
    countries,
    occupations: make(OCCUPATIONS.length, FIRST_ID.occupation, (nth) => OCCUPATIONS[nth] ?? ''),
    offices: make(offices, FIRST_ID.office, (nth) => officeLabel(nth, inCountry(nth).label)).map(
      (thing, nth) => ({
        ...thing,
        country: inCountry(nth).id,
        ...(nth % MERGED === 0 && { oldId: `Q${FIRST_ID.office + offices + nth}` }),
      }),
    ),
    parties: make(
      parties,
      FIRST_ID.party,
      (nth) => `People’s Party ${nth} of ${inCountry(nth).label}`,
    ),
    families: make(names.family.length, FIRST_ID.family, (nth) => names.family[nth] ?? ''),
  };
}

function officeLabel(nth: number, country: string): string {
  const kind = OFFICE_KINDS[nth % OFFICE_KINDS.length] ?? 'Minister';
  const district = Math.floor(nth / (OFFICE_KINDS.length * CODES.length));
  return `${kind} of ${country}${district === 0 ? '' : `, district ${district}`}`;
}

/** All items of a world as lines of a dump, and bare redirects to some of them. */
export function* worldItems(world: World, random: Random): Generator<JsonObject> {
  for (const country of world.countries)
    yield thingItem(country, { P297: stringValue(country.code) }, random);
  for (const things of [world.occupations, world.parties, world.families])
    for (const thing of things) yield thingItem(thing, {}, random);
  for (const office of world.offices) {
    yield thingItem(office, { P17: itemValue(office.country ?? 'Q1') }, random);
    if (office.oldId !== undefined) yield { entity: office.oldId, redirect: office.id };
  }
}

function thingItem(
  { id, label }: Thing,
  values: Record<string, JsonObject>,
  random: Random,
): JsonObject {
  const claims = Object.entries({ P31: itemValue('Q4164871'), ...values }).map(
    ([property, value]): [string, JsonObject[]] => [
      property,
      [statement({ main: snak(property, value, random), owner: id }, {}, random)],
    ],
  );
  return item(id, {
    labels: texts(['en', 'de', 'fr'], label),
    claims: Object.fromEntries(claims),
  });
}

/** An article in a journal: most of Wikidata is of this kind. */
export function articleItem(nth: number, random: Random): JsonObject {
  const id = `Q${FIRST_ID.other + nth}`;
  const main = snak('P31', itemValue('Q13442814'), random);
  return item(id, {
    labels: texts(['en'], `On the measurement of ${nth} small things`),
    claims: { P31: [statement({ main, owner: id }, {}, random)] },
  });
}

export function texts(languages: readonly string[], value: string): JsonObject {
  return Object.fromEntries(languages.map((language) => [language, { language, value }]));
}

/** An item with what all have; empty maps of old dumps are lists. */
export function item(id: string, parts: JsonObject): JsonObject {
  return {
    type: 'item',
    id,
    labels: {},
    descriptions: {},
    aliases: [],
    claims: {},
    sitelinks: {},
    lastrevid: 2_000_000_000,
    modified: '2026-11-10T08:15:30Z',
    ...parts,
  };
}
