import { parseArgs } from 'node:util';

export const usage = `pnpm deploy:cloudflare <board.json> [options]

Puts Wipeboard on your Cloudflare account, or brings what is there up to date: database, queue, signing keys, migrations,
Worker and widget, board. Run it again for each upgrade.

  --dry-run         do all that needs no account (build, checks), and print what would be run
  --name <name>     of the Worker, its database and queue; wipeboard unless said
  --url <origin>    the desk's own address, such as https://desk.shop.example; a workers.dev address unless said
  --jurisdiction <eu|us|fedramp>   where a new database is kept
  --var NAME=value  a variable of docs/configure.md (may be given more than once); kept for the next time
  --skip-build      the widget in packages/widget/dist is the one to deploy
  --help            show this

Secrets come from the environment and never from the command line: RESEND_API_KEY or SMTP_PASSWORD.`;

export type DeployOptions = {
  board: string;
  dryRun: boolean;
  skipBuild: boolean;
  name?: string;
  url?: string;
  jurisdiction?: string;
  vars: Record<string, string>;
};

export const secretNames = [
  'SIGNING_KEYS',
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'SMTP_PASSWORD',
  'FALLBACK_RESEND_API_KEY',
  'FALLBACK_SMTP_PASSWORD',
];

/** Undefined when help was asked for. Throws a sentence for whatever makes no sense. */
export function parseDeployOptions(argv: string[]): DeployOptions | undefined {
  const { values, positionals } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'skip-build': { type: 'boolean', default: false },
      name: { type: 'string' },
      url: { type: 'string' },
      jurisdiction: { type: 'string' },
      var: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [board, ...more] = positionals;
  if (!board) throw new Error('Name a board file, such as examples/corner-shop/board.json.');
  if (more.length > 0) throw new Error(`One board file at a time; ${more.join(', ')} is too much.`);
  if (values.name !== undefined && !/^[a-z0-9][a-z0-9-]{0,53}$/.test(values.name))
    throw new Error(`--name takes lower-case letters, digits and hyphens, at most 54, not "${values.name}".`);
  if (values.jurisdiction !== undefined && !['eu', 'us', 'fedramp'].includes(values.jurisdiction))
    throw new Error(`--jurisdiction takes eu, us or fedramp, not "${values.jurisdiction}".`);
  if (values.url !== undefined && !isSecureOrigin(values.url))
    throw new Error(`--url takes an address like https://desk.shop.example, not "${values.url}".`);
  return {
    board,
    dryRun: values['dry-run'],
    skipBuild: values['skip-build'],
    name: values.name,
    url: values.url,
    jurisdiction: values.jurisdiction,
    vars: Object.fromEntries(values.var.map(variable)),
  };
}

function variable(pair: string): [string, string] {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
  if (name === undefined || value === undefined) throw new Error(`--var takes NAME=value, not "${pair}".`);
  if (secretNames.includes(name))
    throw new Error(`${name} is a secret: give it in the environment, not on the command line.`);
  if (name === 'PUBLIC_URL') throw new Error('The desk’s address is given with --url.');
  return [name, value];
}

function isSecureOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && text.startsWith('https://');
}
