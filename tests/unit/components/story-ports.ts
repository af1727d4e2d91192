/** A background and a page in memory, for views to ask. */

import type { PopupPorts } from '@/entrypoints/popup/ports.ts';
import type { ClaimOnPage } from '@/utils/claim-messages.ts';
import type { Mention } from '@/utils/language/analysis.ts';
import type { PopupTask } from '@/utils/message-fields.ts';
import type {
  Answers,
  FoundPerson,
  ListedPack,
  Notice,
  Office,
  Params,
  PersonCard,
  PersonOnPage,
  QuestionName,
  Questions,
  RequestName,
} from '@/utils/messages.ts';
import type { SnapshotOffer } from '@/utils/note-messages.ts';
import type { BackupStatus } from '@/utils/notes/backup.ts';
import {
  type Note,
  type NotePlace,
  type NoteSelector,
  type NoteStory,
  storyKey,
} from '@/utils/notes/note.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { ClaimSwitch, SiteRule } from '@/utils/options.ts';
import type { PageOverview } from '@/utils/page-messages.ts';
import type { Correction } from '@/utils/people/correction.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import { translate } from './catalogue.ts';
import { handleLookUps, type LookUpWorld, NO_LOOK_UPS } from './look-up-world.ts';
import { handleNotes } from './note-handlers.ts';
import { handleTransfer } from './transfer-handlers.ts';

export const STORY: NoteStory = {
  address: 'https://www.news.example/talks',
  title: 'Envoys leave talks without a date',
  site: 'news.example',
  date: '2025-04-12',
};

export const SELECTOR: NoteSelector = {
  quote: { exact: 'more than $26 billion', prefix: 'aid of ', suffix: '.' },
  position: { start: 40, end: 61 },
};

export function personOnPage(chain: number, name: string, entity?: string): PersonOnPage {
  return {
    chain,
    name,
    mentions: chain + 1,
    mention: {
      start: 0,
      end: name.length,
      type: 'person',
      name,
      chain,
      entity,
      confidence: 1,
      reasons: [],
      candidates: [],
    },
  };
}

export function noteOf(given: Partial<Note> = {}): Note {
  return {
    id: 'note-1',
    subject: { kind: 'person', person: { entity: 'dmitry-peskov', name: 'Dmitry Peskov' } },
    text: 'Discussed, not agreed.',
    story: STORY,
    ...{ tags: [], colour: 'amber', importance: 0, people: [] },
    created: Date.UTC(2026, 9, 10),
    changed: Date.UTC(2026, 9, 10),
    revision: 1,
    ...given,
  };
}

/** What stands in the world outside the view; a test may change it at any time. */
export interface World extends LookUpWorld {
  notes: Note[];
  bin: Note[];
  drafts: Map<string, string>;
  rule: SiteRule;
  /** Whether Gloss reads the page. */
  isRead: boolean;
  people: PersonOnPage[];
  claims: ClaimOnPage[];
  claimSwitch: ClaimSwitch;
  offices: { chain: number; office: Office | null }[];
  selection: NoteSelector | null;
  /** Where the page has found notes on its words. */
  places: NotePlace[];
  task: PopupTask | null;
  corrections: Correction[];
  ownPeople: OwnPerson[];
  packs: ListedPack[];
  backup: BackupStatus;
  /** People of the packs. */
  known: FoundPerson[];
  address: string | undefined;
  /** What the browser says of its room. */
  room: { used: number; allowed: number } | null;
  offer: SnapshotOffer | null;
  /** Requests and questions that fail, and how. */
  failing: Map<RequestName | QuestionName, Result<never>>;
  /** Requests that are answered only when these resolve. */
  waiting: Map<RequestName, Promise<void>>;
  /** Everything asked so far, in order. */
  asked: {
    name: RequestName | QuestionName | 'address' | 'notebook' | 'options' | 'tab';
    params: unknown;
  }[];
  /** Tells the view that something changed. */
  notify(notice: Notice): void;
}

export type Handlers = { [N in RequestName]?: (params: Params<N>) => Answers[N] | Result<never> };
type PageHandlers = {
  [Q in QuestionName]: (params: Questions[Q]['params']) => Questions[Q]['answer'];
};

export interface StoryPorts extends PopupPorts {
  openAddress(address: string): Promise<boolean>;
  storyTab(keys: readonly string[]): Promise<number | null>;
  showTab(tab: number): Promise<void>;
  storageRoom(): Promise<{ used: number; allowed: number } | null>;
}

export function createWorld(given: Partial<World> = {}): { world: World; ports: StoryPorts } {
  const listeners = new Set<(notice: Notice) => void>();
  const world: World = {
    notes: [],
    bin: [],
    drafts: new Map(),
    rule: 'automatic',
    isRead: true,
    people: [
      personOnPage(0, 'Dmitry Peskov', 'dmitry-peskov'),
      personOnPage(1, 'Kaja Kallas', 'kaja-kallas'),
      personOnPage(2, 'John Healey'),
    ],
    claims: [],
    claimSwitch: 'on',
    offices: [],
    selection: null,
    places: [],
    task: null,
    corrections: [],
    ownPeople: [],
    packs: [],
    ...NO_LOOK_UPS,
    backup: { every: 'never', keep: 7, isSealed: false },
    known: [],
    address: STORY.address,
    room: null,
    offer: null,
    failing: new Map(),
    waiting: new Map(),
    asked: [],
    notify(notice) {
      for (const hear of listeners) hear(notice);
    },
    ...given,
  };
  return { world, ports: createPorts(world, listeners) };
}

function createPorts(world: World, listeners: Set<(notice: Notice) => void>): StoryPorts {
  const requests = handleRequests(world);
  const questions = handleQuestions(world);
  let ids = 0;
  return {
    async ask<N extends RequestName>(name: N, params: Params<N>): Promise<Result<Answers[N]>> {
      world.asked.push({ name, params });
      await world.waiting.get(name);
      const failure = world.failing.get(name);
      if (failure) return failure;
      const answer = requests[name]?.(params);
      if (answer === undefined) return fail('refused', name);
      return isFailure(answer) ? answer : succeed(answer as Answers[N]);
    },
    async askPage(_, question, params) {
      world.asked.push({ name: question, params });
      const handle = questions[question] as (given: unknown) => unknown;
      return world.failing.get(question) ?? succeed(handle(params) as never);
    },
    onNotice(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    currentTab: async () => ({ id: 7, url: world.address }),
    async openAddress(address) {
      world.asked.push({ name: 'address', params: address });
      return true;
    },
    storyTab: async (keys) => (keys.includes(storyKey(world.address ?? '')) ? 7 : null),
    async showTab(tab) {
      world.asked.push({ name: 'tab', params: tab });
    },
    storageRoom: async () => world.room,
    async openOptions() {
      world.asked.push({ name: 'options', params: null });
    },
    async openNotebook(tab) {
      world.asked.push({ name: 'notebook', params: tab });
      return true;
    },
    drafts: {
      read: async (key) => world.drafts.get(key) ?? '',
      async write(key, text) {
        if (text === '') world.drafts.delete(key);
        else world.drafts.set(key, text);
      },
    },
    pause: () => Promise.resolve(),
    viewId: 'view',
    newId: () => `new-${++ids}`,
    translate,
  };
}

function isFailure(answer: unknown): answer is Result<never> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function handleRequests(world: World): Handlers {
  return {
    ...handleLookUps(world),
    'site.rule': () => ({ rule: world.rule }),
    'site.set-rule': ({ rule }) => {
      world.rule = rule;
      return { rule };
    },
    'claims.switch': ({ claims }) => {
      world.claimSwitch = claims;
      return { claims };
    },
    'page.read-once': () => ({ read: true }),
    'people.summarise': () => ({ offices: world.offices }),
    ...handleNotes(world),
    ...handleTransfer(world),
    'popup.opened-at': () => ({ task: world.task }),
    'person.describe': ({ mention }) => describe(world, mention),
    'people.search': ({ text }) => ({
      people: world.known.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
    }),
    'corrections.of-story': () => ({ corrections: world.corrections }),
    'correction.add': (draft) => {
      const correction = { ...draft, id: `correction-${world.corrections.length + 1}`, created: 0 };
      world.corrections = [...world.corrections, correction];
      return correction;
    },
    'correction.remove': ({ id }) => {
      world.corrections = world.corrections.filter((one) => one.id !== id);
      return {};
    },
    'packs.list': () => ({ packs: world.packs }),
    'pack.remove': ({ id }) => {
      world.packs = world.packs.filter((pack) => pack.id !== id);
      return {};
    },
    'packs.arrange': ({ ids }) => {
      world.packs = world.packs.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      return {};
    },
    'own-people.list': () => ({ people: world.ownPeople }),
    'own-person.keep': (draft) => {
      const person = { ...draft, created: 0, changed: 0 };
      world.ownPeople = [...world.ownPeople.filter(({ id }) => id !== draft.id), person];
      return person;
    },
    'own-person.remove': ({ id }) => {
      world.ownPeople = world.ownPeople.filter((one) => one.id !== id);
      return {};
    },
  };
}

/** Of a card, only who else may be meant matters to views. */
function describe(world: World, { name, entity, candidates }: Mention): PersonCard {
  const others = candidates.filter((one) => one.entity !== entity);
  return {
    name,
    known: entity !== undefined,
    countries: [],
    now: { asOf: '2026-10-10', offices: [], same: false },
    before: [],
    links: {},
    sources: [],
    reasons: [],
    candidates: others.map((one) => ({
      ...one,
      description: world.known.find((found) => found.entity === one.entity)?.description ?? '',
    })),
    notes: 0,
  };
}

function handleQuestions(world: World): PageHandlers {
  return {
    'page.overview': () => (world.isRead ? overviewOf(world) : null),
    'page.selection': () => ({ selector: world.selection }),
    'page.show-person': () => ({ shown: true }),
    'page.command': () => ({ done: true }),
    'page.show-note': () => ({ shown: true, selector: world.selection }),
    'page.show-claim': ({ id }) => {
      const found = world.claims.find((claim) => claim.id === id);
      const claim = found && { words: found.words, sources: [] };
      return { shown: claim !== undefined, subject: claim ? { selector: SELECTOR, claim } : null };
    },
  };
}

function overviewOf({ people, claims, claimSwitch, places }: World): PageOverview {
  return {
    story: STORY,
    people,
    places,
    claims: claimSwitch === 'on' ? claims : [],
    claimSwitch,
    isReading: false,
  };
}
