import { connect } from 'cloudflare:sockets';

export type SmtpReply = { code: number; text: string };

/** The conversation broke: nobody there, no answer in time, the line closed, or an answer that isn't SMTP. */
export class SmtpFault extends Error {
  override name = 'SmtpFault';
}

const replyLimit = 32_768;

async function within<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SmtpFault(`${what}: nothing in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (error instanceof SmtpFault) throw error;
    throw new SmtpFault(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (timer !== undefined) clearTimeout(timer);
  }
}

export type SmtpDialogue = {
  /** Waits for the TCP (and, with `tls`, the TLS) connection. */
  opened(ms: number): Promise<void>;
  reply(ms: number): Promise<SmtpReply>;
  /** Sends one line, which may hold no CR or LF, and waits for its reply. */
  command(line: string, ms: number): Promise<SmtpReply>;
  /** Sends text as it stands. Resolves when it has been handed to the network. */
  write(text: string, ms: number): Promise<void>;
  /** Turns the line into a TLS one, if the certificate is good for the host we connected to. */
  upgrade(ms: number): Promise<void>;
  close(): void;
};

/**
 * One SMTP connection (RFC 5321) in lock step: what is said, what is answered, and nothing about what
 * it means. No step outlasts `totalMs` from now.
 */
export function smtpDialogue(
  hostname: string,
  port: number,
  tls: 'on' | 'starttls' | 'off',
  totalMs: number,
): SmtpDialogue {
  const deadline = Date.now() + totalMs;
  const encoder = new TextEncoder();
  let socket: Socket;
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  let writer: WritableStreamDefaultWriter<Uint8Array>;
  let decoder: TextDecoder;
  let pending: string;

  function attach(next: Socket): void {
    socket = next;
    socket.opened.catch(() => undefined);
    socket.closed.catch(() => undefined);
    reader = socket.readable.getReader();
    writer = socket.writable.getWriter();
    reader.closed.catch(() => undefined);
    writer.closed.catch(() => undefined);
    decoder = new TextDecoder();
    pending = '';
  }
  attach(connect({ hostname, port }, { secureTransport: tls, allowHalfOpen: false }));

  const waiting = <T>(work: Promise<T>, ms: number, what: string): Promise<T> =>
    within(work, Math.max(0, Math.min(ms, deadline - Date.now())), what);

  async function readReply(): Promise<SmtpReply> {
    const lines: string[] = [];
    let size = 0;
    for (;;) {
      const end = pending.indexOf('\n');
      if (end >= 0) {
        const line = pending.slice(0, end).replace(/\r$/, '');
        pending = pending.slice(end + 1);
        const parts = /^([2-5]\d\d)([ -]?)(.*)$/.exec(line);
        if (parts === null) throw new SmtpFault(`not an SMTP reply: ${JSON.stringify(line.slice(0, 100))}`);
        lines.push(parts[3] ?? '');
        if (parts[2] !== '-') return { code: Number(parts[1]), text: lines.join('\n') };
        continue;
      }
      const { done, value } = await reader.read();
      if (done) throw new SmtpFault('the server closed the connection');
      size += value.byteLength;
      if (size > replyLimit) throw new SmtpFault('the reply never ends');
      pending += decoder.decode(value, { stream: true });
    }
  }

  const dialogue: SmtpDialogue = {
    async opened(ms) {
      await waiting(socket.opened, ms, `connecting to ${hostname}:${port}`);
    },
    reply: (ms) => waiting(readReply(), ms, 'waiting for a reply'),
    async command(line, ms) {
      if (/[\r\n]/.test(line)) throw new SmtpFault('a command holds a line break');
      await dialogue.write(`${line}\r\n`, ms);
      return dialogue.reply(ms);
    },
    write: (text, ms) => waiting(writer.write(encoder.encode(text)), ms, 'sending'),
    async upgrade(ms) {
      // Plain text after the go-ahead would be read as if it had come encrypted (CVE-2011-0411).
      if (pending !== '') throw new SmtpFault('the server said more than its go-ahead for TLS');
      reader.releaseLock();
      writer.releaseLock();
      attach(socket.startTls());
      await waiting(socket.opened, ms, 'starting TLS');
    },
    close() {
      socket.close().catch(() => undefined);
    },
  };
  return dialogue;
}
