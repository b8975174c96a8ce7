import type { Locale } from '@wipeboard/shared';
import { visitorProblemsIn, voteFormSchema, type VisitorProblem } from '../../domain/wall/visitor-forms.ts';
import { followMailId } from '../../domain/wall/followers.ts';
import type { Board } from '../../queries/board.ts';
import { votedRequest } from '../../queries/wall/vote-outcome.ts';
import type { Services } from '../../services.ts';
import { followStatements, oweVoteMail } from '../../storage/wall/followers.ts';
import { takesVotes } from '../../storage/wall/votes.ts';

export type VoteAsked =
  | { kind: 'asked'; request: string }
  | { kind: 'gone' }
  | { kind: 'wrong'; problems: Record<string, VisitorProblem> };

/**
 * Owes whoever wants to vote without a script the mail with whose button they do, so that everybody counts once. Nothing
 * tells whether the address is known, or has voted. `request`: the one that the vote would go to.
 */
export async function askForVote(
  services: Services,
  board: Board,
  request: string,
  fields: Record<string, unknown>,
  locale: Locale,
): Promise<VoteAsked> {
  const form = voteFormSchema.safeParse(fields);
  if (!form.success) return { kind: 'wrong', problems: visitorProblemsIn(form.error) };
  const db = services.database(board.database);
  const requestId = await votedRequest(db, request, board.key);
  if (requestId === undefined) return { kind: 'gone' };
  const at = services.now();
  const id = `fol_${services.newId()}`;
  const { email: address } = form.data;
  const follower = { id, requestId, boardId: board.key, address, locale, vote: true, at };
  const asked = { request: requestId, boardId: board.key };
  await db.batch([...followStatements(db, follower, takesVotes(asked)), oweVoteMail(db, follower)]);
  void services.ring([{ message: { board: board.key, outbox: followMailId(id) }, dueAt: at }]);
  return { kind: 'asked', request: requestId };
}
