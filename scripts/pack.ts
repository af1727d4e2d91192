/** `npm run pack -- …`: builds packs of people, and says what is in them. `npm run pack` alone tells how. */
import process from 'node:process';
import { runBuild } from './packs/commands/build.ts';
import { runDiff } from './packs/commands/diff.ts';
import { runFind } from './packs/commands/find.ts';
import { runInspect, runVerify } from './packs/commands/inspect.ts';

const HELP = `Packs of people.

  npm run pack -- build --from FILE --out FILE.glosspack
      from a Wikidata JSON dump (.json, .json.gz, .json.bz2) or records as NDJSON; see docs/packs.md
      --lang en,de          languages of names, most wanted first (default: en)
      --min-sitelinks N     only people N wikis or more have a page on
      --has-position        only people who hold or held an office
      --since YYYY          only people who may have been alive then or later (or YYYY-MM-DD)
      --name TEXT           what the pack calls itself
      --as-of YYYY-MM-DD    day of the data (default: from the file's name, else the latest change in it)
      --source TEXT, --licence TEXT   for data that is not Wikidata's
      A build that was stopped goes on where it was when started again in the same way.
  npm run pack -- inspect FILE              what a pack says of itself, and what it holds
  npm run pack -- verify FILE               reads all of it: is it damaged?
  npm run pack -- diff OLD NEW [--all]      who is new, gone or changed
  npm run pack -- find FILE NAME [--at YYYY-MM-DD]   who goes by a name, and what they were on a day
`;

type Command = (args: readonly string[]) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  build: runBuild,
  inspect: runInspect,
  verify: runVerify,
  diff: runDiff,
  find: runFind,
};

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS[name];
  if (command === undefined) {
    console.log(HELP);
    process.exitCode = name === '' ? 0 : 2;
    return;
  }
  try {
    console.log(await command(args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
