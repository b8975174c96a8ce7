import type { ManagerAct } from './complaint-acts.ts';
import type { ComplaintState } from './complaint-state.ts';
import type { Step, StepWorld } from './complaint-step.ts';
import { ownedBy, takes } from './ownership.ts';
import { mayAct, rankOf, type Manager } from '../board/people.ts';
import { approve, decline, resolve } from './resolve-steps.ts';
import { refused, stepped } from './step-parts.ts';
import { clockEnds, isTaken } from './turn.ts';

export { mayApprove } from './approval.ts';

type Doing<Name extends ManagerAct['act']> = Extract<ManagerAct, { act: Name }>;

/** What a manager of the board does. Whoever answers or resolves has thereby acknowledged. */
export function managerStep(complaint: ComplaintState, act: ManagerAct, world: StepWorld): Step {
  const actor = world.people.find(({ id }) => id === act.by);
  if (!actor || !mayAct(actor)) return refused('not-yours');
  if (act.act === 'remark') return remark(complaint, act, world);
  if (complaint.status === 'closed') return refused('closed');
  switch (act.act) {
    case 'acknowledge':
      return acknowledge(complaint, act, actor, world);
    case 'answer':
      return answer(complaint, act, actor, world);
    case 'hand-over':
      return handOver(complaint, act, world);
    case 'resolve':
      return resolve(complaint, act, actor, world);
    case 'approve':
      return approve(complaint, act, actor, world);
    case 'decline':
      return decline(complaint, act, actor, world);
  }
}

const remark = (complaint: ComplaintState, { by, door, key, text }: Doing<'remark'>, world: StepWorld) =>
  stepped(complaint, {}, [{ type: 'remarked', door, by, text, key }], [], world);

const othersTurn = ({ assignee }: ComplaintState, ...but: string[]) =>
  but.includes(assignee) ? [] : [{ kind: 'moved-on' as const, to: assignee }];

function acknowledge(
  complaint: ComplaintState,
  { by, door }: Doing<'acknowledge'>,
  actor: Manager,
  world: StepWorld,
): Step {
  if (complaint.status === 'resolved') return refused('resolved');
  if (isTaken(complaint) || complaint.acknowledgedBy === by) return refused('already');
  return stepped(
    complaint,
    ownedBy(actor, complaint, world),
    [{ type: 'acknowledged', door, by }],
    othersTurn(complaint, by),
    world,
  );
}

function answer(
  complaint: ComplaintState,
  { by, door, key, text }: Doing<'answer'>,
  actor: Manager,
  world: StepWorld,
): Step {
  const first = takes(complaint, by);
  return stepped(
    complaint,
    first ? ownedBy(actor, complaint, world) : {},
    [
      ...(first ? [{ type: 'acknowledged' as const, door, by }] : []),
      { type: 'answered', door, by, text, key },
    ],
    [{ kind: 'answer', to: '', about: 'answered' }, ...(first ? othersTurn(complaint, by) : [])],
    world,
  );
}

/** To somebody higher it is a climb by hand and begins a turn of theirs; else the clock runs on as it did. */
function handOver(
  complaint: ComplaintState,
  { by, door, key, to, text }: Doing<'hand-over'>,
  world: StepWorld,
): Step {
  const { status, assignee, acknowledgedBy } = complaint;
  if (status === 'resolved') return refused('resolved');
  const person = world.people.find(({ id }) => id === to);
  if (!person || !mayAct(person)) return refused('nobody');
  if (assignee === to && (acknowledgedBy ?? to) === to) return refused('already');
  const rank = rankOf(person, world.people);
  const turn = rank > complaint.tier ? { tier: rank, turnSince: world.now } : {};
  const owner = status === 'acknowledged' ? to : acknowledgedBy;
  const changes = { ...turn, assignee: to, acknowledgedBy: owner };
  const end = clockEnds(world.board, { ...complaint, ...changes });
  return stepped(
    complaint,
    { ...changes, dueAt: end > world.now ? end : complaint.dueAt },
    [{ type: 'handed-over', door, by: to, text, key, detail: { before: by } }],
    [...(to === by ? [] : [{ kind: 'handed-over' as const, to }]), ...othersTurn(complaint, by, to)],
    world,
  );
}
