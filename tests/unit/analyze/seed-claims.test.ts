/** Claims of a story from outside the project, beside what a reader marked in it: optional, since only the folder that GLOSS_DATA names has them. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import type { Claim, Span } from '@/utils/language/analysis.ts';
import { openTagger } from '@/utils/language/tagger/tagger.ts';
import { openPack } from '@/utils/people/pack-reader.ts';
import { compileCorePack } from '../../../scripts/packs/compile.ts';

interface MarkedClaim extends Span {
  id: string;
  kind: string;
  speaker: (Span & { canonical: string }) | null;
  required: boolean;
}

const folder = process.env.GLOSS_DATA;
/** Claims nobody marked that may still be found. */
const MAX_SPURIOUS = 2;

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function likeness(one: Span, other: Span): number {
  const both = shared(one, other);
  return both / (one.end - one.start + other.end - other.start - both);
}

/** Whether a claim holds more than half of a marked one, or the other way round. */
function isPart(one: Span, other: Span): boolean {
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return shared(one, other) / shorter > 0.5;
}

async function readClaims(text: string): Promise<Claim[]> {
  const opened = openPack(await compileCorePack());
  if (!opened.ok) throw new Error(opened.problem.message);
  const weights = readFileSync('packs/names/names.glosstagger');
  const tagger = openTagger(new Uint8Array(weights).buffer);
  const analyzer = createAnalyzerFrom([opened.pack], tagger);
  return analyzer.analyze({ text, date: '2025-04-12' }).claims;
}

test.runIf(folder)(
  'what a reader requires is found, with its speaker (needs GLOSS_DATA)',
  async () => {
    const text = readFileSync(`${folder}/seed/article.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`${folder}/seed/gold-claims.json`, 'utf8'));
    const marked = (gold.claims as MarkedClaim[]).filter(({ kind }) => kind !== 'figure');
    const found = (await readClaims(text)).filter(({ kind }) => kind !== 'figure');
    const required = marked.filter((one) => one.required);
    const missed = required.filter((one) => !found.some((claim) => likeness(claim, one) >= 0.5));
    expect(missed.map(({ id }) => id)).toEqual([]);
    const misattributed = required.filter(({ speaker, ...one }) => {
      const claim = found.find((each) => likeness(each, one) >= 0.5);
      return (
        speaker !== null && (claim?.speaker === undefined || shared(claim.speaker, speaker) === 0)
      );
    });
    expect(misattributed.map(({ id }) => id)).toEqual([]);
    const spurious = found.filter((claim) => !marked.some((one) => isPart(claim, one)));
    expect(spurious.length).toBeLessThanOrEqual(MAX_SPURIOUS);
  },
);
