/** Reasons in words. */
import { expect, test } from 'vitest';
import { type Reason, sayReason } from '@/utils/people/reasons.ts';

const CASES: [reason: Reason, said: string][] = [
  [{ code: 'exact-name', name: 'Kaja Kallas' }, 'The story gives the name Kaja Kallas.'],
  [
    { code: 'in-office', office: 'Prime Minister', day: '2022-03-01' },
    'In office on 1 Mar 2022: Prime Minister.',
  ],
  [{ code: 'died-before', day: '2026-02' }, 'Died Feb 2026, before the story was written.'],
  [{ code: 'died-before', day: '1999' }, 'Died 1999, before the story was written.'],
  [{ code: 'several-fit' }, 'More than one person fits.'],
  [{ code: 'reader-said' }, 'You said so.'],
  [{ code: 'reader-wrote' }, 'You wrote who this is.'],
];
test.each(CASES)('%o', (reason, said) => {
  expect(sayReason(reason)).toBe(said);
});
