/** Of two corrections of one name the later one counts where they contradict each other. */
import { expect, test } from 'vitest';
import { type CorrectionDraft, overrules } from '@/utils/people/correction.ts';

const is = (entity: string, name = 'Ana Brill'): CorrectionDraft => ({
  name,
  verdict: { kind: 'is', entity, person: entity },
});
const not = (entity: string, name = 'Ana Brill'): CorrectionDraft => ({
  name,
  verdict: { kind: 'not', entity, person: entity },
});
const never = (name = 'Ana Brill'): CorrectionDraft => ({ name, verdict: { kind: 'never' } });

test.each<[name: string, later: CorrectionDraft, earlier: CorrectionDraft, expected: boolean]>([
  ['somebody takes back somebody else', is('a'), is('b'), true],
  ['somebody takes back that it is not them', is('a'), not('a'), true],
  ['somebody leaves that it is not another', is('a'), not('b'), false],
  ['somebody takes back never', is('a'), never(), true],
  ['not them takes back them', not('a'), is('a'), true],
  ['not them leaves another', not('a'), is('b'), false],
  ['not them leaves that it is not another', not('a'), not('b'), false],
  ['never takes back somebody', never(), is('a'), true],
  ['never leaves that it is not somebody', never(), not('a'), false],
  ['another name leaves all', is('a', 'Ana Grill'), is('b'), false],
  ['another spelling of the name does not', is('a', 'ANA BRÍLL'), is('b'), true],
])('%s', (_, later, earlier, expected) => {
  expect(overrules(later, earlier)).toBe(expected);
});
