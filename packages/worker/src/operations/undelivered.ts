import { alarmMailId, passedMailId } from '../domain/ids.ts';
import { isDeskMail, isFollowerMail, type OutboxMessage, type OwedMail } from '../domain/delivery/outbox.ts';
import { tierOf, type Manager } from '../domain/board/people.ts';
import { consequence } from '../domain/delivery/undelivered.ts';
import type { Board } from '../queries/board.ts';
import { loss } from '../queries/loss.ts';
import { lostFor, oweAlarm } from '../storage/alarms.ts';
import { bounceAddress } from '../storage/bounces.ts';
import { oweMail } from '../storage/owe-mails.ts';
import { passOn } from '../storage/pass-on.ts';

export type LostMail = Pick<OutboxMessage, 'id' | 'kind' | 'complaintId' | 'managerId' | 'eventId'>;

/**
 * What follows where a mail can't reach its person. `state` is how it ends; `statements` follow that in its batch and
 * owe the mails that tell somebody else: the next person, the owners, or the manager whose answer it was.
 */
export type Undelivered = {
  state: 'failed' | 'dead' | 'withheld';
  statements: D1PreparedStatement[];
  owed: OwedMail[];
};

/** `badAddress` is the customer's, where it takes no mail at all. */
export async function undelivered(
  db: D1Database,
  board: Board,
  mail: LostMail,
  now: number,
  badAddress?: string,
): Promise<Undelivered> {
  if (isDeskMail(mail)) return { state: 'failed', statements: [], owed: [] };
  const toCustomer = mail.managerId === '';
  const bounced = toCustomer && badAddress ? [bounceAddress(db, board.key, badAddress, now)] : [];
  if (isFollowerMail(mail)) return { state: 'failed', statements: bounced, owed: [] };
  const situation = await loss(db, board.key, mail);
  const follows = consequence(situation);
  const about = mail.kind === 'alarm' ? (mail.eventId ?? mail.id) : mail.id;
  const owe = (to: Manager, kind: OwedMail['kind'], id: string, eventId?: string): OwedMail => ({
    id,
    boardId: board.key,
    complaintId: mail.complaintId,
    kind,
    managerId: to.id,
    eventId,
    dueAt: now,
    now,
  });
  const state = toCustomer ? 'withheld' : follows.tell === 'nobody' ? 'dead' : 'failed';
  if (follows.tell === 'nothing' || follows.tell === 'nobody')
    return { state, statements: bounced, owed: [] };
  if (follows.tell === 'alarm') {
    const unreached = situation.about?.managerId ?? mail.managerId;
    const owed = follows.to.map((to) => owe(to, 'alarm', alarmMailId(about, to.id), about));
    const alarms = owed.map((one) => oweAlarm(db, one, unreached, lostFor(mail.id)));
    return { state, statements: [...bounced, ...alarms], owed };
  }
  const owed = owe(follows.to, follows.tell, passedMailId(mail.id, follows.to.id), mail.eventId);
  const statements =
    follows.tell === 'approval'
      ? [oweMail(db, owed, lostFor(mail.id))]
      : passOn(db, { owed, tier: tierOf(follows.to), before: mail.managerId, lost: mail.id });
  return { state, statements, owed: [owed] };
}
