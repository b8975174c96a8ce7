import type { SubmissionInput } from '@wipeboard/shared';
import type { BoardDocument, Policy } from '../board/board.ts';
import { localDate } from '../board/due.ts';
import type { ComplaintState } from './complaint-state.ts';
import { saysMore, type CustomerWords } from '../customer-words.ts';
import { escalation, isUrgent, mailDueAt, type Escalation } from './escalation-policy.ts';
import { customerKey, type Identity } from '../identity.ts';
import { complaintId, escalationMailId, extensionMailId, receivedMailId } from '../ids.ts';
import type { OwedMail } from '../delivery/outbox.ts';
import { tierOf, type Manager } from '../board/people.ts';
import { afterQuietHours } from '../board/quiet-hours.ts';
import {
  matchingRule,
  nextOpening,
  personFrom,
  promisedBy,
  topTier,
  turnEnds,
  type TimedBy,
} from './turn.ts';

export type NewComplaint = {
  id: string;
  boardId: string;
  submissionId: string;
  escalation: Escalation;
  customer?: string;
  tier: number;
  assignee: string;
  openedAt: number;
  /** Of the opening, in the board’s time zone. */
  day: string;
  acknowledgeDueAt: number;
  resolveDueAt: number;
  /** When the first turn ends: after the promise where nobody may be told at once. */
  dueAt: number;
  test: boolean;
};

/** A complaint to open, the mail owed for it, and, where it may have been told already, the mail about what was added. */
export type Opening = { complaint: NewComplaint; first: OwedMail; later?: OwedMail };

export type Judged = {
  board: BoardDocument;
  submissionId: string;
  input: SubmissionInput;
  identity?: Identity;
  now: number;
  /** What is already on file, where the submission extends it. */
  earlier?: CustomerWords;
};

/** Whether the board's policy makes a complaint of this; decided before anybody has to be looked up. */
export function needsAnswer({ board, input, identity }: Judged): Escalation | undefined {
  const judged = escalation(input, identity, board.policy);
  return judged.reasons.length > 0 ? judged : undefined;
}

/** The complaint that a submission opens. Throws where the board has nobody to tell. */
export function opening(judged: Judged, why: Escalation, people: readonly Manager[]): Opening {
  const { board, submissionId, input, identity, now, earlier } = judged;
  const urgent = isUrgent(why.reasons);
  const about = { tone: input.tone, segment: identity?.segment, value: identity?.value, urgent };
  const from = firstTier(board.policy, why, about, people);
  const assignee = personFrom(people, from, nextOpening(board, now), board.timeZone);
  if (!assignee) throw new Error(`board ${board.key} has nobody to tell`);
  const id = complaintId(submissionId);
  const tier = tierOf(assignee);
  const promised = promisedBy(board, tier, now, about);
  const mail = { boardId: board.key, complaintId: id, managerId: assignee.id, now };
  const due = firstMailDueAt(judged, why);
  return {
    complaint: {
      id,
      boardId: board.key,
      submissionId,
      escalation: why,
      customer: customerKey(identity, input.contact?.email),
      tier,
      assignee: assignee.id,
      openedAt: now,
      day: localDate(now, board.timeZone),
      acknowledgeDueAt: promised.acknowledge,
      resolveDueAt: promised.resolve,
      dueAt: turnEnds(board, tier, now, about).acknowledge,
      test: input.test ?? false,
    },
    first: { ...mail, id: escalationMailId(id), kind: 'escalation', dueAt: due },
    later:
      earlier && saysMore(earlier, input)
        ? { ...mail, id: extensionMailId(id, input.revision), kind: 'extension', dueAt: due }
        : undefined,
  };
}

/** A complaint as it was opened, for the rules that follow. */
export function asOpened(
  { id, boardId, submissionId, tier, assignee, openedAt, ...clocks }: NewComplaint,
  { input, identity }: Pick<Judged, 'input' | 'identity'>,
): ComplaintState {
  return {
    id,
    boardId,
    submissionId,
    version: 1,
    status: 'open',
    tier,
    assignee,
    turnSince: openedAt,
    openedAt,
    acknowledgeDueAt: clocks.acknowledgeDueAt,
    resolveDueAt: clocks.resolveDueAt,
    dueAt: clocks.dueAt,
    asks: 0,
    reopenings: 0,
    urgent: isUrgent(clocks.escalation.reasons),
    tone: input.tone,
    segment: identity?.segment,
    value: identity?.value,
  };
}

function firstTier(policy: Policy, why: Escalation, about: TimedBy, people: readonly Manager[]): number {
  if (why.reasons.includes('top-wanted')) return topTier(people);
  return matchingRule(policy, about)?.firstTier ?? 1;
}

function firstMailDueAt({ board, input, now }: Judged, { reasons }: Escalation): number {
  const due = mailDueAt(input, now, board.policy);
  return isUrgent(reasons) ? due : afterQuietHours(due, board.timeZone, board.policy.quietHours);
}

/** The mail that tells customers who asked for an answer that what they left has come. */
export function receivedMail({ board, submissionId, input, now }: Judged): OwedMail | undefined {
  if (!input.contact?.email || !input.wants?.reply) return undefined;
  const id = complaintId(submissionId);
  const dueAt = mailDueAt(input, now, board.policy);
  return {
    id: receivedMailId(id),
    boardId: board.key,
    complaintId: id,
    kind: 'received',
    managerId: '',
    dueAt,
    now,
  };
}
