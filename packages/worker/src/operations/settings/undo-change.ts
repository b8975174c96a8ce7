import { stillStands, takenBack } from '../../domain/settings/board-difference.ts';
import type { SectionId } from '../../domain/settings/sections.ts';
import type { Board } from '../../queries/board.ts';
import { changeMade, type BoardChange } from '../../queries/settings/board-changes.ts';
import type { Services } from '../../services.ts';
import { changeBoard } from './change-board.ts';

/** `refused`: what the change put there has been changed again since, or no longer fits the rest. */
export type Undone =
  | { kind: 'undone'; change: BoardChange; version: number }
  | { kind: 'refused'; change: BoardChange }
  | { kind: 'gone' };

/** Puts back what one change replaced, as a change of its own: so it can be undone in turn. */
export async function undoChange(
  services: Services,
  board: Board,
  { version, by }: { version: number; by: string },
): Promise<Undone> {
  const change = await changeMade(services.directory, board.key, version);
  if (!change) return { kind: 'gone' };
  let stands = true;
  const done = await changeBoard(services, board.key, {
    by,
    section: change.section === 'file' ? ('general' satisfies SectionId) : change.section,
    seen: Number.MAX_SAFE_INTEGER,
    undoes: version,
    change: (document) => {
      stands = stillStands(document, change);
      return stands ? takenBack(document, change) : document;
    },
  });
  if (done.kind === 'changed') return { kind: 'undone', change, version: done.version };
  return { kind: 'refused', change };
}
