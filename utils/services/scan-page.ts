/** Use-case: the people named in blocks of a page. */
import type { Analyzer } from '@/utils/analyze/analyzer.ts';
import type { Mention, Story } from '@/utils/language/analysis.ts';
import type { Params } from '@/utils/messages.ts';

/** Scans what a page sends; keeps nothing between two scans. */
export type PageScanner = (request: Params<'page.scan'>) => Promise<Mention[]>;

/** `analyzer` may be slow the first time: it opens the packs. */
export function createPageScanner(analyzer: () => Promise<Analyzer>): PageScanner {
  return async ({ blocks, date, lang, title, known }) => {
    const story: Story = { blocks, date, lang, title, known, want: ['mentions'] };
    const { mentions } = (await analyzer()).analyze(story);
    return mentions.filter(({ type }) => type === 'person');
  };
}
