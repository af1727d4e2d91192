/** What readers and programmers would use otherwise: names wrapped in elements, and names sought in the page itself. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

export interface Rival {
  name: string;
  /** Source of the library, for the page. */
  source(): string;
  /** Does its work in the page; the answer is how many milliseconds it took in one piece. */
  run(names: string[]): number;
}

interface Libraries {
  Mark: new (root: Element) => { mark(words: string[], how: object): void };
  nlp(text: string): { people(): { json(): unknown } };
}

/** A file of a package, found from the package's own entry. */
const sourceOf = (name: string, path: string) => () =>
  readFileSync(new URL(path, import.meta.resolve(name)), 'utf8');

export const RIVALS: readonly Rival[] = [
  {
    name: 'mark.js',
    source: sourceOf('mark.js', 'mark.min.js'),
    run(names) {
      const { Mark } = globalThis as unknown as Libraries;
      const began = performance.now();
      new Mark(document.body).mark(names, { separateWordSearch: false, acrossElements: true });
      return performance.now() - began;
    },
  },
  {
    name: 'compromise',
    source: sourceOf('compromise', '../builds/compromise.js'),
    run() {
      const { nlp } = globalThis as unknown as Libraries;
      const began = performance.now();
      nlp(document.body.innerText).people().json();
      return performance.now() - began;
    },
  },
];

/** Loads a rival into a page and lets it work; milliseconds of its one task. */
export async function runRival(
  page: Page,
  rival: Rival,
  names: readonly string[],
): Promise<number> {
  await page.evaluate(rival.source());
  return await page.evaluate(rival.run, [...names]);
}
