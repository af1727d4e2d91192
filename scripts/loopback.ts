/** Opens a server to this machine alone, and closes it without waiting for browsers that keep connections. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Opened {
  port: number;
  close(): Promise<void>;
}

/**
 * Resolves when the server takes connections.
 * @param port 0 takes any that is free
 * @throws {Error} when the port is taken
 */
export async function openOnLoopback(server: Server, port = 0): Promise<Opened> {
  server.listen(port, '127.0.0.1');
  await new Promise((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
