import type { SubmissionInput } from '@wipeboard/shared';
import type { Evidence, OutboxRow } from './evidence.ts';

export type Witnesses = {
  customers: number;
  /** By submission key: the last that its customer was shown a receipt for. */
  acknowledged: Map<string, { input: SubmissionInput }>;
  /** All different receipts that were seen, as "key code". */
  receipts: Set<string>;
  /** Message-IDs in the mailbox, one for each mail. */
  mailIds: string[];
  messageIdOf(outboxId: string): string;
};

export type Tally = {
  customers: number;
  acknowledged: number;
  stored: number;
  /** Acknowledged, but not stored, or not with the words that were acknowledged. */
  lost: number;
  duplicateRows: number;
  /** Keys whose receipts named more than one submission. */
  changedReceipts: number;
  /** Stored minus counted by the reports. */
  miscounted: number;
  complaints: number;
  owedMails: number;
  /** Owed mails that arrived at least once. */
  mailed: number;
  /** Stored submissions none of whose mails arrived. */
  withoutMail: number;
  /** Mails that the outbox leaves to a person: interrupted twice after they were handed over. Most have arrived. */
  leftToPerson: number;
  mails: number;
  doubledMails: number;
  /** Doubled although no try was ever interrupted. */
  doubledWithoutDoubt: number;
  strayMails: number;
  interrupted: number;
  /** From when a mail was owed until it was sent, where no try was interrupted (s). */
  longestWaitSeconds: number;
};

const openEnded = new Set(['uncertain', 'dead', 'failed']);

/** Compares what customers were told, what the database holds and what the mailbox got. */
export function tally(evidence: Evidence, witnesses: Witnesses): Tally {
  const { submissions, complaints, outbox } = evidence;
  const { acknowledged, receipts, mailIds, messageIdOf } = witnesses;
  const byKey = Map.groupBy(submissions, ({ key }) => key);
  const byComplaint = Map.groupBy(outbox, ({ complaint_id }) => complaint_id);
  const complaintOf = new Map(complaints.map(({ id, submission_id }) => [submission_id, id]));
  const arrivals = counts(mailIds);
  const arrived = ({ id }: OutboxRow) => arrivals.get(messageIdOf(id)) ?? 0;
  const doubled = outbox.filter((row) => arrived(row) > 1);
  const known = new Set(outbox.map(({ id }) => messageIdOf(id)));
  const unmailed = submissions
    .map(({ id }) => byComplaint.get(complaintOf.get(id) ?? '') ?? [])
    .filter((owed) => !owed.some(arrived));

  return {
    customers: witnesses.customers,
    acknowledged: acknowledged.size,
    stored: byKey.size,
    lost: [...acknowledged].filter(([key, { input }]) => !byKey.get(key)?.some((row) => holds(row, input)))
      .length,
    duplicateRows: submissions.length - byKey.size,
    changedReceipts: receipts.size - new Set([...receipts].map((receipt) => receipt.split(' ')[0])).size,
    miscounted: submissions.length - evidence.counted,
    complaints: complaints.length,
    owedMails: outbox.length,
    mailed: outbox.filter(arrived).length,
    withoutMail: unmailed.length,
    leftToPerson: outbox.filter(({ state }) => openEnded.has(state)).length,
    mails: mailIds.length,
    doubledMails: doubled.length,
    doubledWithoutDoubt: doubled.filter(({ doubts }) => doubts === 0).length,
    strayMails: mailIds.filter((id) => !known.has(id)).length,
    interrupted: outbox.filter(({ attempts }) => attempts > 1).length,
    longestWaitSeconds: Math.max(0, ...outbox.map(waitSeconds)),
  };
}

const holds = (row: { revision: number; text: string | null }, input: SubmissionInput): boolean =>
  row.revision > input.revision || (row.revision === input.revision && row.text === (input.text ?? null));

const waitSeconds = ({ attempts, owed_since, sent_at }: OutboxRow): number =>
  attempts === 1 && sent_at !== null ? Math.round((sent_at - owed_since) / 100) / 10 : 0;

function counts(ids: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}
