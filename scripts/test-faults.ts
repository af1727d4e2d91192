/** `npm run test:faults`: the faults of the end-to-end tests, each as often as a reader may meet it in years. */
import process from 'node:process';
import { BROWSERS, requireBrowsers } from './browsers.ts';
import { buildIfStale } from './builds.ts';
import { runTool } from './run-tool.ts';

/** Times the background is stopped while it saves. */
const STOPS = '500';

requireBrowsers(BROWSERS);
for (const name of BROWSERS) await buildIfStale(name);
process.env.GLOSS_FAULT_STOPS ??= STOPS;
let failed = false;
for (const name of BROWSERS) {
  const { passed, output } = await runTool('vitest', [
    'run',
    '--project',
    `e2e*${name}*`,
    'tests/e2e/faults.test.ts',
    'tests/e2e/full-disk.test.ts',
  ]);
  console.log(output);
  failed ||= !passed;
}
process.exitCode = failed ? 1 : 0;
