import type { Context, MiddlewareHandler } from 'hono';
import { derivedSecret } from '../signing/mac.ts';
import { visitorNetwork } from '../domain/visitor-network.ts';
import type { Desk, DeskOfBoard } from './desk.ts';
import { Refusal } from './refusal.ts';

const dayMs = 86_400_000;

/** Limits what one network may send to one board. The address is only ever used as a salted hash of the day. */
export const rateLimit: MiddlewareHandler<Desk> = async (c, next) => {
  await withinRate(c, `${c.var.board.key} ${await visitor(c)}`);
  await next();
};

/** Apart from what is submitted: whoever is asked often must not be kept from answering. */
export const askedRate: MiddlewareHandler<Desk> = async (c, next) => {
  await withinRate(c, `asked ${c.var.board.key} ${await visitor(c)}`);
  await next();
};

/** Apart from the others too: taps on votes are many, and words must get through beside them. */
export const voteRate: MiddlewareHandler<Desk> = async (c, next) => {
  await withinRate(c, `vote ${c.var.board.key} ${await visitor(c)}`);
  await next();
};

/**
 * Refuses searches of one board by one network beyond `SEARCH_LIMIT`, or, where an older configuration lacks that,
 * beyond `RATE_LIMIT`. What needs no search is not asked about: the cache’s answers, plain lists.
 */
export async function searchRefusal(c: Context<Desk>): Promise<Refusal | undefined> {
  const sentence = 'Too many searches from here just now. Try again in a minute.';
  const key = `search ${c.var.board.key} ${await visitor(c)}`;
  return refusalBeyond(c, c.env.SEARCH_LIMIT ?? c.env.RATE_LIMIT, key, sentence);
}

/** Limits what one network may try at the desk's door. */
export const doorRate: MiddlewareHandler<Desk> = async (c, next) => {
  if (c.req.method !== 'GET') await withinRate(c, `door ${await visitor(c)}`);
  await next();
};

function visitor(c: Context<Desk>): Promise<string> {
  const { services } = c.var;
  const network = visitorNetwork(c.req.header('cf-connecting-ip') ?? '');
  const day = Math.floor(services.now() / dayMs);
  return derivedSecret(services.settings.SIGNING_KEYS[0]!, 'visitor', `${day} ${network}`);
}

/** Refuses what comes more often under one key than the binding `RATE_LIMIT` lets through. */
export async function withinRate(c: Context<Desk> | Context<DeskOfBoard>, key: string): Promise<void> {
  const sentence = 'That was a lot at once. Try again in a moment.';
  const refusal = await refusalBeyond(c, c.env.RATE_LIMIT, key, sentence);
  if (refusal) throw refusal;
}

async function refusalBeyond(
  c: Context<Desk> | Context<DeskOfBoard>,
  limit: RateLimit,
  key: string,
  sentence: string,
): Promise<Refusal | undefined> {
  const { success } = await limit.limit({ key });
  if (success) return undefined;
  const retryAfterSeconds = 10 + Math.floor(c.var.services.random() * 20);
  return new Refusal('rate-limited', sentence, { retryAfterSeconds });
}
