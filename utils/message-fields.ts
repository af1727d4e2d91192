/** The schemas that the contract's requests are made of: what the background accepts of each kind of thing. */
import * as v from 'valibot';
import {
  MAX_EARLIER,
  MAX_NOTE_LENGTH,
  MAX_TAG_LENGTH,
  MAX_TAGS,
  MAX_TOUCHED,
  NOTE_COLOURS,
  NOTE_IMPORTANCES,
} from './notes/note.ts';
import { MAX_OWN_ALIASES, MAX_OWN_LINE, OWN_ID } from './notes/own-person.ts';

/** Longest text of one scan, in UTF-16 units; pages ask in slices below it. */
const MAX_SCAN_LENGTH = 2_000_000;
export const MAX_ADDRESS = 8_192;
export const MAX_TITLE = 2_000;
const MAX_QUOTE = 50_000;
/** Unsaved notes of one story, written as JSON with their quotes, whose escapes may make each text six times as long. */
export const MAX_DRAFT = 2_000_000;

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
export const address = v.pipe(v.string(), v.maxLength(MAX_ADDRESS));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const day = v.pipe(v.string(), v.isoDate());
const texts = v.array(v.pipe(v.string(), v.maxLength(1_000)));
export const host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253));
export const tab = v.pipe(v.number(), v.integer());
/** Names what a text is a draft of, such as a new note on a story's address. */
export const draftKey = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ADDRESS + 100));

export const mention = v.object({
  start: offset,
  end: offset,
  type: v.picklist(['person', 'organisation', 'place']),
  name,
  chain: offset,
  entity: v.optional(id),
  qid: v.optional(id),
  confidence: v.number(),
  reasons: texts,
  candidates: v.array(v.object({ entity: id, name, score: v.number(), reasons: texts })),
  description: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
});

const block = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_SCAN_LENGTH)),
  kind: v.picklist(['headline', 'paragraph', 'list-item', 'caption', 'quote', 'other']),
});

/** Blocks of a story with all that is needed to read them. */
export const scan = v.object({
  address,
  blocks: v.array(block),
  date: v.optional(day),
  lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  title: v.optional(v.pipe(v.string(), v.maxLength(MAX_TITLE))),
  known: v.array(mention),
});

export const story = v.object({
  address,
  canonical: v.optional(address),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  site: host,
  author: v.optional(v.pipe(v.string(), v.maxLength(MAX_TITLE))),
  date: v.optional(day),
});

export const person = v.object({ entity: v.optional(id), name });

const selector = v.object({
  quote: v.object({
    exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_QUOTE)),
    prefix: v.pipe(v.string(), v.maxLength(500)),
    suffix: v.pipe(v.string(), v.maxLength(500)),
  }),
  position: v.object({ start: offset, end: offset }),
});

const earlierWords = v.pipe(
  v.array(v.object({ selector, until: offset })),
  v.maxLength(MAX_EARLIER),
  v.readonly(),
);

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sideRivals = v.object({ whole: share, inPlace: share, near: share });
const rivals = v.object({
  quote: share,
  before: sideRivals,
  after: sideRivals,
  copies: offset,
  sentence: v.boolean(),
  block: v.boolean(),
  length: offset,
});

/** A story and its text, in which notes are sought. */
export const locating = v.object({
  story,
  text: v.pipe(v.string(), v.maxLength(MAX_SCAN_LENGTH)),
});

/** A note to be attached to other words. */
export const reattachment = v.object({ id, revision: offset, selector });

const figureKind = v.picklist([
  'money',
  'percent',
  'duration',
  'count',
  'measure',
  'ratio',
  'age',
  'temperature',
]);
const comparator = v.picklist(['=', '~', '>', '<', 'up', 'down']);
const amount = v.pipe(v.number(), v.finite());
const unit = v.pipe(v.string(), v.maxLength(100));

const savedClaim = v.object({
  words: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_QUOTE)),
  speaker: v.optional(person),
  cue: v.optional(v.pipe(v.string(), v.maxLength(500))),
  sources: v.pipe(texts, v.maxLength(20)),
  measure: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  figure: v.optional(
    v.object({
      value: v.union([amount, v.tuple([amount, amount])]),
      unit,
      comparator,
      kind: figureKind,
      per: v.optional(unit),
    }),
  ),
});

const subject = v.variant('kind', [
  v.object({ kind: v.literal('person'), person }),
  v.object({ kind: v.literal('quote'), selector }),
  v.object({ kind: v.literal('claim'), selector, claim: savedClaim }),
  v.object({ kind: v.literal('story') }),
  v.object({ kind: v.literal('person-in-story'), person }),
]);

const tags = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TAG_LENGTH))),
  v.maxLength(MAX_TAGS),
  v.readonly(),
);
const colour = v.picklist(NOTE_COLOURS);
const importance = v.picklist(NOTE_IMPORTANCES);
const noteText = v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH));
const noteId = v.pipe(v.string(), v.uuid());
const touched = v.pipe(v.array(person), v.maxLength(MAX_TOUCHED), v.readonly());

/** A claim to be kept as a note, under an id that the page makes, so that a repeated save is the same save. */
export const claimSubject = v.object({ id: noteId, selector, claim: savedClaim, story });

export const draft = v.object({
  id: noteId,
  subject,
  text: noteText,
  story,
  tags: v.optional(tags),
  colour: v.optional(colour),
  importance: v.optional(importance),
  people: v.optional(touched),
  isPrivate: v.optional(v.boolean()),
  revision: v.optional(offset),
});

/** A note as a whole, as it comes from outside. */
export const note = v.object({
  id: noteId,
  subject,
  text: noteText,
  story,
  tags,
  colour,
  importance,
  people: touched,
  earlier: v.optional(earlierWords),
  rivals: v.optional(rivals),
  created: offset,
  changed: offset,
  revision: offset,
  deleted: v.optional(offset),
});

/** Ids of notes; as many as a reader can choose at once. */
export const noteIds = v.pipe(v.array(id), v.maxLength(1_000_000));

/** The same change of many notes. */
export const notesChange = v.object({
  addTags: v.optional(tags),
  removeTags: v.optional(tags),
  colour: v.optional(colour),
  importance: v.optional(importance),
  deleted: v.optional(v.boolean()),
});

/** Where a reading of all changes has come to. */
export const changePoint = v.object({ sequence: offset, id: v.pipe(v.string(), v.maxLength(200)) });

/** What comes from outside, with the fields its schema knows; undefined where the background would refuse it. */
export function accept<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): v.InferOutput<S> | undefined {
  const checked = v.safeParse(schema, value);
  return checked.success ? checked.output : undefined;
}

const verdict = v.variant('kind', [
  v.object({ kind: v.picklist(['is', 'not']), entity: id, person: name }),
  v.object({ kind: v.literal('never') }),
]);

export const correction = v.object({
  name,
  verdict,
  story: v.optional(v.object({ address, title: v.pipe(v.string(), v.maxLength(MAX_TITLE)) })),
});

/** A correction as it is kept. */
export const keptCorrection = v.object({
  ...correction.entries,
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ADDRESS + 1_000)),
  created: offset,
});

const line = v.pipe(v.string(), v.maxLength(MAX_OWN_LINE));

export const ownPerson = v.object({
  id: v.pipe(id, v.startsWith(OWN_ID)),
  name: v.pipe(line, v.regex(/[\p{L}\p{N}]/u)),
  description: line,
  aliases: v.pipe(v.array(line), v.maxLength(MAX_OWN_ALIASES), v.readonly()),
  office: v.optional(line),
});

/** A Wikidata item. */
export const itemId = v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/));

export const lookUpOptions = v.object({
  when: v.picklist(['unasked', 'never', 'press', 'cards']),
  portraits: v.boolean(),
  checksRoles: v.boolean(),
  factCheckKey: v.pipe(v.string(), v.maxLength(200)),
  hosts: v.record(v.pipe(v.string(), v.maxLength(20)), v.pipe(v.string(), v.maxLength(300))),
});

/** One of the reader's own people as they are kept. */
export const keptPerson = v.object({ ...ownPerson.entries, created: offset, changed: offset });

const ids = v.array(v.pipe(v.string(), v.maxLength(MAX_ADDRESS + 1_000)));
/** Takes back what came from outside. */
export const ownWordUndo = v.object({
  corrections: ids,
  people: ids,
  replaced: v.array(keptPerson),
});

const bytes = v.pipe(v.string(), v.base64(), v.maxLength(100));
/** How backups are to be made. */
export const backupChange = v.object({
  every: v.picklist(['never', 'daily', 'weekly']),
  keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  key: v.optional(v.nullable(v.object({ secret: bytes, salt: bytes, rounds: offset }))),
});

export const popupTask = v.object({ do: v.picklist(['note', 'correct']), person });
/** What the popup is opened for: a note on somebody, or to say who they are. */
export type PopupTask = v.InferOutput<typeof popupTask>;

/** Who may ask: `page` is any document of ours or a content script, `view` only extension documents. */
type Asker = 'page' | 'view';

/** A request: who may ask it, and the schema of its parameters. */
export function request<const A extends Asker, S extends v.GenericSchema>(asker: A, params: S) {
  return { asker, params };
}
