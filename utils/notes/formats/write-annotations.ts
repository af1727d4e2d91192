/** Writes all that a reader has written as one W3C Web Annotation collection (JSON-LD), from which nothing is missing. */
import type { Correction } from '@/utils/people/correction.ts';
import type { Note, NoteSelector, NoteStory, NoteSubject } from '../note.ts';
import type { OwnPerson } from '../own-person.ts';
import {
  CONTEXT,
  FORMAT_VERSION,
  GENERATOR,
  nameThing,
  TERM,
  UUID_URN,
  writeTime,
} from './annotation-terms.ts';
import type { Belongings } from './belongings.ts';

export interface Issue {
  /** UUID of this export. */
  id: string;
  /** Milliseconds since 1970. */
  time: number;
  /** What the collection is called. */
  label: string;
}

/** The text of a JSON-LD file, a line for each annotation. */
export function writeAnnotations(
  { notes, corrections, people }: Belongings,
  { id, time, label }: Issue,
): string {
  const items = [
    ...notes.map(annotateNote),
    ...corrections.map(annotateCorrection),
    ...people.map(annotatePerson),
  ];
  const head = JSON.stringify({
    '@context': CONTEXT,
    id: `${UUID_URN}${id}`,
    type: 'AnnotationCollection',
    label,
    generator: GENERATOR,
    created: writeTime(time),
    total: items.length,
    [TERM.version]: FORMAT_VERSION,
  });
  // The vocabulary has no pages without items.
  if (items.length === 0) return `${head}\n`;
  const page = JSON.stringify({ id: nameThing('page', id), type: 'AnnotationPage', startIndex: 0 });
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `${head.slice(0, -1)},\n"first":${page.slice(0, -1)},"items":[\n${lines}\n]}}\n`;
}

function annotateNote(note: Note): object {
  const { id, subject, text, story, tags, colour, importance, people, ...times } = note;
  const { created, changed, revision, deleted, ...rest } = times;
  const { earlier, rivals, ...nothing } = rest;
  nothing satisfies Record<string, never>;
  const bodies = [
    ...(text === '' ? [] : [textualBody(text, 'commenting')]),
    ...tags.map((tag) => textualBody(tag, 'tagging')),
  ];
  return {
    id: `${UUID_URN}${id}`,
    type: 'Annotation',
    motivation: motivationsOf(note),
    created: writeTime(created),
    modified: writeTime(changed),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(subject, story),
    [TERM.colour]: colour,
    [TERM.importance]: importance,
    [TERM.people]: people,
    ...(earlier !== undefined && { [TERM.earlier]: earlier }),
    ...(rivals !== undefined && { [TERM.rivals]: rivals }),
    [TERM.revision]: revision,
    ...(deleted !== undefined && { [TERM.binned]: writeTime(deleted) }),
  };
}

/** Markdown is what a reader writes; a tag is a word. */
function textualBody(value: string, purpose: 'commenting' | 'tagging' | 'describing') {
  const format = purpose === 'tagging' ? 'text/plain' : 'text/markdown';
  return { type: 'TextualBody', value, format, purpose };
}

function motivationsOf({ text, tags, subject }: Note): string[] {
  const silent = 'selector' in subject ? 'highlighting' : 'bookmarking';
  return [text === '' ? silent : 'commenting', ...(tags.length > 0 ? ['tagging'] : [])];
}

function targetOf(subject: NoteSubject, story: NoteStory): object {
  const { selector, ...about } = 'selector' in subject ? subject : { ...subject, selector: null };
  return {
    type: 'SpecificResource',
    source: resourceOf(story),
    ...(selector && { selector: selectorsOf(selector) }),
    [TERM.subject]: about,
  };
}

function selectorsOf({ quote, position, ...nothing }: NoteSelector): object[] {
  nothing satisfies Record<string, never>;
  return [
    { type: 'TextQuoteSelector', ...quote },
    { type: 'TextPositionSelector', ...position },
  ];
}

function resourceOf({ address, canonical, title, site, author, date }: NoteStory): object {
  const id = nameOfPage(address);
  return {
    id,
    type: 'Text',
    'dc:title': title,
    ...(author !== undefined && { 'dc:creator': author }),
    ...(date !== undefined && { 'dc:date': date }),
    [TERM.site]: site,
    ...(id !== address && { [TERM.address]: address }),
    ...(canonical !== undefined && { [TERM.canonical]: canonical }),
  };
}

/** What an IRI may hold beside letters of other scripts (RFC 3987). */
const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i;

/** A page's address where that is an IRI, else a name made of it. */
function nameOfPage(address: string): string {
  const name = URL.canParse(address) ? new URL(address).href : '';
  return IRI.test(name) ? name : nameThing('page', address);
}

/** What the reader said of a name: the words that are it, in one story or in all. */
function annotateCorrection(correction: Correction): object {
  const { id, name, verdict, story, created } = correction;
  return {
    id: nameThing('correction', id),
    type: 'Annotation',
    motivation: 'identifying',
    created: writeTime(created),
    ...(verdict.kind === 'is' && {
      body: { type: 'TextualBody', value: verdict.person, purpose: 'identifying' },
    }),
    target: {
      type: 'SpecificResource',
      source: story === undefined ? nameThing('page', '') : nameOfPage(story.address),
      selector: { type: 'TextQuoteSelector', exact: name },
    },
    [TERM.correction]: correction,
  };
}

function annotatePerson(person: OwnPerson): object {
  return {
    id: nameThing('description', person.id),
    type: 'Annotation',
    motivation: 'describing',
    created: writeTime(person.created),
    modified: writeTime(person.changed),
    ...(person.description !== '' && { body: textualBody(person.description, 'describing') }),
    target: nameThing('person', person.id),
    [TERM.person]: person,
  };
}
