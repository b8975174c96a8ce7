import type { Board } from '../../queries/board.ts';
import { followerFile, type FollowerFile } from '../../queries/wall/follower-file.ts';
import type { Services } from '../../services.ts';
import type { FollowerClaims } from '../../signing/follower-token.ts';
import { confirmAddress, muteAddress } from '../../storage/customer-addresses.ts';
import { stopFollowing, stopFollowingAll } from '../../storage/wall/followers.ts';

/** `confirm`: the address is theirs; `one`: no news of this request; `all`: nothing of this board but answers. */
export type FollowingAct = 'confirm' | 'one' | 'all';

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
    if (file) await confirmAddress(db, board.key, file.address, now).run();
  } else if (act === 'one') await stopFollowing(db, board.key, follower).run();
  else
    await db.batch([
      muteAddress(db, board.key, mark, now),
      ...(file ? [stopFollowingAll(db, board.key, file.address)] : []),
    ]);
  return followerFile(db, board.key, follower);
}
