import { opening } from '../../domain/complaint/complaint.ts';
import { submissionFile } from '../../queries/inbox/submission-file.ts';
import type { Services } from '../../services.ts';
import { openByHand } from '../../storage/inbox/open-by-hand.ts';
import { inputOf } from './input-of.ts';
import type { Doer } from './mark-submissions.ts';

/** `already`: it is a complaint, or part of one. `gone`: the board has no such submission. */
export type AskedFor = 'done' | 'already' | 'gone';

/** Somebody has to answer this: it becomes a complaint by the rules that open any other, and its first person is told. */
export async function askForAnswer(
  services: Services,
  { board, manager }: Doer,
  id: string,
): Promise<AskedFor> {
  const db = services.database(board.database);
  const file = await submissionFile(db, board.key, id);
  if (!file) return 'gone';
  if (file.complaintId || file.partOf) return 'already';
  const { submission } = file;
  const judged = {
    board,
    submissionId: id,
    input: inputOf(submission),
    identity: submission.identity,
    now: services.now(),
  };
  const opened = opening(judged, { reasons: ['by-hand'], watched: [] }, board.people);
  const [inserted] = await db.batch(openByHand(db, opened, { id, writeId: file.writeId }, manager));
  if (inserted!.meta.changes === 0) return 'already';
  const { first } = opened;
  void services.ring([{ message: { board: board.key, outbox: first.id }, dueAt: first.dueAt }]);
  return 'done';
}
