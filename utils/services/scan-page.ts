/** Use-cases: the people named in blocks of a page, as the reader wants them named, and what is claimed there. */
import type { WaitingAnalyzer } from '@/utils/analyze/analyzer.ts';
import { correctMentions, recallKnown } from '@/utils/analyze/correct-mentions.ts';
import type { FoundClaims } from '@/utils/claim-messages.ts';
import type { Mention, Story, Wanted } from '@/utils/language/analysis.ts';
import { foldName } from '@/utils/language/fold.ts';
import type { Params } from '@/utils/messages.ts';
import { askPacks } from '@/utils/people/ask-packs.ts';
import type { Correction } from '@/utils/people/correction.ts';
import { findPerson } from '@/utils/people/find-entity.ts';
import type { Pack } from '@/utils/people/pack.ts';
import type { Result } from '@/utils/result.ts';
import type { ClaimRecall } from './recall-claims.ts';

/** Scans what a page sends; keeps nothing between two scans. */
export type PageScanner = (request: Params<'page.scan'>) => Promise<Mention[]>;

export interface PageScannerParts {
  /** May be slow the first time: it opens the packs. */
  analyzer(): Promise<WaitingAnalyzer>;
  /** Packs in order of precedence. */
  packs(): Promise<readonly Pack[]>;
  /** What the reader said of names that holds in the story of an address; they count for nothing where they cannot be read. */
  correctionsOf(address: string): Promise<Result<readonly Correction[]>>;
}

export function createPageScanner(parts: PageScannerParts): PageScanner {
  return async (request) => {
    const { analyzer, packs, story, facts } = await prepare(parts, request);
    const { mentions } = await analyzer.analyze({ ...story, want: ['mentions'] });
    const people = mentions.filter(({ type }) => type === 'person');
    return await askPacks(packs, () => correctMentions(people, facts));
  };
}

/** Finds what is claimed; speakers have the numbers of the people that the request knows. */
export type ClaimScanner = (request: Params<'page.claims'>) => Promise<FoundClaims>;

export interface ClaimScannerParts extends PageScannerParts {
  recall: ClaimRecall['recall'];
}

export function createClaimScanner(parts: ClaimScannerParts): ClaimScanner {
  return async (request) => {
    const { analyzer, story } = await prepare(parts, request);
    const want: Wanted[] = ['claims', 'comparisons'];
    const { claims, comparisons } = await analyzer.analyze({ ...story, want });
    const recalled = await parts.recall(request.address, story, claims);
    return { claims, comparisons, recalled };
  };
}

async function prepare(parts: PageScannerParts, request: Params<'page.scan'>) {
  const { address, known, ...rest } = request;
  const [analyzer, packs, said] = await Promise.all([
    parts.analyzer(),
    parts.packs(),
    parts.correctionsOf(address),
  ]);
  const corrections = (said.ok ? said.value : []).filter((one) => isHeeded(one, packs));
  const find = (entity: string) => findPerson(packs, entity)?.entity;
  const facts = { corrections, known, find };
  const recalled = await askPacks(packs, () => recallKnown(facts));
  const story: Story = { ...rest, known: recalled };
  return { analyzer, packs, story, facts };
}

/**
 * Whether a correction counts: one that holds everywhere gives way where the reader has written down who bears the
 * name, unless it speaks of that very person.
 */
function isHeeded({ name, verdict, story }: Correction, packs: readonly Pack[]): boolean {
  const own = packs.find(({ isOwn }) => isOwn === true);
  if (own === undefined || story !== undefined) return true;
  if (own.named(foldName(name)).length === 0) return true;
  return verdict.kind !== 'never' && own.indexOf(verdict.entity) >= 0;
}
