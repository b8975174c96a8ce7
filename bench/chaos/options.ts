import { parseArgs } from 'node:util';

export const usage = `Kills the Worker at random points while customers leave complaints, then counts what is left.

  --kills <n>        SIGKILLs, a fifth of them while mails leave (200)
  --submissions <n>  customers, each of whom is owed a mail (ten for each kill)
  --senders <n>      customers at once (16)
  --seed <n>         the same choices as in another run (at random)
  --wipe-queue       no clock is moved: cron fires each minute, and no mail may wait longer than 130 s (R10)
  --json <file>      the report as JSON
  --keep <folder>    leave database, mails and logs there
  --help             show this

The local queue lives in the memory of the process that is killed, so every kill wipes it: what the mails
survive by is the outbox and its sweep, with --wipe-queue or without.
`;

export type ChaosOptions = {
  kills: number;
  submissions: number;
  senders: number;
  seed: number;
  wipeQueue: boolean;
  json?: string;
  keep?: string;
};

/** Throws a sentence when an option is unknown or makes no sense; undefined when help was asked for. */
export function parseChaosOptions(argv: string[]): ChaosOptions | undefined {
  const { values } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    options: {
      kills: { type: 'string', default: '200' },
      submissions: { type: 'string' },
      senders: { type: 'string', default: '16' },
      seed: { type: 'string' },
      'wipe-queue': { type: 'boolean', default: false },
      json: { type: 'string' },
      keep: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const kills = whole('--kills', values.kills, 0);
  return {
    kills,
    submissions: whole('--submissions', values.submissions ?? String(Math.max(10, kills * 10)), 1),
    senders: whole('--senders', values.senders, 1),
    seed: whole('--seed', values.seed ?? String(Math.floor(Math.random() * 1e9)), 0),
    wipeQueue: values['wipe-queue'],
    json: values.json,
    keep: values.keep,
  };
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least) return value;
  throw new Error(`${name} takes a whole number from ${least}, not "${text}".`);
}
