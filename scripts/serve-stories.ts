/** Serves the stories of the tests on this machine alone; run by itself, it prints where. */
import { createServer } from 'node:http';
import process from 'node:process';
import { PAGES, type ServedPage } from '../tests/stories/pages.ts';
import { openOnLoopback } from './loopback.ts';

export interface StoryServer {
  /** `http://127.0.0.1:…` without a closing slash. */
  origin: string;
  /** Paths asked for that no page has, in order: every one of them is somebody's mistake. */
  unknown: string[];
  close(): Promise<void>;
}

/** What browsers ask of every site unasked; it gets an empty answer. */
const ICON = '/favicon.ico';

/**
 * Starts a server for the stories, and for further pages if given.
 * @param port 0 takes any that is free
 */
export async function serveStories(
  more: Readonly<Record<string, ServedPage>> = {},
  port?: number,
): Promise<StoryServer> {
  const pages = new Map(Object.entries({ ...PAGES, ...more }));
  const unknown: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path);
    if (page) response.writeHead(200, { 'content-type': page.type, ...page.headers });
    else response.writeHead(path === ICON ? 204 : 404);
    if (!page && path !== ICON) unknown.push(path);
    response.end(page?.body());
  });
  const opened = await openOnLoopback(server, port);
  return { origin: `http://127.0.0.1:${opened.port}`, unknown, close: opened.close };
}

if (import.meta.main) {
  const { origin } = await serveStories({}, Number(process.argv[2] ?? 0));
  console.log(
    Object.keys(PAGES)
      .map((path) => origin + path)
      .join('\n'),
  );
}
