/** The subject under which a manager was first told of a complaint; undefined if they never were. */
export async function firstSubject(
  db: D1Database,
  complaintId: string,
  managerId: string,
): Promise<string | undefined> {
  const row = await db
    .prepare(
      `SELECT subject FROM outbox
       WHERE complaint_id = ? AND manager_id = ? AND kind = 'escalation' AND subject IS NOT NULL`,
    )
    .bind(complaintId, managerId)
    .first<{ subject: string }>();
  return row?.subject;
}
