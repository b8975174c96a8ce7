import type { SubmissionInput } from '@wipeboard/shared';
import type { BoardDocument } from './board.ts';
import { saysMore, type CustomerWords } from './customer-words.ts';
import { dueAt } from './due.ts';
import { escalation, mailDueAt, type Escalation } from './escalation-policy.ts';
import type { Identity } from './identity.ts';
import { complaintId, escalationMailId, extensionMailId } from './ids.ts';
import type { OwedMail } from './outbox.ts';
import { nextPerson, type Manager } from './people.ts';

export type NewComplaint = {
  id: string;
  boardId: string;
  submissionId: string;
  escalation: Escalation;
  tier: number;
  assignee: string;
  openedAt: number;
  acknowledgeDueAt: number;
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
  const { board, submissionId, input, now, earlier } = judged;
  const assignee = nextPerson(people, []);
  if (!assignee) throw new Error(`board ${board.key} has nobody to tell`);
  const id = complaintId(submissionId);
  const { acknowledgeMinutes, hours } = board.policy;
  const mail = { boardId: board.key, complaintId: id, managerId: assignee.id, now };
  const due = mailDueAt(input, now, board.policy);
  return {
    complaint: {
      id,
      boardId: board.key,
      submissionId,
      escalation: why,
      tier: assignee.tier ?? 1,
      assignee: assignee.id,
      openedAt: now,
      acknowledgeDueAt: dueAt(now, acknowledgeMinutes, board.timeZone, hours),
      test: input.test ?? false,
    },
    first: { ...mail, id: escalationMailId(id), kind: 'escalation', dueAt: due },
    later:
      earlier && saysMore(earlier, input)
        ? { ...mail, id: extensionMailId(id, input.revision), kind: 'extension', dueAt: due }
        : undefined,
  };
}
