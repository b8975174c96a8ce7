import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startStack } from '@wipeboard/demo/stack.ts';
import { messageId } from '../../packages/worker/src/mail/message-id.ts';
import { machine, writeReport } from '../report.ts';
import { seeded } from '../seeded.ts';
import { customer } from './customers.ts';
import { drainByClock, drainByCron, killWhileSweeping } from './drain.ts';
import { readEvidence } from './evidence.ts';
import { createKiller } from './killer.ts';
import { load } from './load.ts';
import { parseChaosOptions, usage, type ChaosOptions } from './options.ts';
import { createSender } from './sender.ts';
import { tallied } from './tallied.ts';
import { tally } from './tally.ts';
import { violations } from './violations.ts';

const board = 'corner-shop';
const senderAddress = 'board@corner-shop.example';
const longestWait = 130;

const options = parsed();
if (options) process.exitCode = await run(options);

function parsed(): ChaosOptions | undefined {
  try {
    const options = parseChaosOptions(process.argv.slice(2));
    if (!options) console.log(usage);
    return options;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
    return undefined;
  }
}

async function run(options: ChaosOptions): Promise<number> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  const dataDir = options.keep
    ? resolve(process.env.INIT_CWD ?? '.', options.keep)
    : await mkdtemp(join(tmpdir(), 'wipeboard-chaos-'));
  const stateFolder = join(dataDir, 'state');
  const say = (line: string) => console.log(`${`${seconds().toFixed(1)} s`.padStart(8)}  ${line}`);
  say(
    `seed ${options.seed}: ${options.kills} kills, ${options.submissions} customers, ${options.senders} at once`,
  );

  const stack = await startStack({
    dataDir,
    vars: { MAIL_FROM: `Corner Shop board <${senderAddress}>` },
  });
  const stop = async () => {
    await stack.stop();
    if (!options.keep) await rm(dataDir, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(130)));

  try {
    const random = seeded(options.seed);
    const killer = createKiller(stack, stateFolder);
    const sender = createSender({
      workerUrl: stack.workerUrl,
      origin: stack.shopUrl,
      board,
      random: random.next,
    });
    const customers = Array.from({ length: options.submissions }, (_, n) =>
      customer(n, `${stack.shopUrl}/groceries`, random),
    );
    const whileSweeping = options.wipeQueue ? 0 : Math.floor(options.kills / 5);
    let lastSaid = 0;
    const onProgress = (begun: number, kills: number) => {
      if (performance.now() - lastSaid < 5_000) return;
      lastSaid = performance.now();
      say(`${begun} of ${customers.length} customers, ${kills} kills`);
    };

    const cron = options.wipeQueue
      ? setInterval(() => void stack.tick().catch(() => undefined), 60_000)
      : undefined;
    const kills = options.kills - whileSweeping;
    await load({ customers, senders: options.senders, kills, random, sender, killer, onProgress });
    const loadSeconds = seconds();
    await killWhileSweeping(stack, killer, whileSweeping, random);
    say(`load over, ${killer.kills} kills; draining`);
    const owed = options.wipeQueue ? await drainByCron(stack, 190_000) : await drainByClock(stack);
    clearInterval(cron);
    const mails = stack.mailbox.messages();
    await stack.stop();

    const result = tally(readEvidence(stateFolder), {
      customers: customers.length,
      acknowledged: sender.acknowledged,
      receipts: sender.receipts,
      mailIds: mails.map(
        ({ headers }) => headers.find(({ name }) => /^message-id$/i.test(name))?.value ?? '',
      ),
      messageIdOf: (outboxId) => messageId(outboxId, senderAddress),
    });
    const broken = violations(result, {
      refused: sender.refused,
      owed,
      longestWait: options.wipeQueue ? longestWait : undefined,
    });
    const report = {
      bench: 'chaos',
      at: new Date().toISOString(),
      machine: machine(),
      options,
      kills: killer.kills,
      killsWhileSweeping: whileSweeping,
      restarts: killer.restarts,
      longestOutageMs: Math.round(Math.max(0, ...killer.outages)),
      answers: sender.answers,
      ...result,
      violations: broken,
      seconds: { load: loadSeconds, all: seconds() },
    };
    console.log(`\n${tallied(report)}\n`);
    for (const sentence of broken) console.log(`  ✗ ${sentence}`);
    if (result.leftToPerson > 0)
      console.log(
        `  ! ${result.leftToPerson} mails were interrupted too often to send again; a person must.`,
      );
    console.log(broken.length === 0 ? '  ✓ Every invariant held.' : `  Seed ${options.seed}.`);
    if (options.json) await writeReport(options.json, report);
    return broken.length === 0 ? 0 : 1;
  } finally {
    await stop();
  }
}
