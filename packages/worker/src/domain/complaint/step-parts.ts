import type { ActRefusal } from './complaint-acts.ts';
import type { Door, EventDetail, EventType, NewEvent } from './complaint-events.ts';
import type { ComplaintState } from './complaint-state.ts';
import type { Refused, Stepped, StepWorld } from './complaint-step.ts';
import { stepMailId } from '../ids.ts';
import { bearsATurn, type OutboxKind, type OwedMail } from '../delivery/outbox.ts';
import type { Manager } from '../board/people.ts';
import { afterQuietHours } from '../board/quiet-hours.ts';
import { clockEnds } from './turn.ts';

export const day = 24 * 3_600_000;

export const refused = (refusal: ActRefusal): Refused => ({ kind: 'refused', refusal });

type Happened = {
  type: EventType;
  door: Door;
  by?: string;
  text?: string;
  detail?: EventDetail;
  key?: string;
};
type ToTell = { kind: OutboxKind; to: string; about?: EventType };

/** An id that follows from the step, so that it is written once; of an act with words, from the words' own key. */
const eventId = (version: number, { type, key }: Happened) => `${type}:${key ?? `v${version}`}`;

/**
 * Puts a step together. `to` is a manager's id, empty for the customer; `about` names the event that the mail is for.
 * Who has left the board is owed no news; a turn that was theirs is passed on when its mail is delivered.
 */
export function stepped(
  before: ComplaintState,
  changes: Partial<ComplaintState>,
  happened: Happened[],
  mails: ToTell[],
  { board, people, now }: StepWorld,
): Stepped {
  const version = before.version + 1;
  const events = happened.map((one): NewEvent => {
    const { type, door, by, text, detail } = one;
    return { id: eventId(version, one), type, at: now, by, door, text, detail };
  });
  const told = mails.filter(
    ({ kind, to }, index) =>
      (to === '' || bearsATurn({ kind }) || people.some(({ id }) => id === to)) &&
      mails.findIndex((other) => other.kind === kind && other.to === to) === index,
  );
  return {
    kind: 'stepped',
    next: { ...before, ...changes, version },
    events,
    mails: told.map(({ kind, to, about }): OwedMail => {
      const quiet = to === '' || before.urgent ? undefined : board.policy.quietHours;
      return {
        id: stepMailId(before.id, version, kind, to),
        boardId: before.boardId,
        complaintId: before.id,
        kind,
        managerId: to,
        eventId: (events.find(({ type }) => type === about) ?? events.at(-1))?.id,
        dueAt: afterQuietHours(now, board.timeZone, quiet),
        now,
      };
    }),
  };
}

/** The beginning of somebody's turn. */
export function turnOf(
  person: Manager,
  tier: number,
  complaint: ComplaintState,
  { board, now }: StepWorld,
): Partial<ComplaintState> {
  const turn = { tier, assignee: person.id, turnSince: now };
  return { ...turn, dueAt: clockEnds(board, { ...complaint, ...turn }) };
}
