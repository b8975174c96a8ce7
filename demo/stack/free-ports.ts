import { createServer } from 'node:net';
import type { Server } from 'node:net';

const within = 20;

/**
 * For each wish the wished port if nobody has it, else the next free one above, else any; 0 wishes for any. All are
 * held until the last is found, so that no two are the same.
 */
export async function freePorts<Name extends string>(
  wishes: Record<Name, number>,
): Promise<Record<Name, number>> {
  const held: Server[] = [];
  try {
    const found = {} as Record<Name, number>;
    for (const [name, wish] of Object.entries<number>(wishes)) {
      const server = await holdNear(wish);
      held.push(server);
      const address = server.address();
      found[name as Name] = typeof address === 'object' && address ? address.port : 0;
    }
    return found;
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

async function holdNear(wish: number): Promise<Server> {
  const candidates = wish === 0 ? [] : Array.from({ length: within }, (_, step) => wish + step);
  for (const port of [...candidates, 0]) {
    const server = await hold(port);
    if (server) return server;
  }
  throw new Error('This machine has no free port on 127.0.0.1.');
}

function hold(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
