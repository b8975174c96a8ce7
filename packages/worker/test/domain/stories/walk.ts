import { boardFileSchema, type BoardFile } from '../../../src/domain/board/board.ts';
import { asOpened, needsAnswer, opening, type Judged } from '../../../src/domain/complaint/complaint.ts';
import type { Act } from '../../../src/domain/complaint/complaint-acts.ts';
import type { ComplaintState } from '../../../src/domain/complaint/complaint-state.ts';
import { complaintStep } from '../../../src/domain/complaint/complaint-step.ts';
import type { OwedMail } from '../../../src/domain/delivery/outbox.ts';
import type { Manager } from '../../../src/domain/board/people.ts';
import { manager, persons } from './cast.ts';

/** What the world is besides: a change of the policy, of the board's time zone, of its people. */
export type Setting = {
  policy?: Record<string, unknown>;
  timeZone?: string;
  /** By id: changes of somebody; null where they have left, whom the cast doesn't know has come. */
  people?: Record<string, Partial<Manager> | null>;
};

/** What came in from a customer, in the words of a submission. */
export type Left = Omit<Partial<Judged['input']>, 'identity'> & { identity?: Judged['identity'] };

/** A step: when, what, and what comes of it (see `outcome`). `now` changes the world before it. */
export type Move = [
  at: string,
  what: Act | { left: Left } | { older: Partial<ComplaintState> },
  comes: string,
];
export type Chapter = Setting | Move;

/** A sentence, and what happens: settings for what follows them, and moves. */
export type Story = [sentence: string, ...chapters: Chapter[]];

type World = { board: BoardFile; people: Manager[] };

function worldOf({ policy, timeZone, people }: Setting, before?: World): World {
  const board = boardFileSchema.parse({
    key: 'corner-shop',
    name: 'Corner Shop',
    locale: 'en',
    timeZone: timeZone ?? before?.board.timeZone ?? 'Europe/Berlin',
    origins: ['https://shop.example'],
    managers: [{ id: 'dana', name: 'Dana', email: 'dana@shop.example', tier: 1 }],
    policy: { ...before?.board.policy, ...policy },
  });
  const cast = new Map((before?.people ?? persons).map((one) => [one.id, one]));
  for (const [id, change] of Object.entries(people ?? {})) {
    if (change === null) cast.delete(id);
    else cast.set(id, { ...(cast.get(id) ?? manager(id)), ...change });
  }
  return { board, people: [...cast.values()] };
}

const instant = (at: number | undefined) =>
  at === undefined ? 'never' : new Date(at).toISOString().replace(':00.000Z', 'Z');

/** `status assignee/tier until due: events → mails`; a mail that waits says until when, `customer` is nobody's id. */
function outcome(
  now: number,
  { status, assignee, tier, dueAt, closedBecause }: ComplaintState,
  events: { type: string }[],
  mails: OwedMail[],
): string {
  const sent = mails.map(
    ({ kind, managerId, dueAt: at }) =>
      `${kind} ${managerId || 'customer'}${at > now ? ` at ${instant(at)}` : ''}`,
  );
  const state = status === 'closed' ? `closed as ${closedBecause}` : status;
  return [
    `${state} ${assignee}/${tier} until ${instant(dueAt)}`,
    events.length > 0 ? `: ${events.map(({ type }) => type).join(', ')}` : '',
    sent.length > 0 ? ` → ${sent.join(', ')}` : '',
  ].join('');
}

function opened({ identity, ...left }: Left, { board, people }: World, now: number) {
  const judged: Judged = {
    board,
    submissionId: 'sub_1',
    input: {
      key: '0b7e8c1a-6c55-4b52-9f0e-2f6d6d0f9a11',
      revision: 1,
      final: true,
      kind: 'rating',
      rating: { metric: 'csat', value: 1 },
      context: { url: 'https://shop.example/' },
      ...left,
    },
    identity,
    now,
  };
  const why = needsAnswer(judged);
  if (!why) return undefined;
  const { complaint, first } = opening(judged, why, people);
  const state = asOpened(complaint, judged);
  return { state, first };
}

const older = (now: number): ComplaintState => ({
  id: 'cmp_1',
  boardId: 'corner-shop',
  submissionId: 'sub_1',
  version: 1,
  status: 'open',
  tier: 1,
  assignee: 'dana',
  turnSince: now,
  openedAt: now,
  acknowledgeDueAt: now + 4 * 3_600_000,
  dueAt: 0,
  asks: 0,
  reopenings: 0,
});

/** Walks a story; answers what came of each move, in order. */
export function walk([, ...chapters]: Story): string[] {
  let world = worldOf({});
  let state: ComplaintState | undefined;
  const came: string[] = [];
  for (const chapter of chapters) {
    if (!Array.isArray(chapter)) {
      world = worldOf(chapter, world);
      continue;
    }
    const now = Date.parse(chapter[0]);
    const what = chapter[1];
    if ('left' in what) {
      const begun = opened(what.left, world, now);
      state = begun?.state;
      came.push(begun ? outcome(now, begun.state, [], [begun.first]) : 'nothing to answer');
    } else if ('older' in what) {
      state = { ...older(now), ...what.older };
      came.push(outcome(now, state, [], []));
    } else {
      const step = complaintStep(state!, what, { ...world, now });
      if (step.kind === 'stepped') state = step.next;
      came.push(
        step.kind === 'refused'
          ? `refused: ${step.refusal}`
          : outcome(now, step.next, step.events, step.mails),
      );
    }
  }
  return came;
}

export const moves = ([, ...chapters]: Story): Move[] =>
  chapters.filter((chapter): chapter is Move => Array.isArray(chapter));
