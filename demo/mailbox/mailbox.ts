import { EventEmitter } from 'node:events';
import type { CaughtMail } from './caught-mail.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { openMailStore } from './mail-store.ts';
import { openSmtpDoor } from './smtp-door.ts';
import { openWebDoor } from './web-door.ts';

export type Mailbox = {
  /** Origin of the web page. */
  url: string;
  smtpPort: number;
  /** Oldest first. */
  messages(): CaughtMail[];
  clear(): Promise<void>;
  failNext: Faults['failNext'];
  /** Forgets the faults that nobody has met yet. */
  forgetFaults(): void;
  stop(): Promise<void>;
};

/** Catches every mail sent to `smtpPort` and shows it at `url`; `folder` keeps them between runs. Ports: 0 for any. */
export async function startMailbox(options: {
  folder: string;
  httpPort: number;
  smtpPort: number;
}): Promise<Mailbox> {
  const store = await openMailStore(options.folder);
  const faults = createFaults();
  const changes = new EventEmitter().setMaxListeners(0);
  const clear = async () => {
    await store.clear();
    changes.emit('change');
  };
  const smtp = await openSmtpDoor({
    port: options.smtpPort,
    takeFault: faults.take,
    async keep(source, envelope) {
      await store.keep(source, envelope);
      changes.emit('change');
    },
  });
  const web = await openWebDoor({
    port: options.httpPort,
    smtpPort: smtp.port,
    mails: store.mails,
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
    clear,
    failNext: faults.failNext,
    forgetFaults: faults.clear,
    async stop() {
      await Promise.all([smtp.close(), web.close()]);
    },
  };
}
