/** Joins those who want the same while it is under way; it is given up once nobody wants it any more. */

interface UnderWay<T> {
  result: Promise<T>;
  wanted: number;
  stop: AbortController;
}

export type Join<T> = (
  key: string,
  signal: AbortSignal,
  start: (life: AbortSignal) => Promise<T>,
) => Promise<T>;

export function joinUnderWay<T>(): Join<T> {
  const all = new Map<string, UnderWay<T>>();
  const begin = (key: string, start: (life: AbortSignal) => Promise<T>): UnderWay<T> => {
    const stop = new AbortController();
    const one = { result: start(stop.signal), wanted: 0, stop };
    all.set(key, one);
    const forget = () => {
      if (all.get(key) === one) all.delete(key);
    };
    one.result.then(forget, forget);
    return one;
  };
  return (key, signal, start) => {
    const one = all.get(key) ?? begin(key, start);
    one.wanted++;
    const leave = () => {
      if (--one.wanted > 0) return;
      all.delete(key);
      one.stop.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    return one.result;
  };
}
