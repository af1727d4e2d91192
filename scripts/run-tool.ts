/** Runs one of the project's command-line tools, or anything else, and keeps what it says. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  passed: boolean;
  /** Everything it said, on both of its outputs, in order. */
  output: string;
}

/** Runs a tool of `node_modules/.bin` at the repository's root. */
export function runTool(tool: string, args: readonly string[]): Promise<Ran> {
  return run(`${ROOT}node_modules/.bin/${tool}`, args);
}

/** Runs a script of `package.json`. */
export function runScript(name: string): Promise<Ran> {
  return run('npm', ['run', '-s', name]);
}

function run(command: string, args: readonly string[]): Promise<Ran> {
  // On Windows tools are batch files, which need a shell.
  const shell = process.platform === 'win32';
  // Tools find Node by the search path, where an older one than this may stand first.
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  };
  const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (said: string) => {
      output += said;
    });
  }
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ passed: false, output: message }));
    child.once('close', (code) => resolve({ passed: code === 0, output }));
  });
}
