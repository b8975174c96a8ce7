import type { SubmissionInput } from '@wipeboard/shared';
import type { Board } from '../../src/queries/board.ts';
import type { Chance } from './chance.ts';
import type { Customer } from './customers.ts';

/** Most customers answered a mail of the shop's once. */
export async function confirmAddresses(
  db: D1Database,
  board: Board,
  customers: readonly Customer[],
  chance: Chance,
  at: number,
) {
  const confirmed = customers.filter(() => chance.happens(0.7));
  await db.batch(
    confirmed.map(({ email }) =>
      db
        .prepare('INSERT INTO customer_addresses (board_id, address, confirmed_at) VALUES (?, ?, ?)')
        .bind(board.key, email, at),
    ),
  );
}

/** Every mail of the past as sent when it was due; one came back. The mailbox of the demo begins empty. */
export async function settleMails(db: D1Database, board: Board): Promise<void> {
  await db
    .prepare(
      `UPDATE outbox SET state = 'sent', attempts = 1, sent_at = due_at, mail = NULL WHERE board_id = ? AND state = 'pending'`,
    )
    .bind(board.key)
    .run();
  await db
    .prepare(
      `INSERT INTO mail_attempts (outbox_id, attempt, at, transport, outcome)
       SELECT id, 1, due_at, 'smtp', 'sent' FROM outbox WHERE board_id = ?`,
    )
    .bind(board.key)
    .run();
}

const adverts = [
  'Best prices for watches, visit my profile',
  'You have been selected for a free voucher of 500 euros, click quickly',
  'Loans without papers, answer in one hour',
  'asdf asdf asdf',
  'SEO service first page guaranteed',
];

/** What nobody believes: kept, put aside, and counted in no score. */
export const advertsOf = (chance: Chance, shop: string): SubmissionInput[] =>
  Array.from({ length: 9 }, () => ({
    key: chance.uuid(),
    revision: 1,
    final: true,
    kind: 'comment',
    tone: 'suggestion',
    text: chance.oneOf(adverts),
    context: { url: `${shop}/`, locale: 'en' },
  }));

export async function putAside(
  db: D1Database,
  board: Board,
  inputs: readonly SubmissionInput[],
  now: number,
): Promise<void> {
  await db.batch(
    inputs.map(({ key }) =>
      db
        .prepare('UPDATE submissions SET quarantined_at = ? WHERE board_id = ? AND key = ?')
        .bind(now, board.key, key),
    ),
  );
}
