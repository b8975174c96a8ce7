import type { RequestStatus } from '@wipeboard/shared';
import { votedAs, votedAsBound, votedCard, type NewVote } from '../../storage/wall/votes.ts';

/** How a vote stands: of the request that it went to, with the voter’s row where there is one. */
export type VoteOutcome = {
  request: string;
  status: RequestStatus;
  votes: number;
  counted: number | null;
  key: string | null;
  revision: number | null;
};

/** Reads how a vote stands; no row where nobody sees such a request. */
export const outcomeStatement = (
  db: D1Database,
  vote: Pick<NewVote, 'request' | 'boardId' | 'voter' | 'device'>,
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT o.*, v.counted, v.key, v.revision FROM (SELECT t.id AS request, t.status, t.votes FROM ${votedCard}) o
       LEFT JOIN votes v ON v.request_id = o.request AND v.voter = ${votedAs('o.request')}`,
    )
    .bind(vote.request, vote.boardId, ...votedAsBound(vote));

/** The request that a vote goes to now. */
export async function votedRequest(
  db: D1Database,
  request: string,
  boardId: string,
): Promise<string | undefined> {
  const row = await db
    .prepare(`SELECT t.id FROM ${votedCard}`)
    .bind(request, boardId)
    .first<{ id: string }>();
  return row?.id;
}
