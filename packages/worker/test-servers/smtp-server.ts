import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { caughtMail } from './caught-mail.ts';
import type { CaughtMail, SmtpFault, SmtpFaultAt, SmtpOrder } from './orders.ts';

export type Running = { port: number; mails: () => CaughtMail[]; seen: () => unknown[]; stop: () => void };

const here = (file: string): Buffer => readFileSync(new URL(file, import.meta.url));

export async function startSmtpServer(order: SmtpOrder): Promise<Running> {
  const { security = 'none', certificate = 'trusted', login } = order;
  const ahead = order.faults && [...order.faults];
  const planted = new Map<string, SmtpFault>();
  const mails: CaughtMail[] = [];
  const sockets = new Map<number | undefined, Socket>();

  function plant({ id }: SMTPServerSession): void {
    const next = ahead?.length ? ahead.shift() : order.fault;
    if (next && next !== 'none') planted.set(id, next);
  }

  /** True if the fault took over and nobody is to answer. */
  function faulty(at: SmtpFaultAt, session: SMTPServerSession, answer: (error?: Error) => void): boolean {
    const fault = planted.get(session.id);
    if (fault?.at !== at) return false;
    const socket = sockets.get(session.remotePort);
    if (typeof fault.with === 'number') {
      answer(Object.assign(new Error(`planted ${fault.with}`), { responseCode: fault.with }));
    } else if (fault.with !== 'hang') {
      if (fault.with === 'close') socket?.destroy();
      else socket?.resetAndDestroy();
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
    onConnect(session, answer) {
      plant(session);
      if (!faulty('connect', session, answer)) answer();
    },
    onMailFrom: (_, session, answer) => void (faulty('sender', session, answer) || answer()),
    onRcptTo: (_, session, answer) => void (faulty('recipient', session, answer) || answer()),
    onData(stream, session, answer) {
      const fault = planted.get(session.id);
      if (fault?.at === 'body') {
        stream.once('data', () => faulty('body', session, answer));
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
        if (!faulty('message', session, answer)) answer(null, 'stored');
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    sockets.set(remotePort, socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails: () => mails,
    seen: () => [],
    stop: () => {
      server.close();
      for (const socket of sockets.values()) socket.destroy();
    },
  };
}
