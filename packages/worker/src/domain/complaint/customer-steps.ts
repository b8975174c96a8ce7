import type { CustomerAct } from './complaint-acts.ts';
import type { ComplaintState } from './complaint-state.ts';
import type { Step, StepWorld } from './complaint-step.ts';
import { concerned } from './ownership.ts';
import { tierOf } from '../board/people.ts';
import { day, refused, stepped, turnOf } from './step-parts.ts';
import { nextOpening, personAbove, personFrom } from './turn.ts';

type Doing<Name extends CustomerAct['act']> = Extract<CustomerAct, { act: Name }>;

/** What the customer does. Their words never close anything; their "no" reopens it, even after the end. */
export function customerStep(complaint: ComplaintState, act: CustomerAct, world: StepWorld): Step {
  switch (act.act) {
    case 'write':
      return write(complaint, act, world);
    case 'verdict':
      return verdict(complaint, act, world);
    case 'settle':
      return settle(complaint, act, world);
    case 'change-contact':
      return stepped(complaint, {}, [{ type: 'contact-changed', door: act.door }], [], world);
  }
}

const write = (complaint: ComplaintState, { door, key, text }: Doing<'write'>, world: StepWorld) =>
  stepped(
    complaint,
    notSilent(complaint, world),
    [{ type: 'wrote', door, text, key }],
    concerned(complaint).map((to) => ({ kind: 'wrote', to })),
    world,
  );

/** Who writes after a resolution is not silent: what follows silence is counted from their words. */
function notSilent({ status, asks }: ComplaintState, { board, now }: StepWorld): Partial<ComplaintState> {
  if (status !== 'resolved') return {};
  const { secondAskDays, closeDays } = board.policy;
  return { dueAt: now + (asks < 2 ? secondAskDays : closeDays) * day };
}

function verdict(
  complaint: ComplaintState,
  { door, helped, text }: Doing<'verdict'>,
  world: StepWorld,
): Step {
  const { status, closedBecause } = complaint;
  if (status === 'reopened' && !helped) return refused('already');
  if (status !== 'resolved' && status !== 'closed') return refused('not-asked');
  if (helped && (closedBecause === 'put-right' || closedBecause === 'settled')) return refused('already');
  const said = { type: 'verdict' as const, door, text, detail: { helped } };
  return helped ? putRight(complaint, said, world) : reopened(complaint, said, world);
}

type Said = { type: 'verdict'; door: Doing<'verdict'>['door']; text?: string; detail: { helped: boolean } };

function putRight(complaint: ComplaintState, said: Said, world: StepWorld): Step {
  const closes = complaint.status === 'resolved';
  return stepped(
    complaint,
    {
      status: 'closed',
      closedBecause: 'put-right',
      closedAt: complaint.closedAt ?? world.now,
      dueAt: undefined,
    },
    [
      said,
      ...(closes
        ? [{ type: 'closed' as const, door: said.door, detail: { because: 'put-right' as const } }]
        : []),
    ],
    [{ kind: 'verdict', to: complaint.resolvedBy ?? complaint.assignee, about: 'verdict' }],
    world,
  );
}

function reopened(complaint: ComplaintState, said: Said, world: StepWorld): Step {
  const { board, people, now } = world;
  const { tier, assignee, resolvedBy } = complaint;
  const at = nextOpening(board, now);
  const next = personAbove(people, tier, at, board.timeZone) ?? personFrom(people, tier, at, board.timeZone);
  if (!next) throw new Error(`board ${board.key} has nobody to tell`);
  const open: ComplaintState = {
    ...complaint,
    status: 'reopened',
    resolvedAt: undefined,
    resolvedBy: undefined,
    closedAt: undefined,
    closedBecause: undefined,
    acknowledgedBy: undefined,
    asks: 0,
    reopenings: complaint.reopenings + 1,
  };
  const detail = {
    fromTier: tier,
    toTier: tierOf(next),
    because: 'not-put-right' as const,
    before: assignee,
  };
  return stepped(
    complaint,
    { ...open, ...turnOf(next, tierOf(next), open, world) },
    [said, { type: 'reopened', door: said.door, by: next.id, detail }],
    [
      { kind: 'escalation', to: next.id, about: 'reopened' },
      ...(resolvedBy && resolvedBy !== next.id
        ? [{ kind: 'verdict' as const, to: resolvedBy, about: 'verdict' as const }]
        : []),
    ],
    world,
  );
}

function settle(complaint: ComplaintState, { door }: Doing<'settle'>, world: StepWorld): Step {
  if (complaint.status === 'closed') return refused('already');
  return stepped(
    complaint,
    {
      status: 'closed',
      closedBecause: 'settled',
      closedAt: world.now,
      proposal: undefined,
      dueAt: undefined,
    },
    [{ type: 'closed', door, detail: { because: 'settled' } }],
    concerned(complaint).map((to) => ({ kind: 'verdict', to })),
    world,
  );
}
