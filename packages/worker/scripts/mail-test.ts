import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlainAddress } from '../src/mail/mail-headers.ts';
import type { MailTestResult } from '../src/mail/mail-test-result.ts';

const usage = `pnpm mail:test <address> [--var NAME=value …] [--remote]

Sends one test mail through the transport that packages/worker/wrangler.jsonc and .dev.vars configure, from the real
Worker code in workerd on this machine, and says what became of it.

  --var NAME=value  use this value instead of the configured one (may be given more than once)
  --remote          with MAIL_TRANSPORT=cloudflare: really send, through your Cloudflare account (needs "wrangler login")`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: {
    var: { type: 'string', multiple: true, default: [] },
    remote: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const [to, ...more] = positionals;
const vars = values.var.map(
  (pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const,
);
if (values.help || to === undefined || more.length > 0 || vars.some(([name]) => !/^\w+$/.test(name))) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
if (!isPlainAddress(to)) {
  console.error(`${to} is not a mail address that Wipeboard can write to.`);
  process.exit(2);
}

// Takes seconds to load: after the address has been looked at.
const { experimental_readRawConfig: readRawConfig, unstable_dev: startWorker } = await import('wrangler');
const worker = resolve(import.meta.dirname, '..');
const { rawConfig } = readRawConfig({ config: resolve(worker, 'wrangler.jsonc') });
// Beside wrangler.jsonc, because .dev.vars is looked for next to the configuration file.
const configFile = resolve(worker, `.mail-test-${process.pid}.wrangler.json`);
process.once('exit', () => rmSync(configFile, { force: true }));
writeFileSync(
  configFile,
  JSON.stringify({
    name: 'wipeboard-mail-test',
    main: 'src/mail/mail-test-door.ts',
    compatibility_date: rawConfig.compatibility_date,
    compatibility_flags: rawConfig.compatibility_flags ?? [],
    vars: rawConfig.vars ?? {},
    send_email: (rawConfig.send_email ?? []).map((binding: object) => ({
      ...binding,
      remote: values.remote,
    })),
  }),
);

console.log('Starting the Worker …');
const running = await startWorker(resolve(worker, 'src/mail/mail-test-door.ts'), {
  config: configFile,
  ip: '127.0.0.1',
  port: 0,
  vars: Object.fromEntries(vars),
  logLevel: 'error',
  experimental: { disableExperimentalWarning: true },
});
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const answer = await running.fetch('/', { method: 'POST', body: JSON.stringify({ to, timeZone }) });
const result = (await answer.json()) as MailTestResult;
await running.stop();

const { lines, worked } = inWords(result);
console.log(lines.join('\n'));
process.exit(worked ? 0 : 1);

function inWords(test: MailTestResult): { lines: string[]; worked: boolean } {
  if (!test.configured) {
    const where =
      'Set it in packages/worker/wrangler.jsonc (vars) or, for secrets on this machine, packages/worker/.dev.vars.';
    return {
      worked: false,
      lines: [`Nothing was sent, because mail is not set up yet. ${test.problem}`, where],
    };
  }
  const { delivery, transport, from } = test;
  const way = `from ${from} to ${to} through ${transport}`;
  switch (delivery.outcome) {
    case 'sent': {
      const id = delivery.providerId === undefined ? '' : ` Its id there is ${delivery.providerId}.`;
      if (transport === 'cloudflare' && !values.remote) {
        const simulated = `The local simulator took the mail ${way}, and nothing has left this machine.`;
        return {
          worked: true,
          lines: [simulated, 'To really send it through your Cloudflare account, add --remote.'],
        };
      }
      const look = 'Now look for it in the inbox, and in the spam folder.';
      return { worked: true, lines: [`The mail ${way} was accepted.${id}`, look] };
    }
    case 'retry':
      return {
        worked: false,
        lines: [
          `The mail ${way} was not sent.`,
          delivery.reason,
          'A real mail would be kept and tried again.',
        ],
      };
    case 'refused':
    case 'withheld':
      return {
        worked: false,
        lines: [
          `The mail ${way} was refused for good.`,
          delivery.reason,
          'A real mail would not be tried again.',
        ],
      };
    case 'uncertain':
      return {
        worked: false,
        lines: [
          `Nobody knows whether the mail ${way} was sent.`,
          delivery.reason,
          'Look whether it has arrived.',
        ],
      };
  }
}
