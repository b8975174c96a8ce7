import type { SubmissionInput } from '@wipeboard/shared';
import type { BoardDocument } from '../board/board.ts';
import { asOpened, needsAnswer, opening, type Judged } from './complaint.ts';
import type { Act } from './complaint-acts.ts';
import type { ClimbReason } from './complaint-events.ts';
import { complaintStep, type Stepped } from './complaint-step.ts';
import type { EscalationReason } from './complaint-view.ts';
import type { Identity } from '../identity.ts';
import type { OutboxKind, OwedMail } from '../delivery/outbox.ts';
import type { Manager } from '../board/people.ts';

/** A submission that nobody left, and what people would do about it. `at` is ms, UTC. */
export type Trial = {
  board: BoardDocument;
  people: readonly Manager[];
  left: Pick<SubmissionInput, 'rating' | 'tone' | 'text' | 'wants'>;
  customer?: Pick<Identity, 'segment' | 'value'>;
  at: number;
  /** Minutes until whoever has it acknowledges it, then nothing more; absent where nobody answers at all. */
  acknowledgedAfter?: number;
};

/** Something that would happen; people are managers' ids. */
export type PreviewEntry = { at: number } & (
  | { what: 'opens'; reasons: EscalationReason[]; watched: string[]; promisedBy: number }
  | { what: 'mail'; kind: OutboxKind; to: string }
  | { what: 'climbs'; to: string; tier: number; because: ClimbReason }
  | { what: 'acknowledged'; by: string; resolveBy: number }
  | { what: 'onward' }
);

const horizonMs = 30 * 24 * 3_600_000;
const enoughReminders = 2;
const mostSteps = 100;

/**
 * What a submission would set in motion and when, in order of time, by the rules that real ones go by; nothing where
 * it needs no answer. Ends after a month, or where only reminders follow.
 */
export function policyPreview(trial: Trial): PreviewEntry[] {
  const judged = judgedOf(trial);
  const why = needsAnswer(judged);
  if (!why) return [];
  const { board, people, at, acknowledgedAfter } = trial;
  const { complaint, first } = opening(judged, why, people);
  const entries: PreviewEntry[] = [
    { at, what: 'opens', ...why, promisedBy: complaint.acknowledgeDueAt },
    mailEntry(first),
  ];
  let state = asOpened(complaint, judged);
  let acknowledgesAt = acknowledgedAfter === undefined ? Infinity : at + acknowledgedAfter * 60_000;
  for (let steps = 0, reminders = 0; steps < mostSteps && reminders < enoughReminders; steps++) {
    const now = Math.min(acknowledgesAt, state.dueAt ?? Infinity);
    if (now > at + horizonMs) return inOrderOfTime(entries);
    const act: Act =
      now === acknowledgesAt ? { act: 'acknowledge', by: state.assignee, door: 'page' } : { act: 'due' };
    if (act.act === 'acknowledge') acknowledgesAt = Infinity;
    const step = complaintStep(state, act, { board, people, now });
    if (step.kind === 'refused') continue;
    entries.push(...entriesOf(step, now));
    reminders += step.events.filter(({ type }) => type === 'reminded').length;
    state = step.next;
  }
  return [...inOrderOfTime(entries), { at: state.dueAt ?? at, what: 'onward' }];
}

function judgedOf({ board, left, customer, at }: Trial): Judged {
  const said = left.text !== undefined || left.tone !== undefined || left.wants !== undefined;
  return {
    board,
    submissionId: 'sub_trial',
    input: {
      key: 'trial',
      revision: 1,
      final: said,
      kind: left.rating ? 'rating' : 'comment',
      context: { url: board.origins[0]! },
      ...left,
    },
    identity: customer && { subject: 'trial', ...customer },
    now: at,
  };
}

function entriesOf({ next, events, mails }: Stepped, now: number): PreviewEntry[] {
  const happened = events.flatMap(({ type, by = '', detail }): PreviewEntry[] => {
    if (type === 'climbed') {
      const because = detail?.because as ClimbReason;
      return [{ at: now, what: 'climbs', to: by, tier: next.tier, because }];
    }
    return type === 'acknowledged'
      ? [{ at: now, what: 'acknowledged', by, resolveBy: next.dueAt ?? now }]
      : [];
  });
  return [...happened, ...mails.map(mailEntry)];
}

const mailEntry = ({ kind, managerId, dueAt }: OwedMail): PreviewEntry => ({
  at: dueAt,
  what: 'mail',
  kind,
  to: managerId,
});

const inOrderOfTime = (entries: PreviewEntry[]) => entries.toSorted((a, b) => a.at - b.at);
