import type { Locale, Voted } from '@wipeboard/shared';
import { followMailId } from '../../domain/wall/followers.ts';
import { wantedStatuses } from '../../domain/wall/card.ts';
import { risingWeight } from '../../domain/wall/rising.ts';
import type { Board } from '../../queries/board.ts';
import { outcomeStatement, votedRequest, type VoteOutcome } from '../../queries/wall/vote-outcome.ts';
import type { Services } from '../../services.ts';
import type { SigningKey } from '../../settings.ts';
import { formKey } from '../../signing/form-key.ts';
import { readIdentity } from '../../signing/identity-token.ts';
import { mailVoterMarks, voterMarks } from '../../signing/voter-marks.ts';
import { followStatements } from '../../storage/wall/followers.ts';
import {
  countVote,
  justCounted,
  knowDevice,
  leaveUnasked,
  renewMark,
  takeBack,
  type NewVote,
} from '../../storage/wall/votes.ts';

/**
 * One tap; without a `key` it counts as it comes. `voter`: the device's own token, of which only a mark is kept, or the
 * address of who votes by mail.
 */
export type CastVote = {
  request: string;
  key?: string;
  revision?: number;
  vote: boolean;
  voter: string | { address: string };
  identity?: string;
  follow?: { email: string; locale?: Locale };
};

export type VoteCast =
  { kind: 'voted'; voted: Voted } | { kind: 'refused'; code: 'request-not-found' | 'voting-closed' };

/** Counts a tap on a request's vote, or takes it back: once for each person, whichever copy of it comes how late. */
export async function castVote(services: Services, board: Board, cast: CastVote): Promise<VoteCast> {
  const db = services.database(board.database);
  const now = services.now();
  const keys = services.settings.SIGNING_KEYS;
  const identity = await readIdentity(cast.identity, board.key, keys, now);
  const [device, ...older] = await marksOf(cast.voter, board.key, keys);
  const vote: NewVote = {
    request: cast.request,
    boardId: board.key,
    ...(identity ? { voter: `id:${identity.subject}`, device } : { voter: device }),
    counted: cast.vote,
    key: cast.key ?? (await formKey(services.newId(), {})),
    revision: cast.revision ?? 1,
    weight: risingWeight(now),
    at: now,
  };
  const signed = identity?.email?.toLowerCase() === cast.follow?.email.toLowerCase();
  const following = await follow({ services, db, vote, signed }, cast.follow);
  const results = await db.batch<VoteOutcome>([
    ...older.flatMap((mark) => renewMark(db, vote, mark, device)),
    ...(identity ? [knowDevice(db, vote, device, vote.voter)] : []),
    ...(vote.counted ? [] : [leaveUnasked(db, vote)]),
    countVote(db, vote),
    ...(identity ? [takeBack(db, vote, device, now)] : []),
    ...(following?.statements ?? []),
    outcomeStatement(db, vote),
  ]);
  const outcome = judged(vote, results.at(-1)!.results[0]);
  if (outcome.kind === 'refused' || !following) return outcome;
  void services.ring([{ message: { board: board.key, outbox: following.mail }, dueAt: now }]);
  return { kind: 'voted', voted: { ...outcome.voted, following: true } };
}

const marksOf = (voter: CastVote['voter'], board: string, keys: readonly SigningKey[]) =>
  typeof voter === 'string' ? voterMarks(voter, board, keys) : mailVoterMarks(voter.address, board, keys);

type Following = { services: Services; db: D1Database; vote: NewVote; signed: boolean };

/** Whoever votes may be told what becomes of it; undefined where nobody asked, or there is nothing to follow. */
async function follow({ services, db, vote, signed }: Following, wish: CastVote['follow']) {
  if (!wish || !vote.counted) return undefined;
  const requestId = await votedRequest(db, vote.request, vote.boardId);
  if (requestId === undefined) return undefined;
  const id = `fol_${services.newId()}`;
  const { email: address, locale } = wish;
  const follower = { id, requestId, boardId: vote.boardId, address, locale, signed, at: vote.at };
  return {
    mail: followMailId(id),
    statements: followStatements(db, follower, justCounted({ ...vote, request: requestId })),
  };
}

function judged(vote: NewVote, outcome: VoteOutcome | undefined): VoteCast {
  if (!outcome) return { kind: 'refused', code: 'request-not-found' };
  const kept = outcome.key === vote.key && outcome.revision! >= vote.revision;
  if (!kept && !wantedStatuses.includes(outcome.status)) return { kind: 'refused', code: 'voting-closed' };
  return {
    kind: 'voted',
    voted: {
      key: vote.key,
      revision: kept ? outcome.revision! : vote.revision,
      request: outcome.request,
      voted: outcome.counted === 1,
      votes: outcome.votes,
    },
  };
}
