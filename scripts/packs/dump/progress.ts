/** Says how far a long reading has come, how fast, and how long it will take. */
import type { DumpCounts } from './read-dump.ts';

/** Milliseconds between two reports. */
const INTERVAL = 5000;
const MEGA = 1e6;

export interface Progress {
  /** Share of the file read, 0–1. */
  share: number;
  /** Milliseconds since the reading began, or went on. */
  elapsed: number;
  /** Share read before it went on. */
  begun: number;
  /** Bytes of the file on the disk, read since then. */
  bytes: number;
  kept: number;
}

/** A line such as "42.0 % · 3.1 MB/s · 120,000 people · 4 min left". */
export function formatProgress({ share, elapsed, begun, bytes, kept }: Progress): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const left = share > begun ? ((1 - share) / (share - begun)) * seconds : undefined;
  return [
    `${(share * 100).toFixed(1)} %`,
    `${(bytes / MEGA / seconds).toFixed(1)} MB/s`,
    `${kept.toLocaleString('en')} people`,
    ...(left === undefined ? [] : [`${formatTime(left)} left`]),
  ].join(' · ');
}

function formatTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

/**
 * Reports every few seconds while lines are read, and at the end of a reading that took so long. One that goes on in a
 * compressed file has to pass what was read before once more, so all of the file counts.
 */
export function createProgress(
  source: { size: number; start: number; read(): number },
  report: (line: string) => void,
): { tick: (counts: DumpCounts) => void; end: (counts: DumpCounts) => void } {
  const started = performance.now();
  let last = started;
  const say = ({ kept }: DumpCounts) => {
    const size = Math.max(1, source.size);
    const read = source.read();
    const bytes = read - source.start;
    const elapsed = performance.now() - started;
    report(
      formatProgress({ share: read / size, begun: source.start / size, bytes, elapsed, kept }),
    );
  };
  return {
    tick(counts) {
      const now = performance.now();
      if (now - last < INTERVAL) return;
      last = now;
      say(counts);
    },
    end(counts) {
      if (last > started) say(counts);
    },
  };
}
