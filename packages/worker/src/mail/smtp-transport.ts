import { guardMail, headerLimits } from './mail-headers.ts';
import { messageId } from './message-id.ts';
import { mimeMessage } from './mime-message.ts';
import { type SmtpDialogue, SmtpFault, type SmtpReply, smtpDialogue } from './smtp-dialogue.ts';
import { notOurs, type Delivery, type HandOver, type Mail, type Transport } from './transport.ts';

export type SmtpSettings = {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  credentials?: { username: string; password: string };
  /** How long to wait for the connection, for each reply, for the answer to a whole message, and in all, in ms. */
  timeouts?: { connectMs?: number; replyMs?: number; acceptMs?: number; totalMs?: number };
  now?: () => number;
};

/** The server said no. `stage` says to what, and with it whether the mail or our settings are at fault. */
class SmtpRefusal extends Error {
  stage: 'session' | 'sender' | 'recipient' | 'message';
  reply: SmtpReply;
  constructor(stage: SmtpRefusal['stage'], asked: string, reply: SmtpReply) {
    super(
      `The server answered ${asked} with ${reply.code} ${reply.text.replaceAll('\n', ' ').slice(0, 300)}`,
    );
    this.stage = stage;
    this.reply = reply;
  }
}

function judge(error: unknown, handedOver: boolean): Delivery {
  if (error instanceof SmtpRefusal) {
    const { stage, reply } = error;
    if (reply.code < 500) return { outcome: 'retry', reason: error.message };
    if (stage === 'session' || stage === 'sender' || reply.code === 530 || reply.code === 535) {
      const setting = stage === 'sender' ? 'MAIL_FROM' : 'the SMTP_ settings';
      const advice = `This is a setting to correct, so the mail is kept and tried again: see ${setting}.`;
      return { outcome: 'retry', reason: `${error.message}. ${advice}` };
    }
    return { outcome: 'refused', reason: error.message };
  }
  const what = error instanceof Error ? error.message : String(error);
  // RFC 5321 §4.1.1.4: with the end-of-data dot the server may have taken the mail, answered or not.
  if (handedOver)
    return { outcome: 'uncertain', reason: `The whole mail was sent and no answer came (${what})` };
  return { outcome: 'retry', reason: `The mail was not handed over (${what})` };
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** SMTP submission (RFC 6409) over a plain socket: one connection and one recipient for each mail. */
export function smtpTransport(settings: SmtpSettings): Transport {
  const { host, port, security, credentials, now = Date.now } = settings;
  const {
    connectMs = 10_000,
    replyMs = 15_000,
    acceptMs = 30_000,
    totalMs = 50_000,
  } = settings.timeouts ?? {};
  const secureTransport = security === 'tls' ? 'on' : security === 'starttls' ? 'starttls' : 'off';

  async function greet(line: SmtpDialogue, name: string): Promise<string> {
    const hello = await line.command(`EHLO ${name}`, replyMs);
    if (hello.code !== 250) throw new SmtpRefusal('session', 'EHLO', hello);
    return hello.text;
  }

  async function signIn(line: SmtpDialogue, offers: string): Promise<void> {
    if (credentials === undefined) return;
    const offered = /^AUTH[ =](.*)$/im.exec(offers)?.[1]?.toUpperCase().split(/\s+/) ?? [];
    let reply: SmtpReply;
    if (offered.includes('PLAIN')) {
      const secret = base64(`\0${credentials.username}\0${credentials.password}`);
      reply = await line.command(`AUTH PLAIN ${secret}`, replyMs);
    } else if (offered.includes('LOGIN')) {
      reply = await line.command('AUTH LOGIN', replyMs);
      if (reply.code === 334) reply = await line.command(base64(credentials.username), replyMs);
      if (reply.code === 334) reply = await line.command(base64(credentials.password), replyMs);
    } else {
      throw new SmtpFault('the server offers neither AUTH PLAIN nor AUTH LOGIN, and SMTP_USERNAME is set');
    }
    if (reply.code !== 235) throw new SmtpRefusal('session', 'our login', reply);
  }

  async function openSession(line: SmtpDialogue, name: string): Promise<void> {
    await line.opened(connectMs);
    const welcome = await line.reply(replyMs);
    if (welcome.code !== 220) throw new SmtpRefusal('session', 'our connection', welcome);
    let offers = await greet(line, name);
    if (security === 'starttls') {
      if (!/^STARTTLS\b/im.test(offers))
        throw new SmtpFault('the server offers no STARTTLS, and SMTP_SECURITY asks for it');
      const ready = await line.command('STARTTLS', replyMs);
      if (ready.code !== 220) throw new SmtpRefusal('session', 'STARTTLS', ready);
      await line.upgrade(connectMs);
      offers = await greet(line, name);
    }
    await signIn(line, offers);
  }

  async function send(mail: Mail, key: string, handOver?: HandOver): Promise<Delivery> {
    const guarded = guardMail(mail);
    if (!guarded.ok) return { outcome: 'refused', reason: guarded.problem };
    const { from, to } = guarded.mail;
    const id = messageId(key, from.email);
    if (id.length > headerLimits.word)
      return { outcome: 'refused', reason: 'The key is too long for a Message-ID.' };
    const message = mimeMessage(guarded.mail, id, new Date(now()));
    let handedOver = false;
    let line: SmtpDialogue | undefined;
    try {
      line = smtpDialogue(host, port, secureTransport, totalMs);
      await openSession(line, from.email.slice(from.email.lastIndexOf('@') + 1));
      const sender = await line.command(`MAIL FROM:<${from.email}>`, replyMs);
      if (sender.code !== 250) throw new SmtpRefusal('sender', 'our sender address', sender);
      const recipient = await line.command(`RCPT TO:<${to.email}>`, replyMs);
      if (recipient.code !== 250 && recipient.code !== 251) {
        throw new SmtpRefusal('recipient', 'the recipient', recipient);
      }
      const data = await line.command('DATA', replyMs);
      if (data.code !== 354) throw new SmtpRefusal('message', 'DATA', data);
      // RFC 5321 §4.5.2: a line that begins with a dot gets another. The message ends with CRLF.
      await line.write(message.replaceAll(/^\./gm, '..'), acceptMs);
      if (handOver && !(await handOver())) return notOurs;
      handedOver = true;
      await line.write('.\r\n', replyMs);
      const accepted = await line.reply(acceptMs);
      if (accepted.code !== 250) throw new SmtpRefusal('message', 'the mail', accepted);
      await line.command('QUIT', 1_000).catch(() => undefined);
      return { outcome: 'sent', providerId: id };
    } catch (error) {
      return judge(error, handedOver);
    } finally {
      line?.close();
    }
  }

  return { name: 'smtp', deduplicates: false, send };
}
