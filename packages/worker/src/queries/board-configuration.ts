import { paths, type BoardConfiguration } from '@wipeboard/shared';
import { promise } from '../domain/board/promise.ts';
import { wallOf } from '../domain/wall/wall-settings.ts';
import type { Board } from './board.ts';
import { promiseRecord } from './promise-record.ts';

/** What the widget is told of a board; `publicUrl` is where its wall's page is. */
export async function boardConfiguration(
  db: D1Database,
  board: Board,
  now: number,
  publicUrl: string,
): Promise<BoardConfiguration> {
  return {
    board: board.key,
    name: board.name,
    locale: board.locale,
    kinds: board.kinds,
    questions: board.questions,
    lowAtMost: board.policy.lowAtMost,
    look: board.look,
    phone: board.phone,
    straightToTop: board.policy.straightToTop || undefined,
    wall: wallOf(board).open ? { page: publicUrl + paths.wallPage(board.key) } : undefined,
    promise: promise(board.policy, await promiseRecord(db, board.key, now)),
  };
}
