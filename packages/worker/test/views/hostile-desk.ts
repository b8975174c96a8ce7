import { complaintPage } from '../../src/console/complaint-page.tsx';
import type { ComplaintView, Person } from '../../src/domain/complaint/complaint-view.ts';
import type { ViewerMay } from '../../src/domain/complaint/viewer-may.ts';
import { now } from './specimens/customers.ts';

/** The manager's page with `text` in all that people wrote or typed, a form that came back and a proposal included. */
export function hostileDesk(view: ComplaintView, text: string, viewer: Person): string {
  const resolution = {
    told: text,
    done: text,
    gesture: { what: text, cost: 40 },
    lesson: { cause: text, prevention: text, by: '2026-12-01' },
    checked: [text],
  };
  const { told, ...rest } = resolution;
  const event = { at: now, by: text, byId: text, text } as const;
  const may: ViewerMay = {
    acknowledge: true,
    answer: true,
    remark: true,
    handOver: [{ id: text, name: text, away: true }],
    resolve: { limit: 20, approver: text },
    approve: true,
  };
  const full: ComplaintView = {
    ...view,
    board: { ...view.board, causes: [text], checklist: [text] },
    complaint: { ...view.complaint, proposal: { by: viewer, resolution } },
    joined: [{ id: 'sub_j', receivedAt: now, kind: 'comment', text }],
    events: [
      ...view.events,
      { ...event, id: 'answered:1', type: 'answered', door: 'mail' },
      { ...event, id: 'remarked:1', type: 'remarked', door: 'page' },
      {
        ...event,
        id: 'approval-asked:1',
        type: 'approval-asked',
        door: 'page',
        detail: { resolution: rest },
      },
      { ...event, id: 'wrote:1', type: 'wrote', door: 'mail' },
    ],
  };
  const without = { ...full, complaint: { ...full.complaint, proposal: undefined } };
  const options = { viewer, may, now, formKey: 'key', action: () => '/c/token/verb' };
  const fields = {
    text,
    told,
    done: text,
    gesture: text,
    cost: text,
    cause: text,
    prevention: text,
    by: text,
  };
  const hints = [{ reason: 'policy', phrase: text, language: 'en' } as const];
  return [
    complaintPage(full, { ...options, returned: { verb: 'answer', fields, refusal: 'already' } }),
    complaintPage(without, {
      ...options,
      returned: {
        verb: 'resolve',
        fields: { ...fields, checked: [text] },
        problems: { told: 'needed' },
        hints,
      },
    }),
  ].join('\n');
}
