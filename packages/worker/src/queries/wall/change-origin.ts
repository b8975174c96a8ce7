import { submissionOf } from '../../domain/ids.ts';
import { receiptCode } from '../../domain/submission.ts';

/** What a change comes of, as the form names it: a complaint by its receipt code, a request by its words. */
export type ChangeOrigin =
  { kind: 'complaint'; id: string; code: string } | { kind: 'request'; id: string; words: string };

/**
 * What a change is about to be told of, if the board has it. `said`: words that may be shown, to begin with: a
 * request's own, a customer's only where they allowed it.
 */
export async function changeOrigin(
  db: D1Database,
  board: string,
  { complaint, request }: { complaint?: string; request?: string },
): Promise<{ origin: ChangeOrigin; said: string } | undefined> {
  if (complaint !== undefined) {
    const found = await db
      .prepare(
        `SELECT s.text, s.publish FROM complaints c JOIN submissions s ON s.id = c.submission_id
         WHERE c.id = ? AND +c.board_id = ?`,
      )
      .bind(complaint, board)
      .first<{ text: string | null; publish: number }>();
    if (!found) return undefined;
    const said = found.publish === 1 ? firstOf(found.text ?? '') : '';
    return { origin: { kind: 'complaint', id: complaint, code: receiptCode(submissionOf(complaint)) }, said };
  }
  if (request === undefined) return undefined;
  const found = await db
    .prepare(`SELECT words FROM cards WHERE id = ? AND +board_id = ? AND kind = 'request'`)
    .bind(request, board)
    .first<{ words: string }>();
  return found
    ? { origin: { kind: 'request', id: request, words: found.words }, said: found.words }
    : undefined;
}

const longest = 300;

/** Whole where it is short, else nothing: half a sentence of somebody’s is not what they said. */
const firstOf = (text: string): string => (text.length <= longest ? text : '');
