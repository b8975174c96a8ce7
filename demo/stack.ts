import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startMailbox } from './mailbox/mailbox.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { startShop } from './shop-server.ts';
import type { Shop } from './shop-server.ts';
import { openDeskClock, shopHours } from './stack/desk-clock.ts';
import type { Counting, DeskClock } from './stack/desk-clock.ts';
import { freePorts } from './stack/free-ports.ts';
import { lockFolder } from './stack/lock-folder.ts';
import { applyBoard, boardFile, buildWidget, migrate, seedShop, signingKeys } from './stack/prepare.ts';
import type { Invented } from './stack/prepare.ts';
import { supervise } from './stack/supervise.ts';
import { createWorkerProcess } from './stack/worker-process.ts';
import type { Variables } from './stack/worker-process.ts';
import { workerFolder } from './stack/wrangler.ts';

export type Ports = { worker: number; shop: number; mailbox: number; smtp: number };

export type StackOptions = {
  /** Database, mails, keys and logs; made if missing. One stack at a time. */
  dataDir: string;
  /** Wishes: a taken port gives way to a free one. Any port where none is named. */
  ports?: Partial<Ports>;
  /** Further variables of the Worker, or others in place of the stack's own. */
  vars?: Variables;
  /** Origins that may use the board besides the shop's. */
  origins?: string[];
  /**
   * How far ahead the desk's clock is. Unless said, it goes on from where it was left in this folder, and where the shop
   * would be shut then, from an hour after it opens next: nothing falls due while it is shut.
   */
  hours?: number | undefined;
  /** Half a year of invented feedback, unless there is feedback already. */
  seed?: boolean;
  /** A dozen invented cards on the wall and two that wait, unless there is anything already. Off unless said. */
  firstCards?: boolean;
  /** Fires cron each minute and restarts a Worker that stopped answering. Off unless said: tests do both themselves. */
  supervised?: boolean;
  /** Gives up starting; what was begun is undone. */
  signal?: AbortSignal;
  onProgress?(step: string, ms: number): void;
  onTrouble?(sentence: string): void;
};

export type Stack = {
  /** Origins, without a trailing slash. */
  workerUrl: string;
  shopUrl: string;
  mailboxUrl: string;
  smtpPort: number;
  logFile: string;
  mailbox: Mailbox;
  shop: Shop;
  clock: DeskClock;
  /** Starts the Worker again with its clock moved ahead, and fires cron. Hours are opening hours unless said. */
  fastForward(hours: number, counting?: Counting): Promise<void>;
  /** Fires cron once and waits for it. */
  tick(): Promise<void>;
  /** SIGKILL to wrangler and workerd; the shop and the mailbox go on. */
  killWorker(): Promise<void>;
  /** `vars` are laid over those of the stack, for this start and those after it. */
  startWorker(vars?: Variables): Promise<void>;
  stop(): Promise<void>;
};

/** Mail to this domain is the desk's; the mailbox is its mail server and says what it proved of a mail. */
const replyTo = 'reply@desk.corner-shop.example';
const authserv = 'mail.corner-shop.example';
const keptAsItIs = 'There is feedback already, so none was invented: --reset --seed begins anew with it.';

/** Builds, migrates and starts everything on 127.0.0.1: shop, Worker and mailbox, each on an origin of its own. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, origins = [], signal } = options;
  const { onProgress = () => undefined, onTrouble = () => undefined } = options;
  const stateFolder = join(dataDir, 'state');
  const logFile = join(dataDir, 'worker.log');
  await mkdir(stateFolder, { recursive: true });

  const failing = new AbortController();
  const begun = AbortSignal.any([failing.signal, ...(signal ? [signal] : [])]);
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  const timed = async <T>(step: string, work: Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work;
    onProgress(step, performance.now() - from);
    return result;
  };

  try {
    undo.push(await lockFolder(dataDir));
    await writeFile(logFile, '');
    const ports = await freePorts({ worker: 0, shop: 0, mailbox: 0, smtp: 0, ...options.ports });
    const workerUrl = `http://127.0.0.1:${ports.worker}`;
    const clock = await openDeskClock({
      file: join(dataDir, 'clock'),
      shop: await shopHours(boardFile),
      ahead: options.hours,
    });
    let moved: Promise<unknown> = Promise.resolve();
    const fastForward = (hours: number, counting: Counting = 'opening') => {
      const move = async () => {
        await clock.forward(hours, counting);
        await startWorker({ CLOCK_OFFSET_MS: String(clock.aheadMs()) });
        await tick();
      };
      // One after the other: two Workers on one database would spoil it.
      const done = moved.catch(() => undefined).then(move);
      moved = done;
      return done;
    };
    const mailbox = await timed(
      'Mailbox open',
      startMailbox({
        folder: join(dataDir, 'mails'),
        httpPort: ports.mailbox,
        smtpPort: ports.smtp,
        desk: { workerUrl, replyTo, authserv },
        clock: { ...clock, fastForward },
      }),
    );
    undo.push(mailbox.stop);
    const shop = await timed('Shop open', startShop({ port: ports.shop, workerUrl }));
    undo.push(shop.stop);

    const invent = async (step: string, what: Invented) => {
      const [from, now] = [performance.now(), clock.now()];
      const world = { dataDir, stateFolder, now, workerUrl, shopUrl: shop.url };
      const invented = await seedShop(world, what, begun);
      if (invented) onProgress(step, performance.now() - from);
      return invented;
    };
    await Promise.all([
      timed('Widget built', buildWidget(begun)),
      (async () => {
        await timed('Database migrated', migrate(dataDir, stateFolder, begun));
        await timed(
          'Board applied',
          applyBoard(stateFolder, [shop.url, shop.url.replace('127.0.0.1', 'localhost'), ...origins], begun),
        );
        if (options.seed) {
          if (!(await invent('Half a year invented', 'half a year'))) onTrouble(keptAsItIs);
        } else if (options.firstCards) await invent('First cards hung', 'first cards');
      })(),
    ]);

    let variables: Variables = {
      ENVIRONMENT: 'local',
      PUBLIC_URL: workerUrl,
      SIGNING_KEYS: await signingKeys(dataDir),
      MAIL_TRANSPORT: 'smtp',
      MAIL_FROM: 'Corner Shop board <board@corner-shop.example>',
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(mailbox.smtpPort),
      SMTP_SECURITY: 'none',
      MAIL_REPLY_TO: replyTo,
      MAIL_AUTHSERV: authserv,
      CLOCK_OFFSET_MS: String(clock.aheadMs()),
      ...options.vars,
    };
    const worker = createWorkerProcess({ folder: workerFolder, port: ports.worker, stateFolder, logFile });
    undo.push(worker.stop);
    signal?.throwIfAborted();
    const giveUp = () => void worker.stop();
    signal?.addEventListener('abort', giveUp, { once: true });
    let starting = 0;
    const startWorker = async (vars: Variables = {}) => {
      starting += 1;
      await worker.start((variables = { ...variables, ...vars })).finally(() => (starting -= 1));
    };
    const tick = async () => {
      const answer = await fetch(`${workerUrl}/cdn-cgi/handler/scheduled`);
      if (!answer.ok) throw new Error(`cron answered ${answer.status}: ${await answer.text()}`);
    };
    await timed('Worker started', startWorker());
    signal?.removeEventListener('abort', giveUp);

    if (options.supervised) {
      const ended = new AbortController();
      void supervise(
        {
          isHealthy: async () => starting > 0 || (await worker.isHealthy()),
          restart: startWorker,
          tick: async () => starting > 0 || (await tick()),
          onTrouble,
        },
        ended.signal,
      );
      undo.push(async () => ended.abort());
    }
    return {
      workerUrl,
      shopUrl: shop.url,
      mailboxUrl: mailbox.url,
      smtpPort: mailbox.smtpPort,
      logFile,
      mailbox,
      shop,
      clock,
      fastForward,
      tick,
      killWorker: worker.kill,
      startWorker,
      stop,
    };
  } catch (error) {
    failing.abort();
    await stop();
    throw error;
  }
}
