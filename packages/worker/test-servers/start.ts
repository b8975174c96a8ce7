import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { caughtMail } from './caught-mail.ts';
import { carelessMessage } from './careless-message.ts';
import type { MailFields, ServerOrder } from './orders.ts';
import { startResendServer } from './resend-server.ts';
import { startScriptedServer } from './scripted-server.ts';
import { type Running, startSmtpServer } from './smtp-server.ts';

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

function start(order: ServerOrder): Promise<Running> {
  if (order.kind === 'smtp') return startSmtpServer(order);
  return order.kind === 'resend' ? startResendServer(order) : startScriptedServer(order);
}

/**
 * Vitest's global set-up, on Node's side: tests inside workerd order servers from it over HTTP.
 * `POST /servers` starts one, `GET /servers/<port>` says what it has got, `POST /parse` composes and parses a message.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = new Map<string, Running>();
  const control = createServer(async (request, response) => {
    const [, noun, port = ''] = (request.url ?? '').split('/');
    let answer: unknown;
    if (request.method === 'POST' && noun === 'servers') {
      const server = await start((await jsonOf(request)) as ServerOrder);
      running.set(String(server.port), server);
      answer = { port: server.port };
    } else if (request.method === 'POST' && noun === 'parse') {
      const fields = (await jsonOf(request)) as MailFields;
      answer = await caughtMail(carelessMessage(fields), { from: fields.from, to: fields.to });
    } else {
      const server = running.get(port);
      answer = { mails: server?.mails() ?? [], seen: server?.seen() ?? [] };
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
  project.provide('mailServers', `http://127.0.0.1:${(control.address() as AddressInfo).port}`);
  return async () => {
    for (const server of running.values()) server.stop();
    control.closeAllConnections();
    await new Promise((resolve) => control.close(resolve));
  };
}
