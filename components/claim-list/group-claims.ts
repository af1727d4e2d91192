/** Puts the claims of a story in groups: by who says them, or by what they measure. */
import type { ClaimOnPage } from '@/utils/claim-messages.ts';

export type Grouping = 'speaker' | 'measure';

export interface ClaimGroup {
  /** Tells the group from others; empty for what has no speaker, or no figure. */
  key: string;
  /** For readers; empty with an empty key. */
  name: string;
  claims: readonly ClaimOnPage[];
}

/** Groups in the order of their first claims; those without a name come last. */
export function groupClaims(claims: readonly ClaimOnPage[], by: Grouping): ClaimGroup[] {
  const nameOf = by === 'speaker' ? nameSpeaker : measures(claims);
  const groups = new Map<string, { name: string; claims: ClaimOnPage[] }>();
  for (const claim of claims) {
    const { key, name } = nameOf(claim);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { name, claims: [claim] });
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  return [...all.filter(({ key }) => key !== ''), ...all.filter(({ key }) => key === '')];
}

interface GroupName {
  key: string;
  name: string;
}

const NAMELESS: GroupName = { key: '', name: '' };

function nameSpeaker({ speaker }: ClaimOnPage): GroupName {
  if (!speaker) return NAMELESS;
  const { chain, name } = speaker;
  return { key: chain === undefined ? `name:${name}` : `chain:${chain}`, name };
}

/** Names a claim by the first of those that speak of the same thing, or measure it in the same words. */
function measures(claims: readonly ClaimOnPage[]): (claim: ClaimOnPage) => GroupName {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byWords = Map.groupBy(claims, measureOf);
  const names = new Map<number, GroupName>();
  for (const claim of claims) {
    if (names.has(claim.id) || claim.figures.length === 0) continue;
    const [{ measure = '', words = '' } = {}] = claim.figures;
    const name = measure === '' ? words : measure;
    spread(claim, { key: `claim:${claim.id}`, name });
  }
  return ({ id }) => names.get(id) ?? NAMELESS;

  /** To all that can be reached from one claim, each visited once. */
  function spread(from: ClaimOnPage, name: GroupName): void {
    const left = [from];
    for (let claim = left.pop(); claim; claim = left.pop()) {
      if (names.has(claim.id)) continue;
      names.set(claim.id, name);
      left.push(...claim.alike.flatMap((id) => byId.get(id) ?? []));
      const words = measureOf(claim);
      if (words !== '') left.push(...(byWords.get(words) ?? []));
    }
  }
}

function measureOf({ figures: [figure] }: ClaimOnPage): string {
  return figure?.measure?.toLocaleLowerCase().replace(/^(?:the|an?) /, '') ?? '';
}
