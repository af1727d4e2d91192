/** Measures how quotes are found again: how often, how wrongly, and how fast, beside what popular tools use. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { locateQuotes } from '../../utils/notes/anchor.ts';
import { describeQuote } from '../../utils/notes/selector.ts';
import { readStories, type StoryFile } from '../corpus/story-file.ts';
import { type AnchorCase, makeCases } from './cases.ts';
import { findWithApproxMatch, findWithDomAnchor, findWithGloss, learnRivals } from './finders.ts';
import { createRandom, type Random } from './random.ts';
import { makeRealCases } from './real-cases.ts';
import { type Finding, scoreFinding, tallyOutcomes } from './score.ts';

const CASES = 2_800;
const SEED = 4_242;
const REAL_CASES = 1_120;
/** UTF-16 units of the long story, and notes on it. */
const LONG_STORY = 1_000_000;
const NOTES = 50;
/** Milliseconds: the bars of the plan. */
const BARS = { total: 100, task: 50 };

const FINDERS: Readonly<Record<string, (one: AnchorCase) => Finding>> = {
  Gloss: findWithGloss,
  'Gloss, story not learned': (one) => findWithGloss(one, { isLearned: false }),
  'approx-string-match': findWithApproxMatch,
  'dom-anchor-text-quote': findWithDomAnchor,
};

export function benchAnchor(): void {
  const stories = readStories('tests/corpus/stories');
  const cases = makeCases(stories, { count: CASES, seed: SEED });
  console.log(`${cases.length} cases from ${stories.length} stories`);
  for (const [name, find] of Object.entries(FINDERS)) report(name, { cases, find });
  benchRealPages(process.env.GLOSS_DATA);
  benchLongStory(stories);
}

/** The same on real pages, where somebody keeps them. */
function benchRealPages(data: string | undefined): void {
  if (data === undefined || !existsSync(`${data}/corpora/pages`)) {
    console.log('No saved pages: GLOSS_DATA names no folder that has them.');
    return;
  }
  const { pages, otherText, edited } = makeRealCases(data, { count: REAL_CASES, seed: SEED });
  console.log(`${pages} saved pages: ${otherText.length} sentences sought in the publisher's text`);
  for (const [name, find] of Object.entries(FINDERS)) report(name, { cases: otherText, find });
  console.log(`${edited.length} edits of saved pages`);
  for (const [name, find] of Object.entries(FINDERS)) report(name, { cases: edited, find });
}

/** Prints one line of what a finder does with all cases. */
export function report(
  name: string,
  { cases, find }: { cases: readonly AnchorCase[]; find(one: AnchorCase): Finding },
): void {
  const started = performance.now();
  const findings = cases.map((one) => [one, find(one)] as const);
  const took = performance.now() - started;
  const tally = tallyOutcomes(findings.map(([one, found]) => [one, scoreFinding(one, found)]));
  const { right, findable, wrong, asked, lost, askedInVain } = tally;
  console.log(
    `${name.padEnd(26)} found ${percent(right, findable)}, wrong ${String(wrong).padStart(4)}, ` +
      `asks ${asked}, lost ${lost}, asks in vain ${askedInVain}; ${(took / cases.length).toFixed(2)} ms a case`,
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** Fifty notes in a megabyte: once nothing has changed, once text came before, once every quote was edited. */
function benchLongStory(stories: readonly StoryFile[]): void {
  const random = createRandom(SEED);
  const text = writeLongStory(stories, random);
  const quotes = Array.from({ length: NOTES }, () => {
    const start = text.indexOf(' ', random.below(text.length - 400)) + 1;
    const end = text.indexOf(' ', start + 8 + random.below(300));
    const selector = describeQuote(text, { start, end });
    return { selector, rivals: learnRivals(text, selector) };
  });
  const edited = quotes.reduce(
    (now, { selector: { quote } }) =>
      quote.exact.length < 64
        ? now
        : now.replace(quote.exact, quote.exact.replace(/(?<= )\S+(?= )/, 'otherwise')),
    `${'Corrected. '.repeat(20)}\n${text}`,
  );
  const ways = { unchanged: text, 'text before': `Corrected.\n${text}`, edited };
  // Written anew: a text that was put together is copied into one piece when it is first read.
  for (const [name, now] of Object.entries(ways))
    timeLongStory(name, { text: Buffer.from(now).toString(), quotes });
}

/** All stories one after the other, again and again, each time with a third of their words changed for others. */
function writeLongStory(stories: readonly StoryFile[], random: Random): string {
  const words = stories.flatMap((story) => story.text.split(/\s+/));
  const parts: string[] = [];
  let length = 0;
  for (let round = 0; length < LONG_STORY; round += 1) {
    for (const story of stories) {
      const change = (word: string) =>
        round > 0 && random.chance(0.34) ? random.pick(words) : word;
      const part = story.text.replace(/\S+/g, change);
      parts.push(part);
      length += part.length + 1;
    }
  }
  return parts.join('\n').slice(0, LONG_STORY);
}

function timeLongStory(
  name: string,
  { text, quotes }: { text: string; quotes: Parameters<typeof locateQuotes>[1] },
): void {
  const times = Array.from({ length: 9 }, () => {
    const started = process.cpuUsage();
    const work = locateQuotes(text, quotes);
    let longest = 0;
    for (;;) {
      const before = performance.now();
      const step = work.next();
      longest = Math.max(longest, performance.now() - before);
      if (step.done) {
        const { user, system } = process.cpuUsage(started);
        return { took: (user + system) / 1_000, longest, places: step.value };
      }
    }
  });
  const took = times.map((time) => time.took).toSorted((a, b) => a - b);
  const longest = times.map((time) => time.longest).toSorted((a, b) => a - b)[4] ?? 0;
  const found = times[0]?.places.filter(({ at }) => at === 'exact' || at === 'changed').length;
  console.log(
    `${quotes.length} notes in ${text.length} letters, ${name.padEnd(12)} found ${found}; ` +
      `median ${took[4]?.toFixed(0)} ms of processor time (bar ${BARS.total}), longest step ${longest.toFixed(1)} ms (bar ${BARS.task})`,
  );
}
