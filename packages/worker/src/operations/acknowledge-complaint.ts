import type { LinkClaims } from '../domain/links.ts';
import type { Board } from '../queries/board.ts';
import { complaintFile, type ComplaintFile } from '../queries/complaint-view.ts';
import type { Services } from '../services.ts';
import { acknowledgeComplaint as acknowledgeStatements } from '../storage/complaints.ts';

export type Acknowledged = { kind: 'acknowledged' | 'already'; file: ComplaintFile } | { kind: 'refused' };

/** Makes the link's manager the owner of a complaint and stops its clock; of those who race, the first. */
export async function acknowledgeComplaint(
  services: Services,
  board: Board,
  { complaint, manager, action }: LinkClaims,
): Promise<Acknowledged> {
  const db = services.database(board.database);
  const before = await complaintFile(db, board, complaint);
  if (action !== 'acknowledge' || !before?.current.some(({ id }) => id === manager))
    return { kind: 'refused' };
  const [changed] = await db.batch(acknowledgeStatements(db, complaint, board.key, manager, services.now()));
  const file = (await complaintFile(db, board, complaint)) ?? before;
  return { kind: changed!.meta.changes > 0 ? 'acknowledged' : 'already', file };
}
