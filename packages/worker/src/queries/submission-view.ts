import type { Kind, Metric, Tone } from '@wipeboard/shared';
import type { SubmissionView } from '../domain/complaint/complaint-view.ts';
import { receiptCode } from '../domain/submission.ts';

export type SubmissionColumns = {
  id: string;
  created_at: number;
  revision: number;
  kind: Kind;
  metric: Metric | null;
  value: number | null;
  tone: Tone | null;
  text: string | null;
  outcome: string | null;
  moment: string | null;
  about: string | null;
  wants_reply: number;
  wants_call: number;
  wants_manager: number;
  wants_top: number;
  contact: string | null;
  identity: string | null;
  attributes: string | null;
  publish: number;
  context: string;
  test: number;
};

/** A row of `submissions` as managers read it. */
export function submissionView(row: SubmissionColumns): SubmissionView {
  return {
    id: row.id,
    code: receiptCode(row.id),
    receivedAt: row.created_at,
    revision: row.revision,
    kind: row.kind,
    rating: row.metric === null ? undefined : { metric: row.metric, value: row.value! },
    tone: row.tone ?? undefined,
    text: row.text ?? undefined,
    outcome: row.outcome ?? undefined,
    moment: row.moment ?? undefined,
    about: row.about ?? undefined,
    wants: {
      reply: row.wants_reply === 1,
      call: row.wants_call === 1,
      manager: row.wants_manager === 1,
      top: row.wants_top === 1,
    },
    contact: row.contact === null ? {} : JSON.parse(row.contact),
    identity: row.identity === null ? undefined : JSON.parse(row.identity),
    attributes: row.attributes === null ? {} : JSON.parse(row.attributes),
    publish: row.publish === 1,
    test: row.test === 1,
    context: JSON.parse(row.context),
  };
}
