import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caughtMail } from './caught-mail.ts';
import { carelessMessage } from './careless-message.ts';
import type { CaughtMail, MailFields, ResendOrder } from './orders.ts';
import type { Running } from './smtp-server.ts';

type Seen = { path: string; headers: IncomingMessage['headers']; body: string };

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const silentMs = 200;

const refuse = (response: ServerResponse, status: number, name: string, message = name): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ statusCode: status, name, message }));
};

/** Speaks `POST /emails` as resend.com documents it, idempotency keys (kept 24 h, replayed, 409 on another body) included. */
export async function startResendServer(order: ResendOrder): Promise<Running> {
  const { apiKey = 're_test', faults = [], poison } = order;
  const mails: CaughtMail[] = [];
  const seen: Seen[] = [];
  const known = new Map<string, { body: string; id: string }>();
  const ahead = [...faults];

  async function accept(key: string, body: string): Promise<string> {
    const before = known.get(key);
    if (before !== undefined) return before.id;
    const id = `49a3999c-0ce1-4ea6-ab68-${String(known.size).padStart(12, '0')}`;
    known.set(key, { body, id });
    const fields = JSON.parse(body) as MailFields & { to: string[] };
    mails.push(await caughtMail(carelessMessage(fields), { from: fields.from, to: fields.to }));
    return id;
  }

  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    seen.push({ path: request.url ?? '', headers: request.headers, body });
    const key = String(request.headers['idempotency-key'] ?? '');
    const fault = poison && body.includes(poison.words) ? poison.fault : ahead.shift();
    if (fault === 'hang') return;
    if (fault === 'silent-then-reset') await new Promise((resolve) => setTimeout(resolve, silentMs));
    if (fault === 'reset' || fault === 'silent-then-reset') return void request.socket.resetAndDestroy();
    if (typeof fault === 'object') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      const { status: statusCode, name, message } = fault;
      return void response.end(fault.body ?? JSON.stringify({ statusCode, name, message }));
    }
    if (request.url !== '/emails' || request.method !== 'POST') return refuse(response, 404, 'not_found');
    if (!request.headers['user-agent']) return refuse(response, 403, 'missing_user_agent');
    if (!request.headers.authorization) return refuse(response, 401, 'missing_api_key');
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(response, 403, 'invalid_api_key');
    if (key.length < 1 || key.length > 256) return refuse(response, 400, 'invalid_idempotency_key');
    const before = known.get(key);
    if (before !== undefined && before.body !== body)
      return refuse(response, 409, 'invalid_idempotent_request');
    const id = await accept(key, body);
    if (fault === 'accept-then-reset') return void request.socket.resetAndDestroy();
    if (fault === 'accept-then-hang') return;
    response.writeHead(200, { 'content-type': 'application/json' });
    if (fault === 'accept-then-stall-in-body') return void response.write('{"id":');
    response.end(JSON.stringify({ id }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails: () => mails,
    seen: () => seen,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
