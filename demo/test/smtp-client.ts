import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

export type SmtpAnswer =
  { code: number; at: 'greeting' | 'HELO' | 'MAIL' | 'RCPT' | 'DATA' | 'body' } | 'closed';

type Sent = { port: number; source: string; from?: string; to?: string; onSocket?: (socket: Socket) => void };

/** Speaks SMTP by hand, so that the mailbox is tested against the protocol. Resolves to the first answer that isn't a yes, or the last. */
export async function sendBySmtp(sent: Sent): Promise<SmtpAnswer> {
  const { port, source, from = 'board@corner-shop.example', to = 'dana@corner-shop.example' } = sent;
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  sent.onSocket?.(socket);
  const lines = createInterface({ input: socket });
  socket.once('close', () => lines.close());
  const answers = lines[Symbol.asyncIterator]();
  const body = source.replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..');
  const talk = [
    ['greeting', ''],
    ['HELO', 'HELO client.example'],
    ['MAIL', `MAIL FROM:<${from}>`],
    ['RCPT', `RCPT TO:<${to}>`],
    ['DATA', 'DATA'],
    ['body', `${body}\r\n.`],
  ] as const;
  try {
    let answer: SmtpAnswer = 'closed';
    for (const [at, line] of talk) {
      if (line) socket.write(`${line}\r\n`);
      const { value, done } = await answers.next();
      if (done) return 'closed';
      answer = { code: Number(value.slice(0, 3)), at };
      if (answer.code >= 400) return answer;
    }
    return answer;
  } finally {
    socket.destroy();
  }
}

export const plainMail = (subject: string, text = 'The freezer door was open.'): string =>
  [
    'From: Corner Shop board <board@corner-shop.example>',
    'To: Dana Weiss <dana@corner-shop.example>',
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\n');

export const multipartMail = `From: Corner Shop board <board@corner-shop.example>
To: Dana Weiss <dana@corner-shop.example>
Subject: =?utf-8?Q?K=C3=A4se_=C2=B7_2_of_5?=
X-Folded: one
 two
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

It is your turn.
.a line that begins with a dot
--part
Content-Type: text/html; charset=utf-8

<html><head></head><body><a href="https://desk.example/a">I have this</a></body></html>
--part--`;
