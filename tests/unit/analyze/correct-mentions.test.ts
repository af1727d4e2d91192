/** The reader's word changes whom a name means, and nothing else. */
import { describe, expect, test } from 'vitest';
import { correctMentions, recallKnown } from '@/utils/analyze/correct-mentions.ts';
import type { Candidate, Mention } from '@/utils/language/analysis.ts';
import type { Correction, Verdict } from '@/utils/people/correction.ts';

const NAMES: Readonly<Record<string, string>> = {
  kaja: 'Kaja Kallas',
  siim: 'Siim Kallas',
  peskov: 'Dmitry Peskov',
};
const find = (id: string) => {
  const name = NAMES[id];
  return name === undefined ? undefined : { id, name, qid: `Q-${id}` };
};

function candidate(entity: string): Candidate {
  return { entity, name: NAMES[entity] ?? entity, score: 0.5, reasons: [] };
}

function mention(given: Partial<Mention>): Mention {
  return {
    ...{ start: 0, end: 6, type: 'person', chain: 0, confidence: 0.9, reasons: ['Because.'] },
    name: 'Kallas',
    candidates: [],
    ...given,
  };
}

const KAJA = mention({ name: 'Kaja Kallas', entity: 'kaja', candidates: [candidate('kaja')] });
const PESKOV = mention({
  ...{ name: 'Dmitry Peskov', entity: 'peskov', chain: 1, start: 20 },
  candidates: [candidate('peskov')],
});
const OPEN = mention({ chain: 2, start: 40, candidates: [candidate('kaja'), candidate('siim')] });

const HERE = { address: 'https://n.example/a', title: 'A' };
let ids = 0;

function say(name: string, verdict: Verdict, story?: Correction['story']): Correction {
  ids += 1;
  return { id: String(ids), name, verdict, story, created: ids };
}

const is = (entity: string): Verdict => ({ kind: 'is', entity, person: NAMES[entity] ?? entity });
const not = (entity: string): Verdict => ({ kind: 'not', entity, person: NAMES[entity] ?? entity });
const NEVER: Verdict = { kind: 'never' };

/** Each mention as “name > entity (candidates) #chain”. */
function corrected(corrections: Correction[], known: Mention[] = []): string[] {
  const all = correctMentions([KAJA, PESKOV, OPEN], { corrections, known, find });
  return all.map(({ name, entity, candidates, chain }) => {
    const others = candidates.map((one) => one.entity).join(' ');
    return `${name} > ${entity ?? '?'} (${others}) #${chain}`;
  });
}

const AS_FOUND = [
  'Kaja Kallas > kaja (kaja) #0',
  'Dmitry Peskov > peskov (peskov) #1',
  'Kallas > ? (kaja siim) #2',
];
const [kaja = '', peskov = '', open = ''] = AS_FOUND;

describe('corrections', () => {
  test.each<[name: string, corrections: Correction[], expected: string[]]>([
    ['none', [], AS_FOUND],
    ['of a name the story has not', [say('Wang Yi', NEVER)], AS_FOUND],
    [
      'not them: nobody is left',
      [say('Dmitry Peskov', not('peskov'))],
      [kaja, 'Dmitry Peskov > ? () #1', open],
    ],
    [
      'not one of several: the others may be meant',
      [say('Kallas', not('kaja'))],
      [kaja, peskov, 'Kallas > ? (siim) #2'],
    ],
    ['not somebody nobody took it for', [say('Kaja Kallas', not('siim'))], AS_FOUND],
    [
      'this is somebody: one person with those who are they',
      [say('Kallas', is('kaja'))],
      [kaja, peskov, 'Kaja Kallas > kaja (kaja siim) #0'],
    ],
    [
      'this is somebody whom the name did not suggest',
      [say('Dmitry Peskov', is('siim'))],
      [kaja, 'Siim Kallas > siim (siim peskov) #1', open],
    ],
    ['this is somebody no pack knows any more', [say('Kallas', is('gone'))], AS_FOUND],
    [
      'never: numbers close up',
      [say('kaja kállas', NEVER)],
      ['Dmitry Peskov > peskov (peskov) #0', 'Kallas > ? (kaja siim) #1'],
    ],
    [
      'of this story goes before everywhere: never',
      [say('Kallas', is('siim'), HERE), say('Kallas', NEVER)],
      [kaja, peskov, 'Siim Kallas > siim (siim kaja) #2'],
    ],
    [
      'of this story goes before everywhere: this is',
      [say('Kallas', is('kaja')), say('Kallas', is('siim'), HERE)],
      [kaja, peskov, 'Siim Kallas > siim (siim kaja) #2'],
    ],
    [
      'of this story goes before everywhere: not them after all',
      [say('Kallas', is('siim')), say('Kallas', not('siim'), HERE)],
      [kaja, peskov, 'Kallas > ? (kaja) #2'],
    ],
    [
      'of this story goes before everywhere: them after all',
      [say('Dmitry Peskov', not('peskov')), say('Dmitry Peskov', is('peskov'), HERE)],
      AS_FOUND,
    ],
    [
      'of both places add up',
      [say('Kallas', not('siim')), say('Kallas', not('kaja'), HERE)],
      [kaja, peskov, 'Kallas > ? () #2'],
    ],
  ])('%s', (_, corrections, expected) => {
    expect(corrected(corrections)).toEqual(expected);
  });

  test('say why', () => {
    const corrections = [say('Kallas', is('siim')), say('Dmitry Peskov', not('peskov'))];
    const facts = { corrections, known: [], find };
    expect(correctMentions([PESKOV, OPEN], facts)).toEqual([
      {
        ...{ start: 20, end: 6, type: 'person', name: 'Dmitry Peskov', chain: 0, candidates: [] },
        confidence: 0.5,
        reasons: ['You said that this is not Dmitry Peskov.'],
      },
      expect.objectContaining({
        ...{ entity: 'siim', qid: 'Q-siim', confidence: 1, reasons: ['You said so.'] },
        candidates: [
          expect.objectContaining({ entity: 'siim', score: 1, reasons: ['You said so.'] }),
          candidate('kaja'),
        ],
      }),
    ]);
  });

  test('leave organisations alone', () => {
    const ministry = mention({ type: 'organisation', name: 'Kallas' });
    const facts = { corrections: [say('Kallas', NEVER)], known: [], find };
    expect(correctMentions([ministry], facts)).toEqual([ministry]);
  });

  test('go on with the numbers of the page', () => {
    const known = [{ ...KAJA, chain: 4 }, mention({ name: 'Dmitry Peskov', chain: 7 })];
    const corrections = [say('Dmitry Peskov', not('peskov')), say('Kallas', is('kaja'))];
    expect(corrected(corrections, known).map((one) => one.split('#')[1])).toEqual(['4', '7', '4']);
  });
});

test('known people whom the reader denied are told the analysis as it knew them', () => {
  const denied = mention({ name: 'Dmitry Peskov', chain: 1 });
  const corrections = [say('Dmitry Peskov', not('peskov')), say('Kallas', not('siim'))];
  const facts = { corrections, known: [KAJA, denied, OPEN], find };
  expect(recallKnown(facts)).toEqual([KAJA, { ...denied, entity: 'peskov' }, OPEN]);
});
