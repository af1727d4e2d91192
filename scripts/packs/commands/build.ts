/** `pack build`: a pack from a dump of Wikidata or from records. */
import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readPartialDate } from '../../../utils/people/partial-date.ts';
import { type BuildRequest, buildPack } from '../dump/build.ts';

/** What is built, and what it came to. Throws an Error in words for people. */
export async function runBuild(args: readonly string[]): Promise<string> {
  const request = readBuildRequest(args);
  const started = performance.now();
  const { kept, people, broken, asOf, size } = await buildPack(request);
  return [
    `${request.out}: ${kept.toLocaleString('en')} of ${people.toLocaleString('en')} people, as of ${asOf}.`,
    `${(size / 1e6).toFixed(1)} MB, in ${((performance.now() - started) / 1000).toFixed(0)} s.`,
    ...(broken > 0 ? [`${broken} lines were no JSON and were passed over.`] : []),
  ].join('\n');
}

/** The request that arguments of the command line make. */
export function readBuildRequest(args: readonly string[]): BuildRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      'min-sitelinks': { type: 'string' },
      'has-position': { type: 'boolean' },
      since: { type: 'string' },
      name: { type: 'string' },
      'as-of': { type: 'string' },
      source: { type: 'string', default: 'Wikidata' },
      licence: { type: 'string', default: 'CC0' },
    },
  });
  const { from, out, since, 'as-of': asOf } = values;
  if (from === undefined || out === undefined)
    throw new Error('Say what to build from, and where to: --from FILE --out FILE.glosspack.');
  if (asOf !== undefined && readPartialDate(asOf)?.precision !== 'day')
    throw new Error(`--as-of takes a day such as 2026-11-16, not "${asOf}".`);
  if (since !== undefined && readPartialDate(since) === undefined)
    throw new Error(`--since takes a year or a day, not "${since}".`);
  return {
    from,
    out,
    head: {
      name: values.name ?? basename(out).replace(/\.glosspack$/, ''),
      licence: values.licence,
      source: values.source,
    },
    asOf,
    since,
    languages: readLanguages(values.lang),
    minSitelinks: readCount(values['min-sitelinks']),
    hasPosition: values['has-position'],
    report: (line) => process.stderr.write(`${line}\n`),
  };
}

function readLanguages(list: string): string[] {
  const languages = list.split(',').map((language) => language.trim());
  const wrong = languages.find((language) => !/^[a-z]{2,3}(-[a-z]+)*$/.test(language));
  if (wrong !== undefined) throw new Error(`--lang takes codes such as en,de, not "${wrong}".`);
  return languages;
}

function readCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`--min-sitelinks takes a number, not "${text}".`);
  return Number(text);
}
