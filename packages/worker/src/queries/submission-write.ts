import type { Write } from '../storage/submissions.ts';

/** Which write made a submission as it stands, so that a later statement can act on that state alone. */
export async function submissionWrite(
  db: D1Database,
  submission: string,
): Promise<{ write: Write; customer?: string; test: boolean } | undefined> {
  const row = await db
    .prepare('SELECT write_id, customer, test FROM submissions WHERE id = ?')
    .bind(submission)
    .first<{ write_id: string; customer: string | null; test: number }>();
  return (
    (row && {
      write: { id: submission, writeId: row.write_id },
      customer: row.customer ?? undefined,
      test: row.test === 1,
    }) ??
    undefined
  );
}
