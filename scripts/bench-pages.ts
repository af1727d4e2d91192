/**
 * `npm run bench:pages`: the built extension over the project's own layouts, and over saved pages of real sites where
 * `GLOSS_DATA` names a folder that has them; beside pages without Gloss, with names wrapped in elements by mark.js, and
 * with compromise in the page. Takes `--set NAME` (default `quick`), `--only PART-OF-A-NAME`, and `--visits NUMBER`: of
 * several visits the quickest counts, since whatever else runs on the machine only adds to them.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openSession } from '../tests/e2e/driver/session.ts';
import { LAYOUTS } from '../tests/stories/layouts.ts';
import { measurePage, type PageMeasures, type Subject } from './bench-pages/measure.ts';
import {
  readSavedPages,
  type SavedPage,
  scorePages,
  serveSaved,
} from './bench-pages/real-pages.ts';
import { report, reportScores } from './bench-pages/report.ts';
import { buildIfStale } from './builds.ts';
import { serveStories } from './serve-stories.ts';

/** CSS pixels of the window. */
const WINDOW = { width: 1280, height: 860 };
/** Layouts that change by themselves, so that two visits are never alike, or stand in a frame of their own. */
const RESTLESS = new Set(['hydrated', 'clearing', 'iframe', 'frameset', 'broken']);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'quick' },
      only: { type: 'string', default: '' },
      visits: { type: 'string', default: '1' },
    },
  });
  const data = process.env.GLOSS_DATA;
  const saved = data === undefined ? [] : readSavedPages(data, values.set);
  await buildIfStale('chromium');
  const measures = await measureAll({
    ...{ data, saved, only: values.only, visits: Number(values.visits) },
  });
  for (const line of report(measures)) console.log(line);
  if (data === undefined) console.log('No saved pages: GLOSS_DATA names no folder that has them.');
  else {
    const scores = scorePages(data, readSavedPages(data, 'all'));
    for (const line of reportScores(scores)) console.log(line);
  }
}

interface Extent {
  data: string | undefined;
  saved: readonly SavedPage[];
  only: string;
  visits: number;
}

async function measureAll({ data, saved, only, visits }: Extent): Promise<PageMeasures[]> {
  const stories = await serveStories(data === undefined ? {} : serveSaved(data, saved));
  const gloss = await openSession({ name: 'chromium', viewport: WINDOW });
  const plain = await openSession({ name: 'chromium', viewport: WINDOW, extension: null });
  const subjects: Subject[] = [
    ...Object.keys(LAYOUTS)
      .filter((name) => !RESTLESS.has(name))
      .map((name) => ({ page: name, address: `${stories.origin}/layouts/${name}.html` })),
    ...saved.map(({ id }) => ({ page: id, address: `${stories.origin}/saved/${id}.html` })),
  ];
  const measures: PageMeasures[] = [];
  try {
    // The first page starts the background, which no later one does.
    await measurePage({ page: 'first', address: `${stories.origin}/demo.html` }, { gloss, plain });
    for (const subject of subjects.filter(({ page }) => page.includes(only))) {
      const all: PageMeasures[] = [];
      for (let visit = 0; visit < visits; visit++) {
        all.push(await measurePage(subject, { gloss, plain }));
      }
      measures.push(...quickest(all));
      console.error(`measured ${subject.page}`);
    }
  } finally {
    await gloss.close();
    await plain.close();
    await stories.close();
  }
  return measures;
}

/** The quickest of each time over several visits; what a page must never be, it must be in none. */
function quickest(visits: readonly PageMeasures[]): PageMeasures[] {
  const [first] = visits;
  if (!first) return [];
  const least = (pick: (page: PageMeasures) => number) => Math.min(...visits.map(pick));
  const firstMark = least((page) => page.firstMark ?? Number.POSITIVE_INFINITY);
  return [
    {
      ...first,
      same: visits.every(({ same }) => same),
      moved: Math.max(...visits.map(({ moved }) => moved)),
      script: least(({ script }) => script),
      longest: least(({ longest }) => longest),
      firstMark: Number.isFinite(firstMark) ? firstMark : undefined,
      cards: visits.flatMap(({ cards }) => cards),
      hovers: visits.reduce((sum, { hovers }) => sum + hovers, 0),
    },
  ];
}

await main();
