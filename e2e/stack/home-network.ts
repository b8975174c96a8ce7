import { createServer, request as ask } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { listenLocally } from '../../demo/listen-locally.ts';

export type HomeNetwork = {
  /** Arguments that lead a browser's way to the Worker through here. */
  args: string[];
  stop(): Promise<void>;
};

let given = 0;

/**
 * Between a test's customers and the Worker: every connection has an address of its own, because the Worker limits what
 * one network may send, and every request takes `latencyMs` longer, half of it each way.
 */
export async function startHomeNetwork(workerUrl: string, latencyMs = 0): Promise<HomeNetwork> {
  const addresses = new WeakMap<Socket, string>();
  const addressOf = (socket: Socket): string => {
    const known = addresses.get(socket);
    if (known !== undefined) return known;
    given += 1;
    const fresh = `10.${process.pid % 256}.${given >> 8}.${given % 256}`;
    addresses.set(socket, fresh);
    return fresh;
  };

  const server = createServer((request, response) => {
    const headers = { ...request.headers, 'cf-connecting-ip': addressOf(request.socket) };
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', async () => {
      await wait(latencyMs / 2);
      const { method, url: path } = request;
      const onward = ask(new URL(path!, workerUrl), { method, headers }, async (answer) => {
        await wait(latencyMs / 2);
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      onward.end(Buffer.concat(body));
    });
  });
  const url = await listenLocally(server, 0);
  return {
    args: [`--host-resolver-rules=MAP ${new URL(workerUrl).host} ${new URL(url).host}`],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
