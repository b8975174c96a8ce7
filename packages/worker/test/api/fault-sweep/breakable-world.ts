import { env as bindings } from 'cloudflare:workers';
import type { Doorbell } from '../../../src/settings.ts';
import { metDatabase } from '../met-database.ts';

export type When = 'before' | 'after';
export type Provider = 'resend' | 'cloudflare';

type Rung = { body: Doorbell; delaySeconds?: number };

/**
 * Everything that the Worker calls: D1, the queue, a mail provider. One call of them all, the n-th from when it was
 * broken, fails before or after its effect; what fails is counted like what doesn't.
 */
export function breakableWorld(provider: Provider) {
  const db = (bindings as unknown as { DB: D1Database }).DB;
  let calls = 0;
  let fatal = Infinity;
  let when: When = 'before';
  const meet = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    const dies = ++calls === fatal;
    if (dies && when === 'before') throw new Error('Network connection lost.');
    const result = await call();
    if (dies) throw new Error('Network connection lost.');
    return result;
  };

  const rung: Rung[] = [];
  /** Mails as they left, by idempotency key; a provider without keys has one for each. */
  const mails = new Map<string, string>();
  const DB = metDatabase(db, meet);
  const DOORBELL = {
    sendBatch: (messages: Rung[]) => meet(async () => void rung.push(...messages)),
  };
  const SEND_EMAIL = {
    send: (mail: unknown) =>
      meet(async () => {
        mails.set(`${mails.size}`, JSON.stringify(mail));
        return { messageId: `m${mails.size}` };
      }),
  };

  /** Stands in for Resend: a key that it has seen says what it said before, or 409 if the mail is another. */
  const fetch = (_: string, init: RequestInit) =>
    meet(async () => {
      const key = new Headers(init.headers).get('idempotency-key') ?? '';
      const body = String(init.body);
      const before = mails.get(key);
      if (before !== undefined && before !== body) return new Response('{"name":"invalid"}', { status: 409 });
      mails.set(key, body);
      return Response.json({ id: `id-of-${key}` });
    });

  return {
    provider,
    overrides: { DB, DOORBELL, SEND_EMAIL, MAIL_TRANSPORT: provider },
    fetch: fetch as unknown as typeof globalThis.fetch,
    rung,
    mails,
    break: (nth: number, how: When) => {
      calls = 0;
      fatal = nth;
      when = how;
    },
    /** Mends it; answers how many calls there were since it was broken. */
    mend: () => {
      fatal = Infinity;
      return calls;
    },
  };
}

export type BreakableWorld = ReturnType<typeof breakableWorld>;
