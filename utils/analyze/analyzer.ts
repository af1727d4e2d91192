/** Joins the language core and the people of the packs: a story in, what it names out. */
import type { Analysis, Story, Wanted } from '../language/analysis.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { readDocument } from '../language/document.ts';
import { findFigures } from '../language/figures/find-figures.ts';
import type { Tagger } from '../language/tagger/tagger.ts';
import { askPacks } from '../people/ask-packs.ts';
import type { Pack } from '../people/pack.ts';
import { createPeopleIndex, type PeopleIndex } from '../people/people-index.ts';
import { findStoryClaims } from './claims.ts';
import { compareStoryClaims } from './comparisons.ts';
import { findMentions } from './mentions.ts';
import { datesInSource, figuresInSource } from './source-spans.ts';

export interface Analyzer {
  /**
   * Everything asked for in `story.want`, all of it by default; lists not asked for are empty, save that comparisons
   * bring the claims they compare. Never throws, takes time linear in the length of the text.
   */
  analyze(story: Story): Analysis;
}

/** An analyzer of packs that lie partly elsewhere, `openPackFrom`, and of packs in memory beside them. */
export interface WaitingAnalyzer {
  /** As `Analyzer.analyze`, once everything is here that it needs of the packs. */
  analyze(story: Story): Promise<Analysis>;
}

/**
 * An analyzer that knows the people and organisations of these packs, those of earlier packs first. With a tagger it
 * also finds people in no pack.
 */
export function createAnalyzerFrom(packs: readonly Pack[], tagger?: Tagger): Analyzer {
  const index = createPeopleIndex(packs);
  return { analyze: (story) => analyzeStory({ story, index, tagger }) };
}

/** As `createAnalyzerFrom`, for packs of which parts are fetched when a story needs them. */
export function createWaitingAnalyzer(packs: readonly Pack[], tagger?: Tagger): WaitingAnalyzer {
  const index = createPeopleIndex(packs);
  return {
    async analyze(story) {
      const analyze = () => analyzeStory({ story, index, tagger });
      const analysis = analyze();
      if (!packs.some((pack) => pack.isMissing())) return analysis;
      // The tagger takes most of the time, and needs no pack: the rounds between do without it.
      const mentionsOnly: Story = { ...story, want: ['mentions'] };
      await askPacks(packs, () => analyzeStory({ story: mentionsOnly, index }));
      return askPacks(packs, analyze);
    },
  };
}

function analyzeStory({
  story,
  index,
  tagger,
}: {
  story: Story;
  index: PeopleIndex;
  tagger?: Tagger | undefined;
}): Analysis {
  const document = readDocument(story);
  // Comparisons point into the list of claims.
  const needsClaims = wants(story, 'claims') || wants(story, 'comparisons');
  const named =
    needsClaims || wants(story, 'mentions') ? findMentions({ story, document, index, tagger }) : [];
  const counted = needsClaims || wants(story, 'figures') ? findFigures(document, story) : [];
  const claims = needsClaims
    ? findStoryClaims({ document, mentions: named, figures: counted, index, date: story.date })
    : [];
  const mentions = wants(story, 'mentions') ? named : [];
  const figures = wants(story, 'figures') ? figuresInSource(document.story, counted) : [];
  const told =
    wants(story, 'dates') || wants(story, 'comparisons') ? findDates(document, story) : [];
  const dates = wants(story, 'dates') ? datesInSource(document.story, told) : [];
  const comparisons = wants(story, 'comparisons')
    ? compareStoryClaims({ document, claims, dates: told })
    : [];
  return { mentions, claims, figures, dates, comparisons };
}

function wants({ want }: Story, what: Wanted): boolean {
  return want === undefined || want.includes(what);
}
