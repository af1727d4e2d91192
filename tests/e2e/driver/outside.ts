/** Stands where the internet would be: answers nothing, and remembers who was asked for. */
import { createServer } from 'node:http';
import { type Opened, openOnLoopback } from '../../../scripts/loopback.ts';

/** What browsers ask their makers by themselves, with or without an extension. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

export interface Outside extends Opened {
  /** Hosts that were asked for, but for the makers of the browsers. */
  asked: string[];
}

/** A proxy for a browser under test. Nothing that goes to it leaves the machine. */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const remember = (address: string): void => {
    const { hostname } = new URL(address);
    if (!BROWSERS_OWN.test(hostname)) asked.push(hostname);
  };
  const server = createServer((request, response) => {
    remember(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    remember(`https://${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { ...(await openOnLoopback(server)), asked };
}
