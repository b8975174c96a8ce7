import type { Board } from '../../queries/board.ts';
import { followerFile, type FollowerFile } from '../../queries/wall/follower-file.ts';
import type { Services } from '../../services.ts';
import type { FollowerClaims } from '../../signing/follower-token.ts';
import { confirmAddress, muteAddress } from '../../storage/customer-addresses.ts';
import { noteMailVote, stopFollowing, stopFollowingAll } from '../../storage/wall/followers.ts';
import { castVote } from './cast-vote.ts';

/** `confirm`: the address is theirs, and votes where it asked to; `unvote`: that vote is taken back; `one`: no news of this request; `all`: nothing of this board but answers. */
export type FollowingAct = 'confirm' | 'unvote' | 'one' | 'all';

/** What the holder of a link in a follower's mail wants; answers how they stand now, undefined where they follow it no more. */
export async function changeFollowing(
  services: Services,
  board: Board,
  { follower, mark }: FollowerClaims,
  act: FollowingAct,
): Promise<FollowerFile | undefined> {
  const db = services.database(board.database);
  const now = services.now();
  const file = await followerFile(db, board.key, follower);
  if (act === 'confirm') {
    if (file) await confirm(services, board, file);
  } else if (act === 'unvote') {
    if (file) await vote(services, board, file, false);
  } else if (act === 'one') await stopFollowing(db, board.key, follower).run();
  else
    await db.batch([
      muteAddress(db, board.key, mark, now),
      ...(file ? [stopFollowingAll(db, board.key, file.address)] : []),
    ]);
  return followerFile(db, board.key, follower);
}

/** The vote first: pressed again after a fault, it is the same one. */
async function confirm(services: Services, board: Board, file: FollowerFile): Promise<void> {
  if (file.vote === 'asked') await vote(services, board, file, true);
  const db = services.database(board.database);
  await confirmAddress(db, board.key, file.address, services.now()).run();
}

async function vote(
  services: Services,
  board: Board,
  { id, request, address }: FollowerFile,
  counts: boolean,
): Promise<void> {
  const cast = await castVote(services, board, { request, vote: counts, voter: { address } });
  const counted = cast.kind === 'voted' && cast.voted.voted;
  const db = services.database(board.database);
  await noteMailVote(db, board.key, id, counted ? 'counted' : 'none').run();
}
