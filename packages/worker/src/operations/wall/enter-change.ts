import type { Manager } from '../../domain/board/people.ts';
import type { NewChange } from '../../domain/wall/card-acts.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';

/** What it came of, if it did: a complaint that is resolved or closed, or a request that is done. */
export type EnteredChange = NewChange & { complaint?: string; request?: string };

/** `gone`: the board has no such complaint or request; `already`: it has one of it; `unsettled`: it isn't over yet. */
export type ChangeRefusal = 'gone' | 'already' | 'unsettled';

/** Puts up what changed because somebody spoke, in the board's own words. */
export async function enterChange(
  _services: Services,
  _board: Board,
  _by: Manager,
  _entered: EnteredChange,
): Promise<{ id: string; refused?: undefined } | { refused: ChangeRefusal; id?: undefined }> {
  throw new Error('not yet');
}
