import { parseArgs } from 'node:util';

export const usage = `Measures our submission route beside a bare route that writes the same rows in one D1 batch.

  --rounds <n>        each round measures both, in turn (5)
  --seconds <n>       of each measurement (4)
  --connections <n>   kept alive (32)
  --simulated-limiter leave wrangler's rate limit in ours: it writes to disk, which Cloudflare's doesn't
  --json <file>       the report as JSON
  --help              show this
`;

export type IngestOptions = {
  rounds: number;
  seconds: number;
  connections: number;
  simulatedLimiter: boolean;
  json?: string;
};

/** Throws a sentence when an option is unknown or makes no sense; undefined when help was asked for. */
export function parseIngestOptions(argv: string[]): IngestOptions | undefined {
  const { values } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      connections: { type: 'string', default: '32' },
      'simulated-limiter': { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const positive = (name: 'rounds' | 'seconds' | 'connections') => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value > 0) return value;
    throw new Error(`--${name} takes a whole number from 1, not "${values[name]}".`);
  };
  return {
    rounds: positive('rounds'),
    seconds: positive('seconds'),
    connections: positive('connections'),
    simulatedLimiter: values['simulated-limiter'],
    json: values.json,
  };
}
