/** The reader's main job, from marks to a note's tint, leaves five pictures and no problem. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { makeTour } from '../../scripts/tour.ts';

test('the tour', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-tour-'));
  try {
    expect(await makeTour({ name: inject('browser'), folder })).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([
      '01-marks.png',
      '02-peskov.png',
      '03-kallas.png',
      '04-note.png',
      '05-tint.png',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
