import type { ExportedRow } from '../../domain/exchange/exported-row.ts';
import type { InboxFilter, InboxRow } from '../../domain/inbox/inbox-filter.ts';
import { receiptCode } from '../../domain/submission.ts';
import type { Board } from '../board.ts';
import { inboxPage } from '../inbox/inbox-page.ts';

/** `manager`: whose inbox it is, empty for a program. `contacts`: whether names and addresses go along. */
export type ExportAsked = {
  board: Board;
  manager: string;
  now: number;
  filter: InboxFilter;
  contacts: boolean;
};

export const rowsPerPage = 500;

type Row = {
  id: string;
  outcome: string | null;
  text: string | null;
  language: string | null;
  segment: string | null;
  worth: number | null;
  url: string | null;
  contact: string | null;
  identity: string | null;
  wants_reply: number;
  wants_call: number;
  wants_manager: number;
  wants_top: number;
  publish: number;
  imported: number;
  owner: string | null;
  cause: string | null;
};

const details = `SELECT s.id, s.text, s.outcome, s.language, s.segment, s.worth, s.context ->> '$.url' AS url, s.contact,
    s.identity, s.wants_reply, s.wants_call, s.wants_manager, s.wants_top, s.publish, s.import_id IS NOT NULL AS imported,
    m.name AS owner,
    (SELECT l.cause FROM lessons l WHERE l.complaint_id = c.id ORDER BY l.at DESC LIMIT 1) AS cause
  FROM json_each(?) j JOIN submissions s ON s.id = j.value
    LEFT JOIN complaints c ON c.submission_id = s.id
    LEFT JOIN managers m ON m.board_id = s.board_id AND m.id = COALESCE(c.acknowledged_by, c.assignee)`;

/** What a list of the inbox holds, page after page, as the inbox pages it: only one page is in memory at a time. */
export async function* exportedPages(
  db: D1Database,
  asked: ExportAsked,
): AsyncGenerator<ExportedRow[], void, void> {
  let after: string | undefined;
  do {
    const page = await inboxPage(db, asked, asked.filter, after, rowsPerPage);
    const { results } = await db
      .prepare(details)
      .bind(JSON.stringify(page.rows.map(({ id }) => id)))
      .all<Row>();
    const found = new Map(results.map((row) => [row.id, row]));
    yield page.rows.flatMap((listed) => {
      const row = found.get(listed.id);
      return row ? [exportedRow(listed, row, asked.contacts)] : [];
    });
    after = page.next;
  } while (after !== undefined);
}

type Contact = NonNullable<ExportedRow['contact']>;

function exportedRow(listed: InboxRow, row: Row, contacts: boolean): ExportedRow {
  const given = row.contact === null ? {} : (JSON.parse(row.contact) as Contact);
  const signed = row.identity === null ? {} : (JSON.parse(row.identity) as Contact);
  const { name = signed.name, email = signed.email, phone } = given;
  const { complaint, rating } = listed;
  return {
    code: receiptCode(row.id),
    at: listed.createdAt,
    kind: listed.kind,
    metric: rating?.metric,
    value: rating?.value,
    tone: listed.tone,
    moment: listed.moment,
    about: listed.about,
    text: row.text ?? undefined,
    outcome: row.outcome ?? undefined,
    language: row.language ?? undefined,
    segment: row.segment ?? undefined,
    worth: row.worth ?? undefined,
    page: listed.page === undefined ? undefined : (row.url ?? undefined),
    contact: contacts && (name || email || phone) ? { name, email, phone } : undefined,
    wants: (['reply', 'call', 'manager', 'top'] as const).filter((wish) => row[`wants_${wish}`] === 1),
    publish: row.publish === 1,
    complaint: complaint && {
      status: complaint.status,
      owner: row.owner ?? undefined,
      overdue: complaint.missed !== undefined,
      cause: row.cause ?? undefined,
    },
    quarantined: listed.quarantined,
    test: listed.test,
    imported: row.imported === 1,
  };
}
