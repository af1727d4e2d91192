/** Makes a note of what another program says of a page, as far as it says it. */
import {
  MAX_TAG_LENGTH,
  MAX_TAGS,
  NO_LABELS,
  type Note,
  type NoteColour,
  type NoteSelector,
  type NoteStory,
  type NoteSubject,
} from '../note.ts';
import { type Found, unusable } from './belongings.ts';

export interface ForeignNote {
  /** What tells it from all others, the same in every export. */
  name: string;
  /** Address of its page. */
  address: string | undefined;
  title?: string | undefined;
  author?: string | undefined;
  /** The words it is on; absent where it is on the whole page. */
  selector?: NoteSelector | undefined;
  text: string;
  tags?: readonly string[] | undefined;
  colour?: NoteColour | undefined;
  /** Milliseconds since 1970. */
  created?: number | undefined;
  changed?: number | undefined;
  /** What stands for the site of a page that has no host. */
  site?: string | undefined;
}

/** UTF-16 units of titles and authors, and of the words around a quote: what is beyond them nobody misses. */
const MAX_TITLE = 2_000;
const MAX_CONTEXT = 500;

/** The same file gives the same ids, so that importing it twice adds nothing. */
export async function foreignNote(foreign: ForeignNote): Promise<Found> {
  const { name, address, selector, text, tags = [], created = 0, changed = created } = foreign;
  const words = selector?.quote.exact ?? text;
  if (address === undefined) return unusable('no-address', words);
  if (words.trim() === '' && tags.length === 0) return unusable('empty', foreign.title ?? address);
  const kept = tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  if (kept.length > MAX_TAGS || kept.some((tag) => tag.length > MAX_TAG_LENGTH)) {
    return unusable('misfit', words);
  }
  const note: Note = {
    ...NO_LABELS,
    id: await uuidOf(name),
    subject: subjectOf(selector),
    text,
    story: storyOf(foreign, address),
    tags: [...new Set(kept)],
    ...(foreign.colour && { colour: foreign.colour }),
    people: [],
    created,
    changed: Math.max(created, changed),
    revision: 1,
  };
  return { is: 'note', note, source: 'other' };
}

function subjectOf(selector: NoteSelector | undefined): NoteSubject {
  if (selector === undefined) return { kind: 'story' };
  const { exact, prefix, suffix } = selector.quote;
  const quote = { exact, prefix: prefix.slice(-MAX_CONTEXT), suffix: suffix.slice(0, MAX_CONTEXT) };
  return { kind: 'quote', selector: { ...selector, quote } };
}

function storyOf({ title, author, site }: ForeignNote, address: string): NoteStory {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return {
    address,
    title: (title ?? address).slice(0, MAX_TITLE),
    site: host || site || 'import',
    ...(author && { author: author.slice(0, MAX_TITLE) }),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Namespace of addresses (RFC 9562, appendix A). */
const URL_NAMESPACE = [
  ...[0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1],
  ...[0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8],
];

/** A UUID that is in a name already, or one made of the name (RFC 9562, version 5). */
export async function uuidOf(name: string): Promise<string> {
  const own = name.replace(/^urn:uuid:/i, '');
  if (UUID.test(own)) return own.toLowerCase();
  const words = new TextEncoder().encode(name);
  const bytes = new Uint8Array(URL_NAMESPACE.length + words.length);
  bytes.set(URL_NAMESPACE);
  bytes.set(words, URL_NAMESPACE.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
