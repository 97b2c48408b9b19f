import { createServer } from 'node:net';

/** Refuses, before any work, a port that another program has. */
export function refuseTakenPort(port: number) {
  return new Promise<void>((free, taken) => {
    const server = createServer()
      .once('error', () => taken(new Error(`port ${port} cannot be used: take another with --port ${port + 1}`)))
      .listen(port, '127.0.0.1', () => server.close(() => free()));
  });
}
