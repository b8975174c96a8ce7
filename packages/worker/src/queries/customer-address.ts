import type { SubmissionView } from '../domain/complaint/complaint-view.ts';
import type { KnownAddress } from '../domain/delivery/customer-reach.ts';

type Row = { confirmed_at: number | null; bounced_at: number | null; mailed: number };

/** Reads what is known of the address that the customer of a complaint gave; its result goes to `addressFacts`. */
export function addressStatement(db: D1Database, complaintId: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT a.confirmed_at, a.bounced_at,
         EXISTS (SELECT 1 FROM unconfirmed_mails u
           WHERE u.address = lower(json_extract(s.contact, '$.email')) AND u.complaint_id = ?1
             AND u.purpose = 'answer') AS mailed
       FROM submissions s LEFT JOIN customer_addresses a
         ON a.board_id = s.board_id AND a.address = lower(json_extract(s.contact, '$.email'))
       WHERE s.id = 'sub_' || substr(?1, 5)`,
    )
    .bind(complaintId);
}

export function addressFacts(
  result: D1Result | undefined,
  { contact, identity }: Pick<SubmissionView, 'contact' | 'identity'>,
): KnownAddress {
  const row = result?.results[0] as Row | undefined;
  return {
    email: contact.email,
    signedEmail: identity?.email,
    confirmed: row?.confirmed_at != null,
    bounced: row?.bounced_at != null,
    mailed: row?.mailed === 1,
  };
}
