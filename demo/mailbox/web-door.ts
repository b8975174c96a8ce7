import type { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenLocally } from '../listen-locally.ts';
import type { CaughtMail } from './caught-mail.ts';
import { mailsOf } from './conversation.ts';
import { listPage } from './list-page.ts';
import { mailPage, sandboxedMail } from './mail-page.ts';
import { asView } from './mail-views.ts';
import type { ShownClock } from './shown-clock.ts';
import { send, sendJson, sendPage, sendText } from './web-answer.ts';
import { answerPost } from './web-posts.ts';
import type { Deeds } from './web-posts.ts';

type Options = Deeds & {
  port: number;
  smtpPort: number;
  clock: ShownClock | undefined;
  mails(): CaughtMail[];
  changes: EventEmitter;
};

/** The mail's own markup: no scripts, no requests, links open in a new tab outside the sandbox. */
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const files: Record<string, string> = {
  '/mailbox.css': 'text/css; charset=utf-8',
  '/live-list.js': 'text/javascript; charset=utf-8',
  '/envelope.svg': 'image/svg+xml',
};

export async function openWebDoor({ port, smtpPort, clock, mails, changes, ...deeds }: Options) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendText(response, 500, 'The mailbox failed.');
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://mailbox');
    const path = url.pathname.split('/').slice(1);
    const [first, second, part] = path;
    const id = first === 'api' ? part : second;
    const mail = id === undefined ? undefined : mails().find((candidate) => candidate.id === id);
    const of = (url.searchParams.get('of') ?? '').toLowerCase();
    const around = { mails: mails(), of, smtpPort, clock };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (await answerPost({ request, response, path, mail, around }, deeds)) return;
      return sendText(response, 405, 'This is read by GET only.');
    }
    if (url.pathname === '/') return sendPage(response, listPage(around));
    if (url.pathname === '/events') return follow(response, changes);
    if (url.pathname === '/api/messages')
      return sendJson(response, { messages: of === '' ? mails() : mailsOf(mails(), of) });
    if (first === 'api' && mail) return sendJson(response, mail);
    if (first === 'messages' && mail && part === 'html')
      return send(response, 200, 'text/html; charset=utf-8', sandboxedMail(mail), {
        'content-security-policy': mailPolicy,
      });
    if (first === 'messages' && mail && part === 'raw') return sendText(response, 200, mail.raw);
    if (first === 'messages' && mail && part === undefined)
      return sendPage(response, mailPage(around, mail, asView(url.searchParams.get('view'))));
    const type = files[url.pathname];
    if (type) return send(response, 200, type, await readFile(new URL(`.${url.pathname}`, import.meta.url)));
    return sendPage(response, listPage({ ...around, notice: 'That mail is not here any more.' }), 404);
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

/** Server-sent events: one `change` whenever the list is another one. */
function follow(response: ServerResponse, changes: EventEmitter): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const tell = () => response.write('event: change\ndata:\n\n');
  changes.on('change', tell);
  response.on('close', () => changes.off('change', tell));
}
