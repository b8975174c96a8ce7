import { createServer } from 'node:net';

/** `preferred` if nobody has it, else the next free one above, else any. 0 asks for any. */
export async function freePort(preferred: number): Promise<number> {
  const candidates = preferred === 0 ? [] : Array.from({ length: 20 }, (_, step) => preferred + step);
  for (const port of [...candidates, 0]) {
    const free = await probe(port);
    if (free !== undefined) return free;
  }
  throw new Error('This machine has no free port on 127.0.0.1.');
}

function probe(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
