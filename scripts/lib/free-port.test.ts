import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { refuseTakenPort } from './free-port.ts';

test('a port that another program has is refused with the flag that mends it; given back, it is free', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await expect(refuseTakenPort(port)).rejects.toThrow(`port ${port} cannot be used: take another with --port`);
  await new Promise((closed) => server.close(closed));
  await refuseTakenPort(port);
});
