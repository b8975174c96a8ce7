import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { ScriptedOrder } from './orders.ts';
import type { Running } from './smtp-server.ts';

export async function startScriptedServer({ greeting, answers }: ScriptedOrder): Promise<Running> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write(greeting);
    let pending = '';
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      const whole = pending.split('\r\n');
      pending = whole.pop() ?? '';
      for (const line of whole) {
        lines.push(line);
        const answer = answers.find(({ to }) => line.startsWith(to));
        if (answer !== undefined) socket.write(answer.say);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails: () => [],
    seen: () => lines,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
