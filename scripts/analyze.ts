/** Analyses stories on the command line: a file, standard input, lines of JSON, or a saved page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { Analyzer } from '../utils/analyze/analyzer.ts';
import type { Story } from '../utils/language/analysis.ts';
import { formatStory } from './analyze/pretty.ts';
import { type AnalyzeRequest, readRequest, USAGE, UsageError } from './analyze/request.ts';
import { readStories } from './analyze/stories.ts';
import { bundleCoreIfStale, CORE_BUNDLE } from './core-bundle.ts';
import type { CreateAnalyzer } from './core-library.ts';

/** What programs return for a mistake of whoever called them. */
const MISUSE = 2;
const STANDARD_INPUT = 0;

/** A story with what the page it came from adds to its analysis. */
interface Task {
  story: Story;
  extra: object;
}

async function main(args: readonly string[]): Promise<string> {
  const request = readRequest(args);
  const tasks = await readTasks(request, readInput(request.file));
  const analyzer = await loadAnalyzer();
  // Everything is analysed before anything is printed, so that a failure leaves no half of an answer.
  return tasks.map((task) => analyse(analyzer, task, request)).join('');
}

function readInput(file: string | undefined): string {
  if (file === undefined && process.stdin.isTTY) throw new UsageError(USAGE);
  try {
    return readFileSync(file ?? STANDARD_INPUT, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`There is no file "${file}".`);
    if (code === 'EISDIR') throw new UsageError(`"${file}" is a folder.`);
    throw new UsageError(`"${file ?? 'standard input'}" cannot be read: ${code ?? error}.`);
  }
}

async function readTasks(request: AnalyzeRequest, input: string): Promise<Task[]> {
  const { kind, address = '', defaults } = request;
  if (kind === 'text') return [{ story: { text: input, ...defaults }, extra: {} }];
  if (kind === 'lines') {
    return readStories(input, defaults).map((story) => ({ story, extra: {} }));
  }
  // The page reader brings a whole document model, which texts do without.
  const { readPageStory } = await import('./analyze/page.ts');
  const { story, page } = readPageStory(input, address, defaults);
  return [{ story, extra: page }];
}

async function loadAnalyzer(): Promise<Analyzer> {
  await bundleCoreIfStale();
  // The bundle is made while this runs, so no import can name it.
  const load = createRequire(import.meta.url);
  const core: { createAnalyzer: CreateAnalyzer } = load(CORE_BUNDLE);
  return await core.createAnalyzer();
}

function analyse(
  analyzer: Analyzer,
  { story, extra }: Task,
  { pretty, kind }: AnalyzeRequest,
): string {
  const analysis = analyzer.analyze(story);
  if (pretty) return formatStory(textOf(story), analysis.mentions);
  return `${JSON.stringify({ ...analysis, ...extra }, null, kind === 'lines' ? 0 : 2)}\n`;
}

function textOf(story: Story): string {
  return 'text' in story ? story.text : story.blocks.map(({ text }) => text).join('\n');
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = MISUSE;
}
