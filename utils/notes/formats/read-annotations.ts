/** Reads W3C Web Annotations: our own, from which everything comes back, and those of other programs. */
import type { Correction } from '@/utils/people/correction.ts';
import type { Rivals } from '../judge.ts';
import type { EarlierWords, Note, NoteStory, NoteSubject, PersonReference } from '../note.ts';
import type { OwnPerson } from '../own-person.ts';
import { FORMAT_VERSION, readTime, TERM, UUID_URN } from './annotation-terms.ts';
import { type Found, unusable } from './belongings.ts';
import { foreignNote } from './foreign-note.ts';
import { fieldOf, isRecord, listOf, textOf } from './json.ts';
import { readSelector } from './read-selector.ts';

/** The annotations of a collection, a page, a list or a graph; undefined where a JSON value is none of them. */
export function annotationsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some(isAnnotation) ? value : undefined;
  if (isAnnotation(value)) return [value];
  const graph = fieldOf(value, '@graph');
  if (Array.isArray(graph)) return graph;
  const items = fieldOf(value, 'items') ?? fieldOf(fieldOf(value, 'first'), 'items');
  if (Array.isArray(items)) return items;
  return hasType(value, 'AnnotationCollection') ? [] : undefined;
}

/** Whether our own terms are in a form that is not known here. */
export function isNewer(value: unknown): boolean {
  const version = fieldOf(value, TERM.version);
  return typeof version === 'number' && version > FORMAT_VERSION;
}

function isAnnotation(value: unknown): boolean {
  return hasType(value, 'Annotation') || hasType(value, 'oa:Annotation');
}

function hasType(value: unknown, type: string): boolean {
  return listOf(fieldOf(value, 'type') ?? fieldOf(value, '@type')).includes(type);
}

/** What an annotation is to us. Fields of our own are taken as they are; whoever keeps them checks them first. */
export async function readAnnotation(annotation: unknown): Promise<Found[]> {
  const correction = fieldOf(annotation, TERM.correction);
  if (isRecord(correction)) {
    return [{ is: 'correction', correction: correction as unknown as Correction }];
  }
  const person = fieldOf(annotation, TERM.person);
  if (isRecord(person)) return [{ is: 'person', person: person as unknown as OwnPerson }];
  if (!isAnnotation(annotation)) return [unusable('no-note', JSON.stringify(annotation) ?? '')];
  const subject = fieldOf(fieldOf(annotation, 'target'), TERM.subject);
  if (isRecord(subject)) return [readOwn(annotation, subject)];
  return await readForeign(annotation);
}

function readOwn(annotation: unknown, about: Record<string, unknown>): Found {
  const target = fieldOf(annotation, 'target');
  const selector = readSelector(fieldOf(target, 'selector'));
  const bodies = listOf(fieldOf(annotation, 'body'));
  const ofPurpose = (purpose: string) =>
    bodies.flatMap((body) =>
      fieldOf(body, 'purpose') === purpose ? [String(fieldOf(body, 'value'))] : [],
    );
  const created = readTime(fieldOf(annotation, 'created'));
  const deleted = readTime(fieldOf(annotation, TERM.binned));
  const earlier = fieldOf(annotation, TERM.earlier);
  const rivals = fieldOf(annotation, TERM.rivals);
  const note = {
    id: String(fieldOf(annotation, 'id')).replace(UUID_URN, ''),
    subject: { ...about, ...(selector && { selector }) } as unknown as NoteSubject,
    text: ofPurpose('commenting').join('\n\n'),
    story: readStory(fieldOf(target, 'source')),
    tags: ofPurpose('tagging'),
    colour: fieldOf(annotation, TERM.colour) as Note['colour'],
    importance: fieldOf(annotation, TERM.importance) as Note['importance'],
    people: listOf(fieldOf(annotation, TERM.people)) as PersonReference[],
    ...(earlier !== undefined && { earlier: earlier as NonNullable<Note['earlier']> }),
    created: created as number,
    changed: (readTime(fieldOf(annotation, 'modified')) ?? created) as number,
    revision: fieldOf(annotation, TERM.revision) as number,
    ...(earlier !== undefined && { earlier: earlier as EarlierWords[] }),
    ...(rivals !== undefined && { rivals: rivals as Rivals }),
    ...(deleted !== undefined && { deleted }),
  };
  return { is: 'note', note, source: 'gloss' };
}

function readStory(source: unknown): NoteStory {
  const text = (name: string) => fieldOf(source, name) as string;
  const optional = (field: string, name: string) => {
    const value = fieldOf(source, name);
    return value === undefined ? {} : { [field]: value as string };
  };
  return {
    address: text(TERM.address) ?? text('id'),
    ...optional('canonical', TERM.canonical),
    title: text('dc:title'),
    site: text(TERM.site),
    ...optional('author', 'dc:creator'),
    ...optional('date', 'dc:date'),
  };
}

/** One note for each page that an annotation of another program is on. */
async function readForeign(annotation: unknown): Promise<Found[]> {
  const { text, tags } = readBodies(annotation);
  const named = textOf(annotation, 'id') ?? textOf(annotation, '@id') ?? JSON.stringify(annotation);
  const created = readTime(fieldOf(annotation, 'created'));
  const targets = listOf(fieldOf(annotation, 'target'));
  if (targets.length === 0) return [unusable('no-address', text)];
  return await Promise.all(
    targets.map((target, at) =>
      foreignNote({
        name: at === 0 ? named : `${named}#${at}`,
        ...pageOf(target),
        selector: readSelector(fieldOf(target, 'selector')),
        text,
        tags,
        created,
        changed: readTime(fieldOf(annotation, 'modified')),
      }),
    ),
  );
}

function pageOf(target: unknown): { address: string | undefined; title: string | undefined } {
  const source = fieldOf(target, 'source') ?? target;
  const address =
    typeof source === 'string' ? source : (textOf(source, 'id') ?? textOf(source, '@id'));
  const titles = ['dc:title', 'dcterms:title', 'title', 'label', 'name'];
  return { address, title: titles.flatMap((name) => textOf(source, name) ?? [])[0] };
}

/** Words and tags of the bodies, however they are written; a body that is but an address is kept as that. */
function readBodies(annotation: unknown): { text: string; tags: string[] } {
  const texts = listOf(fieldOf(annotation, 'bodyValue')).filter((text) => typeof text === 'string');
  const tags: string[] = [];
  const wide = listOf(fieldOf(annotation, 'motivation')).includes('tagging');
  for (const body of listOf(fieldOf(annotation, 'body')).flatMap(unfold)) {
    const value = typeof body === 'string' ? body : (textOf(body, 'value') ?? textOf(body, 'id'));
    if (value === undefined) continue;
    const purposes = listOf(fieldOf(body, 'purpose'));
    const isTag = purposes.includes('tagging') || (wide && purposes.length === 0 && isWord(value));
    (isTag ? tags : texts).push(value);
  }
  return { text: texts.join('\n\n'), tags };
}

function isWord(value: string): boolean {
  return value.length <= 100 && !value.includes('\n');
}

/** The bodies of a choice or a list. */
function unfold(body: unknown): readonly unknown[] {
  const items = fieldOf(body, 'items');
  return Array.isArray(items) ? items : [body];
}
