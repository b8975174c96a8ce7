import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { sessionId } from '../src/signing/session-token.ts';
import { setupLinkStatement } from '../src/storage/access/setup-links.ts';
import { applyStatements } from './apply-statements.ts';
import { lastDeployment } from './deploy/deploy-config.ts';

const usage = `pnpm desk:setup (--local [--persist-to <folder>] [--url <origin>] | --remote)

Prints a link with which somebody makes a board of their own at the desk and becomes its first owner. It works once,
for seven days. Who has it, has it: send it only to them.

  --local                of "wrangler dev" on this machine
  --persist-to <folder>  where its database is kept
  --url <origin>         where it answers; http://127.0.0.1:8787 if left out
  --remote               of what "pnpm deploy:cloudflare" made`;

const lifeMs = 7 * 86_400_000;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    local: { type: 'boolean', default: false },
    remote: { type: 'boolean', default: false },
    'persist-to': { type: 'string' },
    url: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (
  values.help ||
  values.local === values.remote ||
  (values.remote && (values.url || values['persist-to']))
) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
try {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = Date.now() + lifeMs;
  const where = { remote: values.remote, persistTo: values['persist-to'] };
  applyStatements([setupLinkStatement(await sessionId(token), expiresAt)], where, 'No link was made.');
  console.log(`${desk()}/setup/${token}\n\nIt makes one board, until ${new Date(expiresAt).toUTCString()}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function desk(): string {
  const { DESK_URL, PUBLIC_URL } = values.remote ? lastDeployment().vars : {};
  return new URL(DESK_URL || PUBLIC_URL || values.url || 'http://127.0.0.1:8787').origin;
}
