import { parseArgs } from 'node:util';
import { boardKeySchema } from '../src/domain/board/board.ts';
import { settingsSchema } from '../src/settings.ts';
import { identitySecret } from '../src/signing/identity-token.ts';
import { keysAtHand } from './deploy/signing-keys.ts';

const usage = `pnpm identity:secret <board>

Prints the secret that a shop's own server signs its customers' identities with (JWT, HS256, audience the board's key).
It follows from the first of SIGNING_KEYS: of the environment, else of what pnpm deploy:cloudflare kept, else of
packages/worker/.dev.vars.`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
});
const [board, ...more] = positionals;

if (values.help || !board || more.length > 0) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const key = boardKeySchema.safeParse(board);
const keys = settingsSchema.shape.SIGNING_KEYS.safeParse(keysAtHand());
if (!key.success) refuse(`${board} is not a board key like corner-shop.`);
else if (!keys.success) refuse(`${keys.error.issues[0]!.message}.`);
else console.log(await identitySecret(key.data, keys.data[0]!));

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
