/** Words of the W3C Web Annotation vocabulary, and our own for what it has none for. */

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NAMESPACE = 'https://gloss.example/ns/notes#';
/** Beginning of the names of things that have no address: a tag URI (RFC 4151). */
const TAG = 'tag:gloss.example,2026:';

/** Counts the forms of our own terms; whoever knows a lower one only cannot read a file. */
export const FORMAT_VERSION = 1;

/** JSON-LD 1.1 keeps a value of this type as it is. */
const AS_IT_IS = { '@type': '@json' };
const DATE_TIME = { '@type': 'xsd:dateTime' };

/** Our own terms; see `docs/export-format.md`. */
export const TERM = {
  version: 'gloss:version',
  subject: 'gloss:subject',
  people: 'gloss:people',
  earlier: 'gloss:earlier',
  rivals: 'gloss:rivals',
  colour: 'gloss:colour',
  importance: 'gloss:importance',
  revision: 'gloss:revision',
  binned: 'gloss:binned',
  address: 'gloss:address',
  canonical: 'gloss:canonical',
  site: 'gloss:site',
  correction: 'gloss:correction',
  person: 'gloss:person',
} as const;

export const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    '@version': 1.1,
    gloss: NAMESPACE,
    [TERM.subject]: AS_IT_IS,
    [TERM.people]: AS_IT_IS,
    [TERM.earlier]: AS_IT_IS,
    [TERM.rivals]: AS_IT_IS,
    [TERM.correction]: AS_IT_IS,
    [TERM.person]: AS_IT_IS,
    [TERM.binned]: DATE_TIME,
  },
] as const;

export const GENERATOR = { id: 'https://gloss.example/', type: 'Software', name: 'Gloss' } as const;

export const UUID_URN = 'urn:uuid:';

/** A name for something that has no address of its own. */
export function nameThing(kind: string, id: string): string {
  return `${TAG}${kind}/${encodeURIComponent(id.toWellFormed())}`;
}

/** Milliseconds since 1970 as W3C writes times: xsd:dateTime in UTC. */
export function writeTime(time: number): string {
  return new Date(time).toISOString();
}

/** Milliseconds since 1970 of a date and time as other programs write it; undefined for what is none. */
export function readTime(written: unknown): number | undefined {
  if (typeof written !== 'string') return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) || time < 0 ? undefined : time;
}
