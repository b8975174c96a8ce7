import { Hono } from 'hono';
import { askedWallSchema } from '../domain/wall/wall-order.ts';
import type { Desk } from '../http/desk.ts';
import { openWall } from '../http/open-wall.ts';
import { allowedOrigin } from '../http/origin.ts';
import { searchRefusal } from '../http/rate-limit.ts';
import { valid } from '../http/valid.ts';
import { versionedAnswer } from '../http/versioned-answer.ts';
import { wallCards } from '../queries/wall/wall-cards.ts';
import { wallVersion } from '../queries/wall/wall-version.ts';

/** `GET /v1/boards/{board}/wall`: what everybody may see of it. */
export const wall = new Hono<Desk>().get('/', allowedOrigin({ required: false }), openWall, async (c) => {
  const { services, board } = c.var;
  const query = valid(askedWallSchema, c.req.query());
  const db = services.database(board.database);
  // Before the cards: what changes between the two is asked for again, never missed.
  const version = await wallVersion(db, board);
  return versionedAnswer(c, [board.key, version, query], async () => {
    const refusal = query.q === undefined ? undefined : await searchRefusal(c);
    if (refusal) throw refusal;
    const body = await wallCards(db, board, query);
    // Nothing found may mean that the index is away.
    return { body, keep: query.q === undefined || body.cards.length > 0 };
  });
});
