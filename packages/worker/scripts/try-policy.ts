import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '@wipeboard/shared';
import { boardKeySchema } from '../src/domain/board/board.ts';
import { linkLifeMs } from '../src/domain/links.ts';
import { settingsSchema } from '../src/settings.ts';
import { boardLinkToken } from '../src/signing/board-link-token.ts';
import { readBoardFile } from './board-file.ts';
import { deployedConfigFile } from './deploy/deployment-folder.ts';
import { keysAtHand } from './deploy/signing-keys.ts';
import { policyText } from './policy-text.ts';
import { runWrangler } from './run-wrangler.ts';

const usage = `pnpm policy:try --board <key> (--local [--persist-to <folder>] [--url <address>] | --remote)
pnpm policy:try --file <board.json> [--rating <1>] [--text <words>] …

What a board's policy would do with something that a customer leaves. Nothing is stored or sent.

With --board: prints a link to the page where its owner can try it, good for 14 days.
  --local              a board in the database of "wrangler dev" on this machine
  --persist-to <folder>  where that database is kept
  --url <address>      where that Worker answers, if not at http://127.0.0.1:8787
  --remote             a board of the desk that "pnpm deploy:cloudflare" made

With --file: prints whom it would reach, and when; the board need not be applied.
  --rating <value>     1 is csat:1; also nps:0, ces:1, thumbs:0
  --tone <tone>        praise, complaint, suggestion or question
  --text <words>       what they write
  --manager            they want to tell a manager
  --top                they want to go straight to the top
  --segment <name>     of the customer, as the shop's server would say
  --value <number>     what the customer is worth, the same
  --at <time>          by the board's clock, like 2026-12-24T18:00; else now
  --acknowledged-after <minutes>  then nothing more; else nobody answers
  --lang <language>    ${locales.join(', ')}; else the board's own`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    board: text,
    local: flag,
    remote: flag,
    'persist-to': text,
    url: text,
    file: text,
    rating: text,
    tone: text,
    text,
    manager: flag,
    top: flag,
    segment: text,
    value: text,
    at: text,
    'acknowledged-after': text,
    lang: text,
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help || !values.board === !values.file || (values.board && values.local === values.remote)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
try {
  console.log(values.file ? fileText(values.file) : await link(values.board!));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function fileText(file: string): string {
  const { rating, tone, text, manager, top, segment, value, at, lang } = values;
  const tried = { rating, tone, text, segment, value, at, acknowledgedAfter: values['acknowledged-after'] };
  const wants = { manager: manager ? 'yes' : undefined, top: top ? 'yes' : undefined };
  return policyText(readBoardFile(file), { ...tried, ...wants }, { locale: lang, now: Date.now() });
}

async function link(key: string): Promise<string> {
  const board = boardKeySchema.safeParse(key);
  if (!board.success) throw new Error(`${key} is not a board key like corner-shop.`);
  const keys = settingsSchema.shape.SIGNING_KEYS.safeParse(keysAtHand());
  if (!keys.success) throw new Error(`${keys.error.issues[0]!.message}.`);
  const manager = owner(board.data);
  const expiresAt = Date.now() + linkLifeMs;
  const token = await boardLinkToken({ board: board.data, action: 'try', manager, expiresAt }, keys.data);
  return `${await address()}/try/${token}`;
}

async function address(): Promise<string> {
  if (values.url) return new URL(values.url).origin;
  if (values.local) return 'http://127.0.0.1:8787';
  // Only here, because it brings all of wrangler.
  const { lastDeployment } = await import('./deploy/deploy-config.ts');
  const { PUBLIC_URL } = lastDeployment().vars;
  if (!PUBLIC_URL) throw new Error('The deployment has no PUBLIC_URL: run pnpm deploy:cloudflare again.');
  return new URL(PUBLIC_URL).origin;
}

/** The first owner of a board. */
function owner(key: string): string {
  if (values.remote && !existsSync(deployedConfigFile))
    throw new Error('Nothing has been deployed from this folder yet: run pnpm deploy:cloudflare first.');
  const where = values.remote
    ? ['--remote', '--config', deployedConfigFile]
    : ['--local', ...(values['persist-to'] ? ['--persist-to', resolve(values['persist-to'])] : [])];
  const sql = `SELECT m.id FROM managers m WHERE board_id = '${key}' AND role = 'owner' AND removed_at IS NULL
    ORDER BY position, id LIMIT 1`;
  const run = runWrangler(['d1', 'execute', 'DB', '--yes', '--json', '--command', sql, ...where]);
  if (!run.ok) throw new Error(`The board could not be read.\n${run.stdout}${run.stderr}`);
  const [answer] = JSON.parse(run.stdout) as { results: { id: string }[] }[];
  const found = answer?.results[0]?.id;
  if (found) return found;
  throw new Error(`${key} has no owner here: apply its board file with somebody whose role is owner.`);
}
