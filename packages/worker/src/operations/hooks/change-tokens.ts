import { tokenHead, type ApiToken } from '../../domain/hooks/api-token.ts';
import type { TokenForm } from '../../domain/hooks/hook-form.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { textDigest } from '../../signing/text-digest.ts';
import { insertToken, revokeToken } from '../../storage/hooks/api-tokens.ts';

const dayMs = 86_400_000;

/** Makes a token of a board; its secret is in the answer and nowhere else. */
export async function createToken(
  services: Services,
  board: Board,
  { name, scope, days }: TokenForm,
  createdBy: string,
): Promise<string> {
  const secret = tokenHead + services.secret();
  const now = services.now();
  const token: ApiToken = {
    id: `tok_${services.newId()}`,
    name,
    scope,
    ending: secret.slice(-4),
    createdBy,
    createdAt: now,
    expiresAt: now + days * dayMs,
  };
  const db = services.database(board.database);
  await insertToken(db, board.key, token, await textDigest(secret)).run();
  return secret;
}

export async function endToken(services: Services, board: Board, id: string): Promise<void> {
  await revokeToken(services.database(board.database), board.key, id, services.now()).run();
}
