import type { ComplaintStatus } from '@wipeboard/shared';
import { bearsATurn, type OutboxKind } from './outbox.ts';
import { inOrder, type Manager } from '../board/people.ts';

/** A mail that can't reach its person, and what is known around it. Ids are managers'. */
export type Loss = {
  kind: OutboxKind;
  /** Empty where it was for the customer. */
  managerId: string;
  people: readonly Manager[];
  /** Whom mails about this complaint could not reach before. */
  unreached: readonly string[];
  /** Absent where it was erased or has not been opened. */
  complaint?: { status: ComplaintStatus; assignee: string };
  /** Whose words a mail to the customer carried. */
  author?: string;
  /** Of an alarm: whom the mail in question did not reach, and who has been told of it. */
  about?: { managerId: string; told: readonly string[] };
};

/** `escalation`: the complaint goes to `to`. `approval`: they are asked instead. `alarm`: they are told. `nobody`: nobody is left. */
export type Consequence =
  | { tell: 'escalation'; to: Manager }
  | { tell: 'approval'; to: Manager }
  | { tell: 'alarm'; to: Manager[] }
  | { tell: 'nothing' }
  | { tell: 'nobody' };

const live: readonly ComplaintStatus[] = ['open', 'acknowledged', 'reopened'];

/** Who is told instead of whom a mail can't reach. */
export function consequence(loss: Loss): Consequence {
  const { kind, managerId, complaint, people } = loss;
  const lost = [...loss.unreached, managerId];
  if (managerId === '') return told(authorOf(loss));
  if (kind === 'alarm') return alarmAgain(loss);
  if (!complaint) return { tell: 'nothing' };
  if (!bearsATurn(loss) || !live.includes(complaint.status)) return told(alarmed(people, managerId));
  if (kind === 'approval') return handedTo('approval', nextAbove(people, managerId, lost));
  if (complaint.assignee !== managerId) return told(alarmed(people, managerId));
  return handedTo('escalation', nextAfter(people, managerId, lost));
}

/** Whom an alarm goes to that `unreachable` is not told in time: the owners, else the next person. */
export function alarmed(people: readonly Manager[], unreachable: string): Manager[] {
  const others = people.filter(({ id }) => id !== unreachable);
  const owners = others.filter(({ role }) => role === 'owner');
  if (owners.length > 0) return owners;
  const next = nextAfter(people, unreachable, [unreachable]);
  return next ? [next] : [];
}

const told = (to: Manager[]): Consequence => (to.length > 0 ? { tell: 'alarm', to } : { tell: 'nobody' });

const handedTo = (tell: 'escalation' | 'approval', to: Manager | undefined): Consequence =>
  to ? { tell, to } : { tell: 'nobody' };

/** The one who answered; where they have left, whoever has the complaint. Nobody has to be told of a mere receipt. */
function authorOf({ author, complaint, people }: Loss): Manager[] {
  const wanted = [author, complaint?.assignee];
  return author === undefined
    ? []
    : wanted.flatMap((id) => people.find((one) => one.id === id) ?? []).slice(0, 1);
}

function alarmAgain({ managerId, people, about }: Loss): Consequence {
  const out = [managerId, about?.managerId, ...(about?.told ?? [])];
  return told(
    inOrder(people)
      .filter(({ id }) => !out.includes(id))
      .slice(0, 1),
  );
}

/** The next in order after somebody; after the last, those before. */
function nextAfter(
  people: readonly Manager[],
  id: string,
  lost: readonly (string | undefined)[],
): Manager | undefined {
  const order = inOrder(people);
  const at = order.findIndex((one) => one.id === id);
  return [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find((one) => !lost.includes(one.id));
}

function nextAbove(people: readonly Manager[], id: string, lost: readonly string[]): Manager | undefined {
  const order = inOrder(people);
  return order.slice(order.findIndex((one) => one.id === id) + 1).find((one) => !lost.includes(one.id));
}
