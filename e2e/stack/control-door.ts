import { createServer } from 'node:http';
import { listenLocally } from '../../demo/listen-locally.ts';
import type { Stack } from '../../demo/stack.ts';

/** Lets the test files, which run in processes of their own, kill and start the one Worker. */
export async function openControlDoor(stack: Pick<Stack, 'killWorker' | 'startWorker'>) {
  const deeds: Record<string, () => Promise<void>> = {
    '/worker/kill': stack.killWorker,
    '/worker/start': () => stack.startWorker(),
  };
  const server = createServer((request, response) => {
    const deed = request.method === 'POST' ? deeds[request.url ?? ''] : undefined;
    if (!deed) return void response.writeHead(404).end();
    deed()
      .then(() => response.writeHead(204).end())
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const url = await listenLocally(server, 0);
  return {
    url,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
