import { Hono, type Context } from 'hono';
import { plainVoteSchema, voteSchema } from '@wipeboard/shared/schemas';
import { jsonBody } from '../http/body.ts';
import type { Desk } from '../http/desk.ts';
import { openWall } from '../http/open-wall.ts';
import { allowedOrigin } from '../http/origin.ts';
import { voteRate } from '../http/rate-limit.ts';
import { Refusal } from '../http/refusal.ts';
import { valid } from '../http/valid.ts';
import { castVote, type CastVote } from '../operations/wall/cast-vote.ts';

type Asked = Context<Desk, '/:id/vote'>;

const refusals = {
  'request-not-found': 'There is no request at this address. It may have been taken down.',
  'voting-closed': 'This request takes no votes any more. Nothing was counted.',
} as const;

/**
 * `/v1/boards/{board}/requests/{id}/vote`. POST is one tap of a device, which may be sent again and come late; PUT
 * counts a vote and DELETE takes it back as they come.
 */
export const votes = new Hono<Desk>()
  .use('/:id/vote', allowedOrigin({ required: true }), openWall, voteRate)
  .post('/:id/vote', async (c) => voted(c, valid(voteSchema, await jsonBody(c.req.raw))))
  .put('/:id/vote', async (c) => voted(c, await plain(c, true)))
  .delete('/:id/vote', async (c) => voted(c, await plain(c, false)));

const plain = async (c: Asked, vote: boolean): Promise<Omit<CastVote, 'request'>> => ({
  ...valid(plainVoteSchema, await jsonBody(c.req.raw)),
  vote,
});

async function voted(c: Asked, cast: Omit<CastVote, 'request'>): Promise<Response> {
  const { services, board } = c.var;
  const result = await castVote(services, board, { ...cast, request: c.req.param('id') });
  if (result.kind === 'refused') throw new Refusal(result.code, refusals[result.code]);
  c.header('Cache-Control', 'no-store');
  return c.json(result.voted);
}
