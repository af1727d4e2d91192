/**
 * Runs every check of the project, or the parts named on the command line, and counts them.
 * `npm test` runs all; `node scripts/test.ts types lint` runs two. Ends with one line: `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { BROWSERS, requireBrowsers } from './browsers.ts';
import { buildExtension, buildIfStale, builtFolder } from './builds.ts';
import { type Ran, runScript, runTool } from './run-tool.ts';
import { keepsBar, weigh } from './sizes.ts';

interface Outcome {
  passed: number;
  failed: number;
  /** What to read when something failed. */
  output: string;
}

/** Every part, in the order in which they run: what is quick to fail comes first. */
const PARTS: Readonly<Record<string, () => Promise<Outcome>>> = {
  types: () =>
    checks(
      () => runTool('tsc', ['-p', '.']),
      () => runTool('tsc', ['-p', 'utils/language']),
    ),
  lint: () => checks(() => runTool('biome', ['ci', '--error-on-warnings'])),
  unused: () => checks(() => runTool('knip', [])),
  architecture: () => tests('architecture'),
  unit: () => tests('unit'),
  builds: () =>
    checks(...BROWSERS.map((name) => () => buildExtension(name)), () => runScript('build:core')),
  size: checkSizes,
  browser: () => tests('browser*'),
  e2e: testEndToEnd,
};

async function checks(...runs: (() => Promise<Ran>)[]): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0, output: '' };
  for (const run of runs) {
    const { passed, output } = await run();
    outcome[passed ? 'passed' : 'failed']++;
    if (!passed) outcome.output += output;
  }
  return outcome;
}

async function tests(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-tests-'));
  const report = join(folder, 'report.json');
  try {
    const { passed: clean, output } = await runTool('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { passed, failed } = readReport(report);
    // A file that does not load, or an error outside any test, fails the run and no test.
    return { passed, failed: clean ? failed : Math.max(1, failed), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(path: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function checkSizes(): Promise<Outcome> {
  for (const name of BROWSERS) await buildIfStale(name);
  const weights = BROWSERS.flatMap((name) => weigh(builtFolder(name)));
  const heavy = weights.filter((weight) => !keepsBar(weight));
  const lines = weights.map(({ what, bytes, bar }) => `${what}: ${bytes} of ${bar ?? 'no'} bytes`);
  return {
    passed: weights.length - heavy.length,
    failed: heavy.length,
    output: `${lines.join('\n')}\n`,
  };
}

async function testEndToEnd(): Promise<Outcome> {
  for (const name of BROWSERS) await buildIfStale(name);
  // Side by side: most of the time either browser waits for pointers to rest and cards to open.
  const outcomes = await Promise.all(BROWSERS.map((name) => tests(`e2e*${name}*`)));
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    output: outcomes.map(({ output }) => output).join(''),
  };
}

async function runPart(name: string): Promise<Outcome> {
  const run = PARTS[name];
  if (run === undefined) {
    throw new Error(`There is no part “${name}”; there are ${Object.keys(PARTS).join(', ')}.`);
  }
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failed: 1, output: `${error instanceof Error ? error.message : error}\n` };
  }
}

async function main(named: readonly string[]): Promise<void> {
  requireBrowsers(BROWSERS);
  let passed = 0;
  let failed = 0;
  for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
    const start = performance.now();
    const outcome = await runPart(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const verdict = outcome.failed === 0 ? 'ok    ' : 'FAILED';
    const count = `${outcome.passed} passed, ${outcome.failed} failed`;
    if (outcome.failed > 0) console.log(outcome.output);
    console.log(`${verdict} ${name.padEnd(13)} ${count.padEnd(24)} ${seconds.padStart(6)} s`);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
