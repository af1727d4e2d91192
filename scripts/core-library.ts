/** The core as a library for other programs: an analyzer that brings its own people. */
import type { Analyzer } from '../utils/analyze/analyzer.ts';
import { createAnalyzerFrom } from '../utils/analyze/analyzer.ts';
import { openTagger } from '../utils/language/tagger/tagger.ts';
import { openPack } from '../utils/people/pack-reader.ts';

export interface AnalyzerOptions {
  /** Pack files instead of the core pack, those first in precedence first. */
  packs?: readonly ArrayBuffer[];
}

export type CreateAnalyzer = (options?: AnalyzerOptions) => Promise<Analyzer>;

/**
 * The library's `createAnalyzer` around the bytes of the core pack and of the name tagger, in base64; rejects for a file
 * that is no pack.
 */
export function createLibrary(corePack: string, tagger: string): CreateAnalyzer {
  return async ({ packs = [decodeBase64(corePack)] } = {}) =>
    createAnalyzerFrom(
      packs.map((file) => {
        const opened = openPack(file);
        if (!opened.ok) throw new Error(opened.problem.message);
        return opened.pack;
      }),
      openTagger(decodeBase64(tagger)),
    );
}

/** `atob` is in browsers and in Node alike. */
function decodeBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)).buffer;
}
