/** Runs long work in short slices, so that the page never waits for Gloss. */

/** Longest stretch of work between two chances for the page to act, in milliseconds: a third of a frame. */
const SLICE_MS = 6;
/** Steps between two looks at the clock; a step takes some microseconds. */
const STEPS_A_LOOK = 16;

/** What slicing needs of the world. */
export interface Pace {
  /** Milliseconds on any steady clock. */
  now(): number;
  /** Resolves when the page has had its turn. */
  pause(): Promise<void>;
}

/** Runs a generator to its end, pausing between steps; rejects with the signal's reason once it aborts. */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  { pace, signal }: { pace: Pace; signal: AbortSignal },
): Promise<T> {
  let started = pace.now();
  for (let step = 1; ; step += 1) {
    const { done, value } = work.next();
    if (done) return value;
    if (step % STEPS_A_LOOK !== 0 || pace.now() - started < SLICE_MS) continue;
    await pace.pause();
    signal.throwIfAborted();
    started = pace.now();
  }
}

/** Runs a generator to its end at once: for documents nobody is looking at. */
export function runAtOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** The browser's own pace: `scheduler.yield`, or a message to itself where that is missing (Firefox before 142). */
export function createBrowserPace(window: Window & { scheduler?: YieldingScheduler }): Pace {
  const { performance, scheduler } = window;
  return {
    now: () => performance.now(),
    pause: () => scheduler?.yield?.() ?? passMessage(),
  };
}

/** A message lands in the task queue behind input and painting; a timer would wait at least 4 ms. */
function passMessage(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
