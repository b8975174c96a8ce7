import type { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenLocally } from '../listen-locally.ts';
import type { CaughtMail } from './caught-mail.ts';
import { listPage } from './list-page.ts';
import { mailPage, sandboxedMail } from './mail-page.ts';
import { asView } from './mail-views.ts';

type Options = {
  port: number;
  smtpPort: number;
  mails(): CaughtMail[];
  clear(): Promise<void>;
  changes: EventEmitter;
};

const ownPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** The mail's own markup: no scripts, no requests, links open in a new tab outside the sandbox. */
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const files: Record<string, string> = {
  '/mailbox.css': 'text/css; charset=utf-8',
  '/live-list.js': 'text/javascript; charset=utf-8',
  '/envelope.svg': 'image/svg+xml',
};

export async function openWebDoor({ port, smtpPort, mails, clear, changes }: Options) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', 'The mailbox failed.');
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://mailbox');
    const [, first, id, part] = url.pathname.split('/');
    const mail = id === undefined ? undefined : mails().find((candidate) => candidate.id === id);
    const page = (markup: string, status = 200) =>
      send(response, status, 'text/html; charset=utf-8', markup, { 'content-security-policy': ownPolicy });

    const clears =
      (request.method === 'DELETE' && url.pathname === '/api/messages') ||
      (request.method === 'POST' && url.pathname === '/empty');
    if (clears) {
      if ((request.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin')
        return send(response, 403, 'text/plain; charset=utf-8', 'Only the mailbox itself may empty it.');
      await clear();
      if (request.method === 'DELETE') return send(response, 204);
      return send(response, 303, 'text/plain; charset=utf-8', '', { location: '/' });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'text/plain; charset=utf-8', 'This is read by GET only.');

    if (url.pathname === '/') return page(listPage(mails(), smtpPort));
    if (url.pathname === '/events') return follow(response, changes);
    if (url.pathname === '/api/messages') return json(response, { messages: mails() });
    if (first === 'api' && mail) return json(response, mail);
    if (first === 'messages' && mail && part === 'html')
      return send(response, 200, 'text/html; charset=utf-8', sandboxedMail(mail), {
        'content-security-policy': mailPolicy,
      });
    if (first === 'messages' && mail && part === 'raw')
      return send(response, 200, 'text/plain; charset=utf-8', mail.raw);
    if (first === 'messages' && mail && part === undefined)
      return page(mailPage(mails(), mail, asView(url.searchParams.get('view')), smtpPort));
    const type = files[url.pathname];
    if (type) return send(response, 200, type, await readFile(new URL(`.${url.pathname}`, import.meta.url)));
    return page(listPage(mails(), smtpPort, 'That mail is not here any more.'), 404);
  }

  const url = await listenLocally(server, port);
  return {
    url,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const json = (response: ServerResponse, value: unknown) =>
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));

function send(
  response: ServerResponse,
  status: number,
  type?: string,
  body?: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...(type ? { 'content-type': type } : {}),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

/** Server-sent events: one `change` whenever the list is another one. */
function follow(response: ServerResponse, changes: EventEmitter): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const tell = () => response.write('event: change\ndata:\n\n');
  changes.on('change', tell);
  response.on('close', () => changes.off('change', tell));
}
