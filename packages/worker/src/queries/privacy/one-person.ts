import type { Kind } from '@wipeboard/shared';
import type { Sought } from '../../domain/privacy/sought.ts';
import { receiptCode } from '../../domain/submission.ts';

/** At most so many are found at once; whoever left more is erased and exported in rounds. */
export const mostFound = 200;

/** A submission of one person, as a list names it. */
export type FoundSubmission = {
  id: string;
  code: string;
  receivedAt: number;
  kind: Kind;
  words?: string;
  /** Whose it says that it is: signed by the shop, or only typed. */
  signed: boolean;
  complaint: boolean;
};

type Row = {
  id: string;
  created_at: number;
  kind: Kind;
  words: string | null;
  signed: number;
  complaint: number;
};

const columns = `s.id, s.created_at, s.kind, COALESCE(s.text, s.outcome, s.about) AS words,
  s.identity IS NOT NULL AS signed, EXISTS (SELECT 1 FROM complaints c WHERE c.submission_id = s.id) AS complaint`;

const found: Record<Sought['by'], readonly string[]> = {
  address: [
    `s.contact IS NOT NULL AND lower(json_extract(s.contact, '$.email')) = ?2`,
    `s.identity IS NOT NULL AND lower(json_extract(s.identity, '$.email')) = ?2`,
    `s.customer = 'mail:' || ?2`,
  ],
  code: ['substr(s.id, -6) = ?2'],
  identity: ['s.customer = ?2'],
};

/** What one person left on a board, the newest first. */
export async function onePerson(db: D1Database, board: string, sought: Sought): Promise<FoundSubmission[]> {
  const value = 'address' in sought ? sought.address : 'code' in sought ? sought.code : sought.customer;
  const results = await db.batch<Row>(
    found[sought.by].map((where) =>
      db
        .prepare(`SELECT ${columns} FROM submissions s WHERE s.board_id = ?1 AND ${where} LIMIT ${mostFound}`)
        .bind(board, value),
    ),
  );
  const rows = new Map(results.flatMap((result) => result.results).map((row) => [row.id, row]));
  return [...rows.values()]
    .toSorted((a, b) => b.created_at - a.created_at)
    .slice(0, mostFound)
    .map(({ id, created_at, kind, words, signed, complaint }) => ({
      id,
      code: receiptCode(id),
      receivedAt: created_at,
      kind,
      words: words ?? undefined,
      signed: signed === 1,
      complaint: complaint === 1,
    }));
}

export type PrivacyAct = { at: number; by: string; act: 'exported' | 'erased'; submissions: number };

/** What was exported or erased for somebody, the newest first, and by whom. */
export async function privacyActs(db: D1Database, board: string): Promise<PrivacyAct[]> {
  const { results } = await db
    .prepare(
      `SELECT p.at, COALESCE(m.name, p.manager_id) AS "by", p.act, p.submissions FROM privacy_acts p
       LEFT JOIN managers m ON m.board_id = p.board_id AND m.id = p.manager_id
       WHERE p.board_id = ? ORDER BY p.id DESC LIMIT 20`,
    )
    .bind(board)
    .all<PrivacyAct>();
  return results;
}
