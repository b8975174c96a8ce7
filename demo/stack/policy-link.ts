type Claims = { board: string; action: 'try'; manager: string; expiresAt: number };

// Untyped, because its types are the Worker's, and the demo runs in Node.
const { boardLinkToken } = (await import(
  '../../packages/worker/src/signing/board-link-token.ts' as string
)) as { boardLinkToken(claims: Claims, keys: { id: string; secret: string }[]): Promise<string> };

const lifeMs = 14 * 24 * 3_600_000;

/** Where the shop's owner tries her policy; `keys` as the Worker has them, `now` by the desk's clock. */
export async function policyLink(workerUrl: string, keys: string, now: number): Promise<string> {
  const [id, secret] = keys.split(':') as [string, string];
  const claims: Claims = { board: 'corner-shop', action: 'try', manager: 'lena', expiresAt: now + lifeMs };
  return `${workerUrl}/try/${await boardLinkToken(claims, [{ id, secret }])}`;
}
