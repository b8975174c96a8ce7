import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { CaughtMail } from './caught-mail.ts';
import { ownerOf } from './conversation.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { openMailStore } from './mail-store.ts';
import { openPostOffice } from './post-office.ts';
import type { DeskDoor } from './post-office.ts';
import type { ShownClock } from './shown-clock.ts';
import { openSmtpDoor } from './smtp-door.ts';
import { openWebDoor } from './web-door.ts';
import { replyTo, writtenReply } from './written-reply.ts';

export type Mailbox = {
  /** Origin of the web page. */
  url: string;
  smtpPort: number;
  /** Oldest first. */
  messages(): CaughtMail[];
  /** Answers a mail as its owner's mail program would; resolves once the receiving server has taken it. */
  reply(mail: CaughtMail, text: string): Promise<CaughtMail>;
  clear(): Promise<void>;
  failNext: Faults['failNext'];
  /** Forgets the faults that nobody has met yet. */
  forgetFaults(): void;
  stop(): Promise<void>;
};

export type MailboxOptions = {
  /** Keeps the mails between runs. */
  folder: string;
  /** 0 for any. */
  httpPort: number;
  smtpPort: number;
  /** Whose incoming mail this takes too: what is sent to the domain of its reply address goes to it. */
  desk?: DeskDoor;
  /** The desk's clock, to show and to move; the machine's own where absent. */
  clock?: ShownClock;
};

/** Catches every mail sent to `smtpPort`, shows it at `url` and lets its owner answer. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const { folder, desk, clock } = options;
  const now = clock?.now ?? Date.now;
  const store = await openMailStore(folder);
  const faults = createFaults();
  const changes = new EventEmitter().setMaxListeners(0);
  const postOffice = openPostOffice({ store, now, desk });
  const deliver: typeof postOffice = async (source, envelope) => {
    const mail = await postOffice(source, envelope);
    changes.emit('change');
    return mail;
  };
  const reply = (mail: CaughtMail, words: string) => {
    const prepared = replyTo(mail, ownerOf(mail, store.mails()), clock?.timeZone);
    const source = writtenReply(mail, prepared, { words, id: randomUUID(), date: new Date(now()) });
    return deliver(source, { from: prepared.from.address, to: [prepared.to.address] });
  };
  const clear = async () => {
    await store.clear();
    changes.emit('change');
  };
  const smtp = await openSmtpDoor({ port: options.smtpPort, takeFault: faults.take, keep: deliver });
  const web = await openWebDoor({
    port: options.httpPort,
    smtpPort: smtp.port,
    workerUrl: desk?.workerUrl,
    clock,
    mails: store.mails,
    reply,
    clear,
    changes,
  }).catch(async (error: unknown) => {
    await smtp.close();
    throw error;
  });
  return {
    url: web.url,
    smtpPort: smtp.port,
    messages: store.mails,
    reply,
    clear,
    failNext: faults.failNext,
    forgetFaults: faults.clear,
    async stop() {
      await Promise.all([smtp.close(), web.close()]);
    },
  };
}
