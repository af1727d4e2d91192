/** Stands where the internet would be: answers nothing, and remembers who was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What browsers ask their makers by themselves, with or without an extension. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

export interface Outside {
  port: number;
  /** Hosts that were asked for, but for the makers of the browsers. */
  asked: string[];
  close(): Promise<void>;
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
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
