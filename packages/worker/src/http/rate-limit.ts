import type { Context, MiddlewareHandler } from 'hono';
import { derivedSecret } from '../signing/mac.ts';
import { visitorNetwork } from '../domain/visitor-network.ts';
import type { Desk, DeskOfBoard } from './desk.ts';
import { Refusal } from './refusal.ts';

const dayMs = 86_400_000;

/** Limits what one network may send to one board. The address is only ever used as a salted hash of the day. */
export const rateLimit: MiddlewareHandler<Desk> = async (c, next) => {
  const { services, board } = c.var;
  const network = visitorNetwork(c.req.header('cf-connecting-ip') ?? '');
  const day = Math.floor(services.now() / dayMs);
  const visitor = await derivedSecret(services.settings.SIGNING_KEYS[0]!, 'visitor', `${day} ${network}`);
  await withinRate(c, `${board.key} ${visitor}`);
  await next();
};

/** Refuses what comes more often under one key than the binding `RATE_LIMIT` lets through. */
export async function withinRate(c: Context<Desk> | Context<DeskOfBoard>, key: string): Promise<void> {
  const { success } = await c.env.RATE_LIMIT.limit({ key });
  if (success) return;
  const retryAfterSeconds = 10 + Math.floor(c.var.services.random() * 20);
  throw new Refusal('rate-limited', 'That was a lot at once. Try again in a moment.', { retryAfterSeconds });
}
