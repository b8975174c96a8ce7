import { sameBytes } from './mac.ts';

const prefix = 'whsec_';
const toleranceSeconds = 5 * 60;
const mostSignatures = 10;

/** Several secrets are separated by commas: while one is replaced, or where two accounts report. Throws one sentence. */
export function parseWebhookSecrets(value: unknown): Uint8Array[] {
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) return [];
  const secrets = String(value)
    .split(',')
    .map((one) => one.trim())
    .map((one) => (one.startsWith(prefix) ? fromBase64(one.slice(prefix.length)) : undefined));
  if (secrets.some((secret) => secret === undefined || secret.byteLength < 16)) {
    throw new Error(
      'RESEND_WEBHOOK_SECRET must be the signing secret of the webhook, "whsec_" and what follows it.',
    );
  }
  return secrets as Uint8Array[];
}

/**
 * Whether a webhook is what the holder of a secret sent, not long ago: Standard Webhooks, in whose signature Svix, and
 * so Resend, differs only by the names of the headers. `body` is as it came; times are ms.
 */
export async function isSigned(
  headers: Headers,
  body: string,
  secrets: readonly Uint8Array[],
  now: number,
): Promise<boolean> {
  const header = (name: string) => headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? '';
  const id = header('id');
  const timestamp = header('timestamp');
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > toleranceSeconds) return false;
  const given = header('signature')
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .slice(0, mostSignatures)
    .map((one) => fromBase64(one.slice(3)));
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  let matches = false;
  for (const secret of secrets) {
    const expected = await hmac(secret, signed);
    for (const signature of given) {
      if (signature && sameBytes(signature, expected)) matches = true;
    }
  }
  return matches;
}

/** The headers that sign a body of ours, once with each secret; `now` in ms. */
export async function signedHeaders(
  id: string,
  body: string,
  secrets: readonly Uint8Array[],
  now: number,
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signatures = await Promise.all(secrets.map((secret) => hmac(secret, signed)));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map((bytes) => `v1,${btoa(String.fromCharCode(...bytes))}`).join(' '),
  };
}

async function hmac(secret: Uint8Array, signed: Uint8Array): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
