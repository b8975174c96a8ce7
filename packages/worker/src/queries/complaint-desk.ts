import type { ManagerRole } from '../domain/board/board.ts';
import type { Person } from '../domain/complaint/complaint-view.ts';
import { viewerMay, type ViewerMay } from '../domain/complaint/viewer-may.ts';
import type { Services } from '../services.ts';
import type { Board } from './board.ts';
import { complaintFile, type ComplaintFile } from './complaint-view.ts';

/** A complaint before one of the board's people, with what they can do now. */
export type ComplaintDesk = { file: ComplaintFile; viewer: Person & { role?: ManagerRole }; may: ViewerMay };

/** Undefined where there is no such complaint on the board, or the viewer is none of its people (any more). */
export async function complaintDesk(
  services: Services,
  board: Board,
  complaintId: string,
  viewerId: string,
): Promise<ComplaintDesk | undefined> {
  const now = services.now();
  const file = await complaintFile(services.database(board.database), board, complaintId, now);
  return file && deskOf(file, viewerId, board, now);
}

export function deskOf(
  file: ComplaintFile,
  viewerId: string,
  board: Board,
  now: number,
): ComplaintDesk | undefined {
  const viewer = file.current.find(({ id }) => id === viewerId);
  return viewer && { file, viewer, may: viewerMay(file, viewerId, { people: file.current, board, now }) };
}
