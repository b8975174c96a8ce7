import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const usage = `Starts the whole of Wipeboard on this machine: a shop, the desk and a mailbox.

  --reset          forget everything the demo kept: database, mails, keys
  --seed           half a year of invented feedback, where there is none yet (otherwise with --reset)
  --hours <n>      set the desk's clock n hours ahead (or behind, as in --hours=-2); unless said, it goes on
                   from where it was left, or from when the shop opens next. The mailbox moves it as you go
  --data <folder>  keep its data there instead of .demo
  --help           show this
`;

/** `hours`: absent where the clock is to go on from where it was. */
export type DemoOptions = { reset: boolean; seed: boolean; hours: number | undefined; dataDir: string };

/** Throws a sentence when an option is unknown or makes no sense; undefined when help was asked for. */
export function parseDemoOptions(argv: string[]): DemoOptions | undefined {
  const { values } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    options: {
      reset: { type: 'boolean', default: false },
      seed: { type: 'boolean', default: false },
      hours: { type: 'string' },
      data: { type: 'string', default: fileURLToPath(new URL('../.demo', import.meta.url)) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const hours = values.hours === undefined ? undefined : Number(values.hours);
  if (values.hours?.trim() === '' || (hours !== undefined && !Number.isFinite(hours)))
    throw new Error(`--hours takes a number, not "${values.hours}".`);
  return { reset: values.reset, seed: values.seed, hours, dataDir: resolve(values.data) };
}
