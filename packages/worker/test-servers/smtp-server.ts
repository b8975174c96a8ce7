import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { caughtMail } from './caught-mail.ts';
import type { CaughtMail, SmtpFaultAt, SmtpOrder } from './orders.ts';

export type Running = { port: number; mails: () => CaughtMail[]; seen: () => unknown[]; stop: () => void };

const here = (file: string): Buffer => readFileSync(new URL(file, import.meta.url));

export async function startSmtpServer(order: SmtpOrder): Promise<Running> {
  const { security = 'none', certificate = 'trusted', login, fault } = order;
  const mails: CaughtMail[] = [];
  const sockets = new Set<Socket>();

  function drop(how: 'reset' | 'close'): void {
    for (const socket of sockets) {
      if (how === 'reset') socket.resetAndDestroy();
      else socket.destroy();
    }
  }

  /** True if the fault took over and nobody is to answer. */
  function faulty(at: SmtpFaultAt, answer: (error?: Error) => void): boolean {
    if (fault?.at !== at) return false;
    if (typeof fault.with === 'number') {
      answer(Object.assign(new Error(`planted ${fault.with}`), { responseCode: fault.with }));
    } else if (fault.with !== 'hang') {
      drop(fault.with === 'close' ? 'close' : 'reset');
    }
    return true;
  }

  const server = new SMTPServer({
    secure: security === 'tls',
    key: here(`certificates/${certificate}-key.pem`),
    cert: here(`certificates/${certificate}.pem`),
    disabledCommands: [...(security === 'starttls' ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
    authMethods: login?.methods ?? ['PLAIN', 'LOGIN'],
    allowInsecureAuth: true,
    authOptional: login === undefined,
    disableReverseLookup: true,
    closeTimeout: 1,
    onAuth(given, _session, answer) {
      const right = given.username === login?.username && given.password === login?.password;
      answer(right ? null : Object.assign(new Error('wrong password'), { responseCode: 535 }), {
        user: given.username,
      });
    },
    onConnect: (_session, answer) => void (faulty('connect', answer) || answer()),
    onMailFrom: (_address, _session, answer) => void (faulty('sender', answer) || answer()),
    onRcptTo: (_address, _session, answer) => void (faulty('recipient', answer) || answer()),
    onData(stream, session, answer) {
      if (fault?.at === 'body') {
        stream.once('data', () => faulty('body', answer));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const stored = fault?.at !== 'message' || fault.with === 'stored-then-reset';
        if (stored) {
          const { mailFrom, rcptTo } = session.envelope;
          const envelope = {
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
          };
          mails.push(await caughtMail(Buffer.concat(chunks), envelope));
        }
        if (!faulty('message', answer)) answer(null, 'stored');
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails: () => mails,
    seen: () => [],
    stop: () => {
      server.close();
      drop('close');
    },
  };
}
