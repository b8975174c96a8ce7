import type { BoardDocument } from '../board/board.ts';
import type { Act, ActRefusal } from './complaint-acts.ts';
import type { NewEvent } from './complaint-events.ts';
import type { ComplaintState } from './complaint-state.ts';
import { dueStep } from './clock-steps.ts';
import { customerStep } from './customer-steps.ts';
import { managerStep } from './manager-steps.ts';
import type { OwedMail } from '../delivery/outbox.ts';
import type { Manager } from '../board/people.ts';

/** What a step is decided on besides the complaint itself. `people` are the managers of today. */
export type StepWorld = { board: BoardDocument; people: readonly Manager[]; now: number };

export type Refused = { kind: 'refused'; refusal: ActRefusal };
/** A complaint as it will be, what happened, and the mails that are owed for it: written together or not at all. */
export type Stepped = { kind: 'stepped'; next: ComplaintState; events: NewEvent[]; mails: OwedMail[] };
export type Step = Stepped | Refused;

/** open → acknowledged → resolved → closed, or reopened (terms as in ISO 10002). The one way a complaint changes. */
export function complaintStep(complaint: ComplaintState, act: Act, world: StepWorld): Step {
  if (act.act === 'due') return dueStep(complaint, world);
  if ('by' in act) return managerStep(complaint, act, world);
  return customerStep(complaint, act, world);
}
