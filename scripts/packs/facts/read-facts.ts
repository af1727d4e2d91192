/** Reads the collections of reference facts that lie in a folder, whatever of them is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { parse } from 'yaml';
import { readCongress, readExecutive } from './congress.ts';
import type { FactPerson, Facts } from './fact.ts';
import { readLeaders } from './leaders.ts';

const POLITICIANS = 'politicians-2023.ndjson.gz';

const date = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => (text === '' ? undefined : text)),
);
const title = v.pipe(
  v.nullish(v.string()),
  v.transform((text) => text || undefined),
);
const dated = v.nullish(v.object({ v: date }));

const entitySchema = v.object({
  kind: v.picklist(['person', 'org']),
  qid: title,
  name: v.string(),
  native: v.nullish(v.object({ t: v.string() })),
  enwiki: v.nullish(v.object({ t: v.string() })),
  cc: v.pipe(
    v.nullish(v.union([v.string(), v.array(v.string())]), []),
    v.transform((codes) => (typeof codes === 'string' ? [codes] : codes)),
  ),
  born: dated,
  died: dated,
  roles: v.optional(
    v.array(v.object({ t: v.string(), org: title, cc: title, s: date, e: date })),
    [],
  ),
});

const politicianSchema = v.object({
  q: v.string(),
  n: v.string(),
  b: date,
  d: date,
  en: title,
  roles: v.array(v.object({ r: v.string(), c: title, s: date, e: date })),
  al: v.optional(v.array(v.string()), []),
});

/** Countries as the collection of politicians names them; "world" is none. */
const COUNTRIES: Readonly<Record<string, string>> = {
  belarus: 'BY',
  canada: 'CA',
  china: 'CN',
  czech: 'CZ',
  denmark: 'DK',
  estonia: 'EE',
  finland: 'FI',
  france: 'FR',
  hungary: 'HU',
  india: 'IN',
  iran: 'IR',
  israel: 'IL',
  italy: 'IT',
  lithuania: 'LT',
  netherlands: 'NL',
  norway: 'NO',
  poland: 'PL',
  russia: 'RU',
  saudi: 'SA',
  serbia: 'RS',
  slovakia: 'SK',
  spain: 'ES',
  sweden: 'SE',
  turkey: 'TR',
  uae: 'AE',
  ukraine: 'UA',
  'united-kingdom': 'GB',
  us: 'US',
};

/** Everything the folder's collections say; a collection that is not there says nothing. */
export function readFacts(folder: string): Facts {
  const read = (name: string) => readText(join(folder, name));
  const edited = ['core-people.json', 'recent-people.json'].map((name) =>
    readEdited(name, read(name)),
  );
  return {
    people: [
      ...edited.flatMap(({ people }) => people),
      ...readCongress(parse(read('us-congress-2026.yaml.gz') || '[]')),
      ...readExecutive(parse(read('us-executive.yaml') || '[]')),
      ...readLeaders(JSON.parse(read('world-leaders-2026.json') || '{"leaders":{}}')),
      ...readPoliticians(read(POLITICIANS)),
    ],
    organisations: edited.flatMap(({ organisations }) => organisations),
  };
}

/** The politicians of the folder alone. */
export function readPoliticiansOf(folder: string): FactPerson[] {
  return readPoliticians(readText(join(folder, POLITICIANS)));
}

/** Empty where there is no such file. */
function readText(file: string): string {
  if (!existsSync(file)) return '';
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readEdited(collection: string, text: string): Facts {
  const { entities } = v.parse(
    v.object({ entities: v.array(entitySchema) }),
    JSON.parse(text || '{"entities":[]}'),
  );
  const organisations = entities
    .filter(({ kind }) => kind === 'org')
    .map(({ qid, name }) => ({ collection, qid, name }));
  const people = entities
    .filter(({ kind }) => kind === 'person')
    .map(
      (entity): FactPerson => ({
        collection,
        qid: entity.qid,
        name: entity.name,
        native: entity.native?.t,
        wikipedia: entity.enwiki?.t,
        countries: entity.cc,
        born: entity.born?.v,
        died: entity.died?.v,
        roles: entity.roles.map(({ t, org, cc, s, e }) => ({
          title: t,
          organisation: org,
          country: cc,
          start: s,
          end: e,
        })),
        selective: true,
      }),
    );
  return { people, organisations };
}

/** One JSON object a line. */
export function readPoliticians(text: string): FactPerson[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { q, n, b, d, en, al, roles } = v.parse(politicianSchema, JSON.parse(line));
      return {
        collection: 'politicians-2023',
        qid: q,
        name: n,
        wikipedia: en,
        countries: [],
        born: b,
        died: d,
        aliases: al,
        roles: roles.map(({ r, c, s, e }) => ({
          title: r,
          country: COUNTRIES[c ?? ''],
          start: s,
          end: e,
        })),
        selective: false,
      };
    });
}
