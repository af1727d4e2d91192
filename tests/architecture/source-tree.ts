/** The project's own modules, as the checks read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Source by path from the repository's root, with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULE = /\.tsx?$/;

/** Every module below these folders. */
export function readTree(...folders: readonly string[]): SourceTree {
  const paths = folders
    .filter((folder) => existsSync(`${ROOT}${folder}`))
    .flatMap((folder) =>
      readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .filter((path) => MODULE.test(path)),
    );
  return new Map(paths.sort().map((path) => [path, readFileSync(`${ROOT}${path}`, 'utf8')]));
}

/** Whether the repository has a file that is no module, such as a style sheet. */
export function isFile(path: string): boolean {
  return existsSync(`${ROOT}${path}`);
}
