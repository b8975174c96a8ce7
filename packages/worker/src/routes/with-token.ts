import type { TokenScope } from '../domain/hooks/api-token.ts';
import { apiToken } from '../http/api-token.ts';
import { noteTokenUse } from '../operations/hooks/note-token-use.ts';

/** `.use(withToken('export'))` on a route below `/v1/boards/:board`: programs with a token of that board, nobody else. */
export const withToken = (scope: TokenScope) => apiToken(scope, noteTokenUse);
