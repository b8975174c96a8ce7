import type { ComplaintStatus, Kind, Metric, Tone } from '@wipeboard/shared';
import type { InboxRow } from '../../domain/inbox/inbox-filter.ts';
import type { Searched } from '../../domain/inbox/search-words.ts';
import { receiptCode } from '../../domain/submission.ts';
import type { Asked } from './inbox-conditions.ts';

/** A row of any of the lists in `inbox-statements`. */
export type ListColumns = {
  id: string;
  place: number | null;
  created_at: number;
  kind: Kind;
  metric: Metric | null;
  value: number | null;
  tone: Tone | null;
  text: string | null;
  outcome: string | null;
  moment: string | null;
  page: string | null;
  about: string | null;
  contact: string | null;
  identity: string | null;
  test: number;
  quarantined_at: number | null;
  complaint: string | null;
  status: ComplaintStatus | null;
  assignee: string | null;
  acknowledged_by: string | null;
  acknowledged_at: number | null;
  acknowledge_due_at: number | null;
  resolve_due_at: number | null;
  due_at: number | null;
  opened_at: number | null;
  turn_since: number | null;
  joined: string | null;
  unread: number;
};

type Named = { name?: string; email?: string };

const named = (json: string | null): Named => (json === null ? {} : (JSON.parse(json) as Named));

/** What a row is found by, as the index has it. */
export function searchedOf(
  row: Pick<ListColumns, 'text' | 'outcome' | 'about' | 'contact' | 'identity'>,
): Searched {
  const [contact, identity] = [named(row.contact), named(row.identity)];
  return { ...row, names: [contact.name, contact.email, identity.name, identity.email] };
}

export function inboxRow(row: ListColumns, { manager, now }: Asked): InboxRow {
  return {
    id: row.id,
    code: receiptCode(row.id),
    createdAt: row.created_at,
    kind: row.kind,
    rating: row.metric === null ? undefined : { metric: row.metric, value: row.value! },
    tone: row.tone ?? undefined,
    text: row.text ?? row.outcome ?? undefined,
    moment: row.moment ?? undefined,
    page: row.page ?? undefined,
    about: row.about ?? undefined,
    name: named(row.identity).name ?? named(row.contact).name,
    test: row.test === 1,
    quarantined: row.quarantined_at !== null,
    unread: row.unread === 1,
    complaint: complaintOf(row, manager, now),
    joined: row.joined ?? undefined,
  };
}

function complaintOf(row: ListColumns, manager: string, now: number): InboxRow['complaint'] {
  const { complaint, status } = row;
  if (complaint === null || status === null) return undefined;
  const waits = status !== 'resolved' && status !== 'closed';
  const promises = [row.acknowledged_at === null ? row.acknowledge_due_at : null, row.resolve_due_at].filter(
    (at) => at !== null && at <= now,
  ) as number[];
  return {
    id: complaint,
    status,
    mine: waits && (row.assignee === manager || row.acknowledged_by === manager),
    since: row.turn_since || row.opened_at!,
    ends: waits ? row.due_at || row.acknowledge_due_at! : undefined,
    missed: waits && promises.length > 0 ? Math.min(...promises) : undefined,
  };
}
