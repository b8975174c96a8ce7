import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

// Untyped, because their types are the Worker's, and the demo runs in Node.
const { sessionId } = (await import('../../packages/worker/src/signing/session-token.ts' as string)) as {
  sessionId(token: string): Promise<string>;
};
const { setupLinkStatement } = (await import(
  '../../packages/worker/src/storage/access/setup-links.ts' as string
)) as { setupLinkStatement(id: string, expiresAt: number): { sql: string; parameters: (string | number)[] } };

const lifeMs = 7 * 24 * 3_600_000;

/** Where somebody makes a board of their own, once; `file` is the database, `now` by the desk's clock. */
export async function setupLink(workerUrl: string, file: string, now: number): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const { sql, parameters } = setupLinkStatement(await sessionId(token), now + lifeMs);
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.prepare(sql).run(...parameters);
  database.close();
  return `${workerUrl}/setup/${token}`;
}
