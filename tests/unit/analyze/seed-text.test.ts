/** A story from outside the project: optional, since only the folder that GLOSS_DATA names has it. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import { openTagger } from '@/utils/language/tagger/tagger.ts';
import { openPack } from '@/utils/people/pack-reader.ts';
import { compileCorePack } from '../../../scripts/packs/compile.ts';

const PEOPLE = {
  'donald-trump': 'Trump',
  'steve-witkoff': 'Witkoff',
  'vladimir-putin': 'Putin',
  'kirill-dmitriev': 'Dmitriev',
  'dmitry-peskov': 'Peskov',
  'karoline-leavitt': 'Leavitt',
  'john-healey': 'Healey',
  'mark-rutte': 'Rutte',
  'kaja-kallas': 'Kallas',
};
const folder = process.env.GLOSS_DATA;

test.runIf(folder)(
  'the nine people are found at every mention, nobody wrongly (needs GLOSS_DATA)',
  async () => {
    const text = readFileSync(`${folder}/seed/article.txt`, 'utf8');
    const opened = openPack(await compileCorePack());
    if (!opened.ok) throw new Error(opened.problem.message);
    const weights = readFileSync('packs/names/names.glosstagger');
    const tagger = openTagger(new Uint8Array(weights).buffer);
    const analyzer = createAnalyzerFrom([opened.pack], tagger);
    const { mentions } = analyzer.analyze({ text, date: '2025-04-11' });
    const found = mentions
      .filter(({ type }) => type === 'person')
      .map(({ end, entity }) => [end, entity]);
    const wanted = Object.entries(PEOPLE).flatMap(([entity, surname]) =>
      [...text.matchAll(new RegExp(`\\b${surname}\\b`, 'g'))].map(({ index }) => [
        index + surname.length,
        entity,
      ]),
    );
    expect(found).toEqual(wanted.sort(([a], [b]) => Number(a) - Number(b)));
  },
);
