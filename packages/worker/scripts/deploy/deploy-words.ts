import { relative } from 'node:path';
import type { BoardFile } from '../../src/domain/board/board.ts';
import { queueName } from './deploy-config.ts';
import { deployedConfigFile } from './deployment-folder.ts';
import type { DeployOptions } from './deploy-options.ts';

/** What goes into the shop's pages. */
export function snippet(url: string, board: string): string {
  return `Paste this into your pages:\n\n  <script async src="${url}/wipeboard.js" data-board="${board}"></script>`;
}

/** How to see with one's own eyes that it works. */
export function whatNext(url: string, board: BoardFile, mailSecrets: string[]): string {
  const first = board.managers
    .filter(({ tier }) => tier !== undefined)
    .toSorted((a, b) => a.tier! - b.tier!)[0]!;
  const secret = mailSecrets.map((name) => ` Put ${name} into packages/worker/.dev.vars for that.`).join('');
  return [
    `Health:     ${url}/healthz`,
    `Try it:     add data-test="true" to the snippet, leave one star; the mail goes to ${first.email}.`,
    `Mail alone: pnpm mail:test ${first.email} --var MAIL_FROM=…${secret}`,
    `Later:      run this again after each upgrade; pnpm board:apply <board.json> --remote after changing the board.`,
  ].join('\n');
}

/** The commands of a first deployment, one a line. */
export function plannedCommands(
  { name, board, jurisdiction }: DeployOptions & { name: string },
  addressUnknown: boolean,
): string {
  const configuration = `--config ${relative('.', deployedConfigFile)}`;
  const deploy = `wrangler deploy ${configuration} --minify`;
  return [
    'wrangler whoami --json',
    `wrangler secret list --name ${name} --format json`,
    'wrangler d1 list --json',
    `wrangler d1 create ${name}${jurisdiction ? ` --jurisdiction ${jurisdiction}` : ''}    # unless it is there`,
    `wrangler queues info ${queueName(name)}`,
    `wrangler queues create ${queueName(name)}    # unless it is there`,
    `wrangler d1 migrations apply DB --remote ${configuration}`,
    `${deploy} --secrets-file <new ones only>`,
    ...(addressUnknown ? [`${deploy}    # once more, with the address that Cloudflare gave`] : []),
    `node packages/worker/scripts/apply-board.ts ${board} --remote`,
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}
