/** Notes, corrections and people by a seed: ordinary ones, and such as break what is written carelessly. */

import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import type { Rivals } from '@/utils/notes/judge.ts';
import {
  NOTE_COLOURS,
  NOTE_IMPORTANCES,
  type Note,
  type NoteSelector,
  type NoteStory,
  type NoteSubject,
  type PersonReference,
} from '@/utils/notes/note.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { SavedClaim } from '@/utils/notes/saved-claim.ts';
import type { Correction } from '@/utils/people/correction.ts';
import { type Chance, createChance } from './chance.ts';

const ORDINARY = ['Kaja Kallas said so.', 'More than €21 bn', 'Brussels', 'a b', 'Überlingen'];
/** What trips writers of JSON, CSV, YAML, Markdown, HTML and file names. */
export const NASTY: readonly string[] = [
  '👩🏽‍🚒🇺🇦',
  'שלום \u202Eעולם\u202C',
  'مرحبا، «العالم»',
  '\uD83D',
  '\uDE00 half\uD800',
  '\u0000\u0001\u001B\u007F\u0085',
  '\u2028\u2029\uFEFF',
  'a\r\nb\nc\rd\te',
  '"quoted", \'and\' \\ "" `so`',
  '=HYPERLINK("http://x.example","y")',
  '-1+1',
  '@SUM(1)',
  "'=1",
  "'\t=1",
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>--><!--',
  '---\n...\n- a: b\n# x',
  '../../etc/passwd',
  'C:\\CON.txt',
  'aux',
  '   ',
  '__proto__',
  '[[link]] #tag ^block ==mark== %%no%% $x$',
  '1. one\n2) two\n+ three\n=====',
  `${'long '.repeat(400)}`,
];

/** A text of one to four pieces, any of which may be nasty. */
export function makeText(chance: Chance): string {
  const pieces = 1 + chance.below(4);
  return Array.from({ length: pieces }, () =>
    chance.pick(chance.below(2) === 0 ? ORDINARY : NASTY),
  ).join(chance.pick(['', ' ', '\n']));
}

function maybe<K extends string, T>(chance: Chance, key: K, make: () => T) {
  return chance.below(2) === 0 ? {} : { [key]: make() };
}

function makePerson(chance: Chance): PersonReference {
  return {
    ...maybe(chance, 'entity', () => chance.pick(['kaja-kallas', 'own:7', makeText(chance)])),
    name: makeText(chance),
  };
}

function makeSelector(chance: Chance): NoteSelector {
  const start = chance.below(1_000_000);
  return {
    quote: {
      exact: makeText(chance),
      prefix: chance.pick(['', makeText(chance)]),
      suffix: chance.pick(['', makeText(chance)]),
    },
    position: { start, end: start + chance.below(5_000) },
  };
}

function makeClaim(chance: Chance): SavedClaim {
  return {
    words: makeText(chance),
    ...maybe(chance, 'speaker', () => makePerson(chance)),
    ...maybe(chance, 'cue', () => makeText(chance)),
    sources: Array.from({ length: chance.below(3) }, () => makeText(chance)),
    ...maybe(chance, 'measure', () => makeText(chance)),
    ...maybe(chance, 'figure', () => ({
      value: chance.pick<number | [number, number]>([21e9, -0.25, [1_000, 10_000]]),
      unit: chance.pick(['EUR', 'percent', makeText(chance)]),
      comparator: chance.pick(['=', '~', '>', '<', 'up', 'down'] as const),
      kind: chance.pick(['money', 'percent', 'count'] as const),
      ...maybe(chance, 'per', () => 'week'),
    })),
  } as SavedClaim;
}

function makeSubject(chance: Chance): NoteSubject {
  return chance.pick<() => NoteSubject>([
    () => ({ kind: 'quote', selector: makeSelector(chance) }),
    () => ({ kind: 'claim', selector: makeSelector(chance), claim: makeClaim(chance) }),
    () => ({ kind: 'person', person: makePerson(chance) }),
    () => ({ kind: 'person-in-story', person: makePerson(chance) }),
    () => ({ kind: 'story' }),
  ])();
}

function makeStory(chance: Chance): NoteStory {
  const address = `https://news.example/${chance.below(40)}`;
  return {
    address: chance.pick([
      address,
      address,
      `${address}?q=ä b&c=1#d`,
      'file:///tmp/a',
      makeText(chance),
    ]),
    ...maybe(chance, 'canonical', () => chance.pick([address, makeText(chance)])),
    title: chance.pick(['', makeText(chance)]),
    site: chance.pick(['news.example', makeText(chance)]),
    ...maybe(chance, 'author', () => makeText(chance)),
    ...maybe(chance, 'date', () => '2025-04-11'),
  } as NoteStory;
}

const SIDE = { whole: 0.25, inPlace: 0, near: 0.9375 };
const RIVALS: Rivals = {
  quote: 0.7777777777777778,
  before: SIDE,
  after: SIDE,
  copies: 2,
  sentence: true,
  block: false,
  length: 12_345,
};

export function makeNote(chance: Chance): Note {
  const created = 1_700_000_000_000 + chance.below(1_000_000_000);
  return {
    id: makeUuid(chance),
    subject: makeSubject(chance),
    text: chance.pick(['', makeText(chance), makeText(chance)]),
    story: makeStory(chance),
    tags: [...new Set(Array.from({ length: chance.below(4) }, () => makeText(chance)))],
    colour: chance.pick(NOTE_COLOURS),
    importance: chance.pick(NOTE_IMPORTANCES),
    people: Array.from({ length: chance.below(3) }, () => makePerson(chance)),
    ...maybe(chance, 'earlier', () => [{ selector: makeSelector(chance), until: created + 1 }]),
    ...maybe(chance, 'rivals', () => RIVALS),
    created,
    changed: created + chance.below(1_000_000),
    revision: 1 + chance.below(9),
    ...maybe(chance, 'deleted', () => created + 2_000_000),
  } as Note;
}

function makeCorrection(chance: Chance): Correction {
  return {
    id: `${makeUuid(chance)}|${makeText(chance)}`,
    name: makeText(chance),
    verdict: chance.pick<() => Correction['verdict']>([
      () => ({ kind: 'never' }),
      () => ({ kind: 'is', entity: makeText(chance), person: makeText(chance) }),
      () => ({ kind: 'not', entity: makeText(chance), person: makeText(chance) }),
    ])(),
    ...maybe(chance, 'story', () => ({ address: makeText(chance), title: makeText(chance) })),
    created: chance.below(2_000_000_000_000),
  } as Correction;
}

function makeOwnPerson(chance: Chance): OwnPerson {
  return {
    id: `own:${makeUuid(chance)}`,
    name: makeText(chance),
    description: chance.pick(['', makeText(chance)]),
    aliases: Array.from({ length: chance.below(3) }, () => makeText(chance)),
    ...maybe(chance, 'office', () => makeText(chance)),
    created: chance.below(2_000_000_000_000),
    changed: chance.below(2_000_000_000_000),
  } as OwnPerson;
}

/** The same for the same seed. */
export function makeBelongings(seed: number, count = 20): Belongings {
  const chance = createChance(seed);
  const many = <T>(make: (chance: Chance) => T, length: number) =>
    Array.from({ length }, () => make(chance));
  return {
    notes: many(makeNote, count),
    corrections: many(makeCorrection, Math.ceil(count / 4)),
    people: many(makeOwnPerson, Math.ceil(count / 4)),
  };
}

function makeUuid(chance: Chance): string {
  const hex = (length: number) =>
    Array.from({ length }, () => chance.below(16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}
