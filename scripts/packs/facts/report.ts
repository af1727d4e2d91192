/** How far a pack agrees with reference facts, kind by kind. */
import { type Comparison, FACT_KINDS, type FactKind } from './compare.ts';

export interface Agreement {
  kind: FactKind;
  agreed: number;
  all: number;
  /** Per cent, rounded down to a tenth, so that only full agreement reads 100.0. */
  share: string;
}

/** Kinds a pack that is shipped must have right, and how often, in per cent. */
const BARS: Partial<Record<FactKind, number>> = { names: 99, births: 99, 'role starts': 99 };

/** Kinds of which there is nothing to compare are left out. */
export function agreementByKind(comparisons: readonly Comparison[]): Agreement[] {
  return FACT_KINDS.flatMap((kind) => {
    const ofKind = comparisons.filter((comparison) => comparison.kind === kind);
    const agreed = ofKind.filter(({ agrees }) => agrees).length;
    const all = ofKind.length;
    const share = (Math.floor((agreed * 1000) / all) / 10).toFixed(1);
    return all === 0 ? [] : [{ kind, agreed, all, share }];
  });
}

export function isEnough({ kind, agreed, all }: Agreement): boolean {
  return agreed * 100 >= all * (BARS[kind] ?? 0);
}
