import { wholeDocumentSchema, type BoardDocument } from '../../domain/board/board.ts';
import { problemsOf, type Problem } from '../../domain/complaint/policy-trial.ts';
import { difference, pathsOf, touches } from '../../domain/settings/board-difference.ts';
import { partsOf, type SectionId } from '../../domain/settings/sections.ts';
import { Unfit } from '../../domain/settings/unfit.ts';
import { freshBoard, type Board } from '../../queries/board.ts';
import { changesSince, type BoardChange } from '../../queries/settings/board-changes.ts';
import type { Services } from '../../services.ts';
import { changeStatements } from '../../storage/settings/board-changes.ts';

/** A change that a page asks for: `by` a manager's id, `seen` the version that they had before them. */
export type AskedChange = {
  by: string;
  section: SectionId;
  seen: number;
  /** The document as it should be, from the one that stands, or an `Unfit`; checked afterwards. */
  change: (document: BoardDocument) => unknown;
  undoes?: number;
};

/**
 * `board` as it stands afterwards; a change has the number `version`. `meanwhile`: others changed the same section after
 * `seen`, nothing was written. `problems` name their place in the document.
 */
export type Changed =
  | { kind: 'changed'; board: Board; version: number }
  | { kind: 'same'; board: Board }
  | { kind: 'wrong'; problems: Problem[] }
  | { kind: 'meanwhile'; board: Board; changes: BoardChange[] };

const mostRaces = 5;

/** The one way a board's document changes at the desk: decided on what stands there, written only if it still does. */
export async function changeBoard(services: Services, key: string, asked: AskedChange): Promise<Changed> {
  for (let race = 0; race < mostRaces; race++) {
    const done = await tryOnce(services, key, asked);
    if (done !== 'lost') return done;
  }
  throw new Error('D1 is overloaded: too many people changed this board at once');
}

async function tryOnce(services: Services, key: string, asked: AskedChange): Promise<Changed | 'lost'> {
  const { by, section, seen, change: wanted, undoes } = asked;
  const board = await freshBoard(services, key, services.now());
  if (!board) throw new Error(`there is no board ${key}`);
  const { database: _, version, people: __, ...before } = board;
  const meant = checkedChange(before, wanted);
  if (meant.kind === 'wrong') return meant;
  const change = difference(before, meant.document);
  if (pathsOf(change).length === 0) return { kind: 'same', board };
  if (seen < version) {
    const since = await changesSince(services.directory, key, seen);
    const changes = since.filter((one) => touches(one, partsOf(section)));
    if (changes.length > 0) return { kind: 'meanwhile', board, changes };
  }
  const now = services.now();
  const written = await services.directory.batch(
    changeStatements(services.directory, {
      board: key,
      version,
      document: meant.document,
      by,
      section,
      change,
      undoes,
      now,
    }),
  );
  if (written.at(-1)!.meta.changes === 0) return 'lost';
  return { kind: 'changed', board: (await freshBoard(services, key, now))!, version: version + 1 };
}

/** What a change makes of a document, held to all its rules. */
export function checkedChange(
  before: BoardDocument,
  change: AskedChange['change'],
): { kind: 'fits'; document: BoardDocument } | { kind: 'wrong'; problems: Problem[] } {
  const meant = change(structuredClone(before));
  if (meant instanceof Unfit) return { kind: 'wrong', problems: meant.problems };
  const checked = wholeDocumentSchema.safeParse(meant);
  return checked.success
    ? { kind: 'fits', document: checked.data }
    : { kind: 'wrong', problems: problemsOf(checked.error) };
}
