/** Whether a mail about a complaint was dealt with before. */
export async function wasReceived(db: D1Database, complaintId: string, key: string): Promise<boolean> {
  const row = await db
    .prepare('SELECT 1 AS known FROM received_mails WHERE complaint_id = ? AND key = ?')
    .bind(complaintId, key)
    .first();
  return row !== null;
}
