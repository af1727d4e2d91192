/**
 * The contract between the contexts of the extension, on one page.
 *
 * A *request* is asked of the background, a *question* is asked of the reader's page by a view, and a
 * *notice* tells everybody that something changed. Every answer is a `Result`. The background checks
 * requests with the schemas below and lets only views (extension documents) ask for what notes say; pages
 * import nothing from here but types.
 */
import * as v from 'valibot';
import type { FoundClaims } from './claim-messages.ts';
import type { Mention } from './language/analysis.ts';
import { type CardLookUp, LOOK_UP_REQUESTS, type LookUpAnswers } from './look-up-messages.ts';
import {
  address,
  correction,
  day,
  host,
  id,
  MAX_ADDRESS,
  mention,
  ownPerson,
  type PopupTask,
  popupTask,
  request,
  scan,
  tab,
} from './message-fields.ts';
import { NOTE_REQUESTS, type NoteAnswers } from './note-messages.ts';
import type { NoteSelector } from './notes/note.ts';
import type { OwnPerson } from './notes/own-person.ts';
import type { ClaimSwitch, SiteRule } from './options.ts';
import type { PageOverview, PageSettings, ShownClaim } from './page-messages.ts';
import type { Correction } from './people/correction.ts';
import type { PackInfo } from './people/pack.ts';
import type { FactStatus, PartialDate } from './people/person.ts';
import { TRANSFER_REQUESTS, type TransferAnswers } from './transfer-messages.ts';

/** Every request there is, with who may ask it and the schema of its parameters. */
export const REQUESTS = {
  ...NOTE_REQUESTS,
  ...TRANSFER_REQUESTS,
  /** A page says what its gate found; the answer is whether Gloss reads it. */
  'page.opened': request('page', v.object({ gate: v.picklist(['automatic', 'suggest', 'no']) })),
  /** The reader's page asks how to draw. */
  'page.settings': request('page', v.object({})),
  /** Names in blocks of a story; carries all it needs, so the background remembers nothing but the reader's word. */
  'page.scan': request('page', scan),
  /** What is claimed in blocks of a story, once its people are known. */
  'page.claims': request('page', scan),
  /** A page that is read asks for the script that draws cards; it is there when the answer is. */
  'page.card': request('page', v.object({})),
  /** All a card shows of one person. */
  'person.describe': request('page', v.object({ mention, date: v.optional(day) })),
  ...LOOK_UP_REQUESTS,
  /** "Add note" or "Not them?" on a card: opens the popup at that person. */
  'popup.open-at': request('page', popupTask),

  /** What a card opened the popup of a tab for; one view gets it, as often as it asks. */
  'popup.opened-at': request('view', v.object({ tab, view: id })),
  /** Offices of a story's people at its date, a line each. */
  'people.summarise': request(
    'view',
    v.object({ mentions: v.array(mention), date: v.optional(day) }),
  ),
  /** People of the packs by what somebody types of their names. */
  'people.search': request('view', v.object({ text: v.pipe(v.string(), v.maxLength(200)) })),
  /** What the reader said of names in a story, or of names everywhere. */
  'corrections.of-story': request('view', v.object({ address })),
  /** The answer comes when it is on disk; pages are told to read again. */
  'correction.add': request('view', correction),
  /** As if it had never been said. */
  'correction.remove': request(
    'view',
    v.object({ id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ADDRESS + 1_000)) }),
  ),
  /** Every pack there is, those that win first. */
  'packs.list': request('view', v.object({})),
  /** Gone at once; the space comes back a little later. */
  'pack.remove': request('view', v.object({ id })),
  /** Ids of all packs, those that shall win first. */
  'packs.arrange': request('view', v.object({ ids: v.pipe(v.array(id), v.maxLength(1_000)) })),
  /** The people whom the reader has written down. */
  'own-people.list': request('view', v.object({})),
  /** The answer comes when it is on disk; pages are told to read again. */
  'own-person.keep': request('view', ownPerson),
  'own-person.remove': request('view', v.object({ id })),
  'site.rule': request('view', v.object({ host })),
  /** Applies at once: pages of the site are told, and the named tab is read again if it may be. */
  'site.set-rule': request(
    'view',
    v.object({ host, rule: v.picklist(['automatic', 'always', 'never']), tab: v.optional(tab) }),
  ),
  /** Whether claims are looked for and marked, on every page; pages are told. */
  'claims.switch': request('view', v.object({ claims: v.picklist(['on', 'off']) })),
  /** Reads a page once, whatever its gate says. */
  'page.read-once': request('view', v.object({ tab })),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Params<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]['params']>;

export interface Answers extends LookUpAnswers, NoteAnswers, TransferAnswers {
  'page.opened': { read: boolean };
  'page.settings': PageSettings;
  'page.scan': { mentions: Mention[] };
  'page.claims': FoundClaims;
  'page.card': { loaded: boolean };
  'person.describe': PersonCard;
  'popup.open-at': { opened: boolean };
  'popup.opened-at': { task: PopupTask | null };
  'people.summarise': { offices: { chain: number; office: Office | null }[] };
  'people.search': { people: FoundPerson[] };
  'corrections.of-story': { corrections: Correction[] };
  'correction.add': Correction;
  'correction.remove': Record<never, never>;
  'packs.list': { packs: ListedPack[] };
  'pack.remove': Record<never, never>;
  'packs.arrange': Record<never, never>;
  'own-people.list': { people: OwnPerson[] };
  'own-person.keep': OwnPerson;
  'own-person.remove': Record<never, never>;
  'site.rule': { rule: SiteRule };
  'site.set-rule': { rule: SiteRule };
  'claims.switch': { claims: ClaimSwitch };
  'page.read-once': { read: boolean };
}

/** An office as a card shows it; `certainty` says whether it was surely held on the day asked about. */
export interface Office {
  title: string;
  organisation?: string | undefined;
  country?: string | undefined;
  since?: PartialDate | undefined;
  until?: PartialDate | undefined;
  certainty: 'certain' | 'possible' | 'unknown';
  status: FactStatus;
}

/** What a card says of a person; every date is at its honest precision. */
export interface PersonCard {
  name: string;
  /** False when no pack knows them and the card is made from the story alone. */
  known: boolean;
  native?: { lang: string; text: string } | undefined;
  description?: string | undefined;
  countries: string[];
  party?: { name: string; status: FactStatus } | undefined;
  born?: { date: PartialDate; status: FactStatus } | undefined;
  died?: { date: PartialDate; status: FactStatus } | undefined;
  /** Age in whole years on the story's day, or now; a range where only the year is known. */
  age?: { from: number; to: number } | undefined;
  /** Absent when the story's date is unknown. */
  whenWritten?: { date: string; offices: Office[] } | undefined;
  now: { asOf: string; offices: Office[]; same: boolean };
  /** Earlier offices, latest first. */
  before: Office[];
  links: { wikipedia?: string | undefined; wikidata?: string | undefined };
  sources: string[];
  reasons: string[];
  candidates: { entity: string; name: string; description: string; score: number }[];
  notes: number;
  /** Absent where the reader wants no look-ups, and for people the reader wrote down. */
  lookUp?: CardLookUp | undefined;
}

/** Somebody of a pack, as a search lists them. */
export interface FoundPerson {
  entity: string;
  name: string;
  description: string;
}

/** A pack, as a view lists it. */
export interface ListedPack extends PackInfo {
  id: string;
  /** Bytes of its file. */
  size: number;
  /** When it was added, in milliseconds since 1970; absent for the pack that comes with Gloss. */
  imported?: number | undefined;
  /** It comes with Gloss and cannot be removed. */
  isCore: boolean;
  /** False where its file can no longer be read; nobody of it is known then. */
  isReadable: boolean;
}

/** Somebody of the story, as views list them. */
export interface PersonOnPage {
  chain: number;
  name: string;
  /** Their first mention, as scanned. */
  mention: Mention;
  /** Number of mentions in the story. */
  mentions: number;
}

/** Questions a view asks of the reader's page in a tab. */
export interface Questions {
  /** Null where the page was read and has become one that is not. */
  'page.overview': {
    params: Record<never, never>;
    answer: PageOverview | null;
  };
  /** The reader's selection, if it lies in the story. */
  'page.selection': { params: Record<never, never>; answer: { selector: NoteSelector | null } };
  /** Scrolls to a mention of a person and flashes it. */
  'page.show-person': { params: { chain: number; nth: number }; answer: { shown: boolean } };
  /** Scrolls to a claim, flashes it and opens its card. */
  'page.show-claim': { params: { id: number }; answer: ShownClaim };
  /** A shortcut of the reader's; not done where there is nothing to do it with. */
  'page.command': { params: { command: PageCommand }; answer: { done: boolean } };
  /** Scrolls to the words a note is on, or to the n-th of those it may be on, and describes them. */
  'page.show-note': {
    params: { id: string; nth?: number };
    answer: { shown: boolean; selector: NoteSelector | null };
  };
}

export type QuestionName = keyof Questions;

/** Shortcuts that act on the page. */
export type PageCommand = 'next-mark' | 'previous-mark' | 'open-card' | 'pin-card' | 'add-note';

/** What the background tells every page and view; they ask again for what they need. */
export type Notice =
  | { notice: 'notes.changed' }
  | { notice: 'settings.changed' }
  | { notice: 'corrections.changed' }
  | { notice: 'packs.changed' };

/** Id of the pack that comes with Gloss, among those of `packs.list`. */
export const CORE_PACK = 'core';
