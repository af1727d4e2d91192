/** Reads the list of facts in which the core pack knowingly differs from reference facts, and holds results against it. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Comparison, FACT_KINDS } from './compare.ts';

const differencesSchema = v.array(
  v.strictObject({
    id: v.string(),
    kind: v.picklist(FACT_KINDS),
    /** What the reference facts say. */
    facts: v.string(),
    why: v.pipe(v.string(), v.nonEmpty()),
  }),
);

export type Difference = v.InferOutput<typeof differencesSchema>[number];

/** Throws where the text does not have the form. */
export function readDifferences(text: string): Difference[] {
  return v.parse(differencesSchema, parse(text, { schema: 'failsafe' }));
}

export interface Settled {
  /** Disagreements nobody has looked into. */
  open: Comparison[];
  noted: { comparison: Comparison; why: string }[];
  /** Notes about disagreements there are none of. */
  stale: Difference[];
}

/** Tells disagreements that are settled from those that are not. */
export function settle(
  comparisons: readonly Comparison[],
  differences: readonly Difference[],
): Settled {
  const key = ({ id, kind, facts }: Difference | Comparison) => [id, kind, facts].join('\n');
  const reasons = new Map(differences.map((difference) => [key(difference), difference.why]));
  const met = new Set<string>();
  const settled: Settled = { open: [], noted: [], stale: [] };
  for (const comparison of comparisons) {
    if (comparison.agrees) continue;
    const why = reasons.get(key(comparison));
    met.add(key(comparison));
    if (why === undefined) settled.open.push(comparison);
    else settled.noted.push({ comparison, why });
  }
  settled.stale = differences.filter((difference) => !met.has(key(difference)));
  return settled;
}
