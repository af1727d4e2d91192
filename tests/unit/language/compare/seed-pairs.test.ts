/** Pairs of a story from outside the project, from its claims as a reader marked them: only the folder GLOSS_DATA names has it. */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import type { Claim, Span } from '@/utils/language/analysis.ts';
import { compareClaims } from '@/utils/language/compare/compare-claims.ts';
import { findDates } from '@/utils/language/dates/find-dates.ts';
import { readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';

interface GoldClaim extends Span {
  id: string;
  kind: Claim['kind'];
  speaker: (Span & { canonical: string }) | null;
  figures: (Span & { text: string })[];
}

interface Gold {
  reference: { date: string };
  claims: GoldClaim[];
  pairs: { a: string; b: string; verdict: string }[];
}

const folder = `${process.env.GLOSS_DATA}/seed`;

test.runIf(existsSync(folder))('every pair has its verdict (needs GLOSS_DATA)', () => {
  const text = readFileSync(`${folder}/article.txt`, 'utf8');
  const gold = JSON.parse(readFileSync(`${folder}/gold-claims.json`, 'utf8')) as Gold;
  const document = readDocument({ text });
  const figures = findFigures(document);
  const speakers = [...new Set(gold.claims.map(({ speaker }) => speaker?.canonical))];
  const claims = gold.claims.map(
    ({ start, end, kind, speaker }): Claim => ({
      ...{ start, end, kind, sources: [], score: 0, reasons: [] },
      ...(speaker && {
        speaker: { ...speaker, chain: speakers.indexOf(speaker.canonical) },
      }),
      figures: figures.filter((figure) => start <= figure.start && figure.end <= end),
    }),
  );
  const dates = findDates(document, { date: gold.reference.date });
  const found = compareClaims(document, claims, dates).map(({ a, b, verdict }) => {
    const [one, other] = [a, b].map(({ claim, figure }) =>
      figure === undefined ? claims[claim] : claims[claim]?.figures[figure],
    );
    return { one, other, verdict };
  });
  const ends = (id: string) => {
    const [claimed, words] = id.split(':');
    const claim = gold.claims.find((one) => one.id === claimed);
    return claim?.figures.find((figure) => figure.text === words) ?? claim;
  };
  const verdicts = gold.pairs.map(({ a, b, verdict }) => {
    const [left, right] = [ends(a), ends(b)];
    const met = found.filter(
      ({ one, other }) =>
        (meet(one, left) && meet(other, right)) || (meet(one, right) && meet(other, left)),
    );
    return { a, b, verdict: met.find((one) => one.verdict === verdict)?.verdict };
  });
  expect(verdicts).toEqual(gold.pairs.map(({ a, b, verdict }) => ({ a, b, verdict })));
});

function meet(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}
