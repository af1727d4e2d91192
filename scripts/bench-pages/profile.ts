/** Reads a CPU profile: how long the scripts of one origin ran, and how long at most without a pause. */
import type { Protocol } from 'puppeteer-core';

export interface ScriptTime {
  /** Milliseconds of script in all. */
  total: number;
  /** Milliseconds of the longest stretch without a pause. */
  longest: number;
}

/** Microseconds between two samples. */
export const SAMPLING = 200;
/** Samples without our scripts that end a stretch: the profiler misses one now and then. */
const GAP = 2;

/** Time of the functions whose script's address begins with `origin`, and of all they call. */
export function scriptTime(profile: Protocol.Profiler.Profile, origin: string): ScriptTime {
  const ours = ownNodes(profile, origin);
  const { samples = [], timeDeltas = [] } = profile;
  let total = 0;
  let longest = 0;
  let stretch = 0;
  let gap = 0;
  for (const [index, node] of samples.entries()) {
    // A sample stands for the time until the next one.
    const milliseconds = (timeDeltas[index + 1] ?? 0) / 1000;
    if (ours.has(node)) {
      total += milliseconds;
      stretch += milliseconds;
      gap = 0;
    } else if (++gap >= GAP) stretch = 0;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
}

function ownNodes({ nodes }: Protocol.Profiler.Profile, origin: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const take = (id: number): void => {
    if (own.has(id)) return;
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) take(id);
  return own;
}
