import type { ComplaintState } from './complaint-state.ts';
import type { Step, StepWorld } from './complaint-step.ts';
import { isAway, tierOf, type Manager } from '../board/people.ts';
import { day, refused, stepped, turnOf } from './step-parts.ts';
import { clockEnds, isTaken, nextOpening, personAbove, personFrom } from './turn.ts';

/**
 * Whatever has fallen due by now, once: a climb, a reminder, the second question, the end. Late ticks skip nothing. The
 * turn of somebody who has left the board is over whenever it is looked at.
 */
export function dueStep(complaint: ComplaintState, world: StepWorld): Step {
  const { dueAt, status } = complaint;
  if (dueAt === undefined || dueAt > world.now) return refused('already');
  if (status === 'closed') return stepped(complaint, { dueAt: undefined }, [], [], world);
  return status === 'resolved' ? askAgainOrClose(complaint, world) : climbOrRemind(complaint, world);
}

function climbOrRemind(complaint: ComplaintState, world: StepWorld): Step {
  const { board, people, now } = world;
  const { tier, assignee } = complaint;
  const end = clockEnds(board, complaint);
  const left = !people.some(({ id }) => id === assignee);
  if (end > now && !left) return stepped(complaint, { dueAt: end }, [], [], world);
  if (neverPromised(complaint)) return stepped(complaint, resolvedFromNow(complaint, world), [], [], world);
  const next = nextInTurn(complaint, world);
  if (!next) {
    const reminded = { type: 'reminded' as const, door: 'cron' as const, by: assignee };
    return stepped(complaint, { dueAt: now + day }, [reminded], [{ kind: 'reminder', to: assignee }], world);
  }
  const toTier = tierOf(next);
  const due = isTaken(complaint) ? ('resolve-due' as const) : ('acknowledge-due' as const);
  const because = left && end > now ? ('left' as const) : due;
  const detail = { fromTier: tier, toTier, because, before: assignee };
  return stepped(
    complaint,
    turnOf(next, toTier, complaint, world),
    [{ type: 'climbed', door: 'cron', by: next.id, detail }],
    [
      { kind: 'escalation', to: next.id },
      { kind: 'moved-on', to: assignee },
    ],
    world,
  );
}

/**
 * Who has it next: whoever is above. Where nobody above is there but whoever has it is, it stays; at the top it goes
 * sideways if whoever has it is away or has left.
 */
function nextInTurn(
  { tier, assignee }: ComplaintState,
  { board, people, now }: StepWorld,
): Manager | undefined {
  const at = nextOpening(board, now);
  const absent = (one: Manager | undefined) => !one || isAway(one, at, board.timeZone);
  const holder = people.find(({ id }) => id === assignee);
  const above = personAbove(people, tier, at, board.timeZone);
  if (above && (!absent(above) || absent(holder))) return above;
  if (!absent(holder)) return undefined;
  const beside = personFrom(people, tier, at, board.timeZone);
  return beside?.id !== assignee && (!holder || !absent(beside)) ? beside : undefined;
}

/** What an older Worker left acknowledged: it had promised no resolution, and nobody is late for one. */
const neverPromised = (complaint: ComplaintState) =>
  complaint.dueAt === 0 && isTaken(complaint) && complaint.resolveDueAt === undefined;

function resolvedFromNow(complaint: ComplaintState, { board, now }: StepWorld): Partial<ComplaintState> {
  const end = clockEnds(board, { ...complaint, turnSince: now });
  return { turnSince: now, dueAt: end, resolveDueAt: end };
}

function askAgainOrClose(complaint: ComplaintState, world: StepWorld): Step {
  const { policy } = world.board;
  const end = (complaint.resolvedAt ?? 0) + policy.secondAskDays * day;
  if (complaint.asks < 2) {
    if (end > world.now) return stepped(complaint, { dueAt: end }, [], [], world);
    return stepped(
      complaint,
      { asks: 2, dueAt: world.now + policy.closeDays * day },
      [{ type: 'asked-again', door: 'cron' }],
      [{ kind: 'second-ask', to: '' }],
      world,
    );
  }
  return stepped(
    complaint,
    { status: 'closed', closedAt: world.now, closedBecause: 'unanswered', dueAt: undefined },
    [{ type: 'closed', door: 'cron', detail: { because: 'unanswered' } }],
    [],
    world,
  );
}
