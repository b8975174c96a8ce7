import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';
import type { Envelope } from './caught-mail.ts';
import type { Fault, Phase } from './faults.ts';
import { isRefusal, refusal } from './refusal.ts';

type Answer = (error?: Error | null) => void;

type Options = {
  port: number;
  takeFault(phase: Phase): Fault | undefined;
  keep(source: Buffer, envelope: Envelope): Promise<unknown>;
};

const largestMail = 10 * 1024 * 1024;

/** An SMTP server (RFC 5321) on 127.0.0.1 that takes mail for anybody. `port` 0 takes any free one. */
export async function openSmtpDoor({ port, takeFault, keep }: Options) {
  const sockets = new Map<number, Socket>();

  const answer = (phase: Phase, session: SMTPServerSession, reply: Answer) =>
    meet(takeFault(phase), session, reply) || reply();

  function meet(fault: Fault | undefined, session: SMTPServerSession, reply: Answer): boolean {
    if (!fault) return false;
    if (fault.do === 'refuse') reply(refusal(fault.code, fault.message ?? 'Refused on purpose'));
    if (fault.do === 'drop') sockets.get(session.remotePort)?.destroy();
    return true;
  }

  const server = new SMTPServer({
    banner: 'Wipeboard demo mailbox',
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    closeTimeout: 100,
    logger: false,
    onAuth: (auth, _session, reply) => reply(null, { user: auth.username ?? 'anybody' }),
    onConnect: (session, reply) => answer('connect', session, reply),
    onMailFrom: (_address, session, reply) => answer('mail', session, reply),
    onRcptTo: (_address, session, reply) => answer('recipient', session, reply),
    onData(stream, session, reply) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (stream.sizeExceeded) return reply(refusal(552, 'The mail is larger than 10 MB'));
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        };
        const fault = takeFault('data');
        try {
          const kept = !fault || (fault.do !== 'refuse' && fault.kept);
          if (kept) await keep(Buffer.concat(chunks), envelope);
        } catch (error) {
          return reply(
            isRefusal(error) ? error : refusal(451, `The mail could not be kept: ${String(error)}`),
          );
        }
        if (!meet(fault, session, reply)) reply();
      });
    },
  });
  server.on('error', () => undefined);

  const listener = server.listen(port, '127.0.0.1');
  listener.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('listening', resolve);
    listener.once('error', reject);
  });

  const address = listener.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets.values()) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
