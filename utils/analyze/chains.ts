/** Numbers the people of a story, in step with the numbers that earlier scans of the page gave. */
import type { Mention } from '../language/analysis.ts';
import { foldName } from '../language/fold.ts';

/** Whom a mention stands for: somebody of a pack, else whoever of the candidates it is, else the name itself. */
interface Person {
  entity?: string | undefined;
  candidates: readonly string[];
  name: string;
}

export interface Chains {
  /** The number of a person, the same each time. */
  chainOf(person: Person): number;
}

export function createChains(known: readonly Mention[]): Chains {
  const numbers = new Map<string, number>();
  let next = 0;
  for (const { entity, candidates, name, chain } of known) {
    const key = keyOf({ entity, name, candidates: candidates.map((one) => one.entity) });
    if (!numbers.has(key)) numbers.set(key, chain);
    next = Math.max(next, chain + 1);
  }
  return {
    chainOf(person) {
      const key = keyOf(person);
      const number = numbers.get(key) ?? next++;
      numbers.set(key, number);
      return number;
    },
  };
}

function keyOf({ entity, candidates, name }: Person): string {
  if (entity !== undefined) return `id:${entity}`;
  if (candidates.length > 0) return `open:${[...candidates].sort().join('|')}`;
  return `name:${foldName(name)}`;
}
