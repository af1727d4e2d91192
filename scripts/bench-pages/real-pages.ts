/** Saved pages of real sites, where somebody keeps them: served as they are, their scripts shut out, and scored. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ServedPage } from '../../tests/stories/pages.ts';
import { readPageStory } from '../analyze/page.ts';

/** A saved page and what is known of it. */
export interface SavedPage {
  id: string;
  kind: string;
  url: string;
  gt?: { body?: string; date?: string };
}

/** The saved pages of a set, such as `quick`. */
export function readSavedPages(data: string, set: string): SavedPage[] {
  const folder = `${data}/corpora/pages`;
  const wanted = new Set(lines(`${folder}/sets/${set}.txt`));
  return lines(`${folder}/manifest.jsonl`)
    .map((line) => JSON.parse(line) as SavedPage)
    .filter(({ id }) => wanted.has(id));
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

export function readSavedHtml(data: string, { id }: SavedPage): string {
  return gunzipSync(readFileSync(`${data}/corpora/pages/pages/${id}.html.gz`)).toString('utf8');
}

/** The saved pages as a server of this machine gives them. */
export function serveSaved(data: string, pages: readonly SavedPage[]): Record<string, ServedPage> {
  return Object.fromEntries(
    pages.map((page) => [
      `/saved/${page.id}.html`,
      {
        type: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: () => readSavedHtml(data, page),
      },
    ]),
  );
}

export interface PageScores {
  /** News that declares itself: how much of it opens by itself, or at least as a suggestion. */
  declared: number;
  automatic: number;
  suggested: number;
  /** Pages that are no story and open by themselves. */
  falseAlarms: number;
  controls: number;
  /** Mean F1 of the words of the body. */
  body: number;
  /** Pages whose date is known, and those where it is found. */
  dated: number;
  dates: number;
}

const DECLARES =
  /"@type"\s*:\s*(?:\[\s*)?"\w*Article|property=["']?og:type["']?\s+content=["']?article|article:published_time/i;

/** Scores gate, region and date by what is known of each page. */
export function scorePages(data: string, pages: readonly SavedPage[]): PageScores {
  const scores: PageScores = {
    ...{ declared: 0, automatic: 0, suggested: 0, falseAlarms: 0, controls: 0 },
    ...{ body: 0, dated: 0, dates: 0 },
  };
  const bodies: number[] = [];
  for (const saved of pages) {
    const html = readSavedHtml(data, saved);
    const { page } = readPageStory(html, saved.url, {});
    const isNews = saved.kind === 'news';
    if (isNews && DECLARES.test(html)) {
      scores.declared += 1;
      scores.automatic += Number(page.gate === 'automatic');
      scores.suggested += Number(page.gate !== 'no');
    }
    if (!isNews && saved.kind !== 'article') {
      scores.controls += 1;
      scores.falseAlarms += Number(page.gate === 'automatic');
    }
    if (isNews && saved.gt?.body) bodies.push(wordF1(page.region, saved.gt.body));
    if (isNews && saved.gt?.date) {
      scores.dated += 1;
      scores.dates += Number(page.date === saved.gt.date);
    }
  }
  return { ...scores, body: bodies.reduce((sum, f1) => sum + f1, 0) / Math.max(1, bodies.length) };
}

/** F1 of the words two texts share, each word as often as it stands in both. */
export function wordF1(found: string, wanted: string): number {
  const [ours, theirs] = [countWords(found), countWords(wanted)];
  let shared = 0;
  for (const [word, count] of ours) shared += Math.min(count, theirs.get(word) ?? 0);
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  return shared === 0 ? 0 : (2 * shared) / (sum(ours) + sum(theirs));
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
