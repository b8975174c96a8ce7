import type { ComplaintState } from './complaint-state.ts';
import type { Step, StepWorld } from './complaint-step.ts';
import { tierOf } from './people.ts';
import { day, refused, stepped, turnOf } from './step-parts.ts';
import { personAbove, turnEnds } from './turn.ts';

/** Whatever has fallen due by now, once: a climb, a reminder, the second question, the end. Late ticks skip nothing. */
export function dueStep(complaint: ComplaintState, world: StepWorld): Step {
  const { dueAt, status } = complaint;
  if (dueAt === undefined || dueAt > world.now) return refused('already');
  if (status === 'closed') return stepped(complaint, { dueAt: undefined }, [], [], world);
  return status === 'resolved' ? askAgainOrClose(complaint, world) : climbOrRemind(complaint, world);
}

function climbOrRemind(complaint: ComplaintState, world: StepWorld): Step {
  const { board, people, now } = world;
  const { tier, assignee, status, acknowledgedBy } = complaint;
  const ends = turnEnds(board, tier, complaint.turnSince, complaint);
  const end = status === 'acknowledged' ? ends.resolve : ends.acknowledge;
  if (end > now) return stepped(complaint, { dueAt: end }, [], [], world);
  const next = personAbove(people, tier, now, board.timeZone);
  if (!next) {
    const reminded = { type: 'reminded' as const, door: 'cron' as const, by: assignee };
    return stepped(complaint, { dueAt: now + day }, [reminded], [{ kind: 'reminder', to: assignee }], world);
  }
  const toTier = tierOf(next);
  const because = status === 'acknowledged' ? ('resolve-due' as const) : ('acknowledge-due' as const);
  const detail = { fromTier: tier, toTier, because, before: assignee };
  const left = [assignee, acknowledgedBy].filter((one) => one !== undefined && one !== next.id);
  return stepped(
    complaint,
    turnOf(next, toTier, complaint, world),
    [{ type: 'climbed', door: 'cron', by: next.id, detail }],
    [{ kind: 'escalation', to: next.id }, ...left.map((to) => ({ kind: 'moved-on' as const, to: to! }))],
    world,
  );
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
