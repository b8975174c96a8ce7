import type { ManagerRole } from '../domain/board/board.ts';
import type { ActRefusal } from '../domain/complaint/complaint-acts.ts';
import type { FormProblem, FormVerb } from '../domain/complaint/complaint-forms.ts';
import type { ComplaintView, Person } from '../domain/complaint/complaint-view.ts';
import type { PhraseHint } from '../domain/phrase-hints.ts';
import type { ViewerMay } from '../domain/complaint/viewer-may.ts';
import type { Reading } from '../messages/complaint-words.ts';

/** A form that came back: what was typed, and why it did not go through. */
export type Returned = {
  verb: FormVerb;
  fields: Record<string, unknown>;
  problems?: Record<string, FormProblem>;
  hints?: PhraseHint[];
  refusal?: ActRefusal;
};

/** What every part of the manager's page reads. */
export type DeskPart = {
  view: ComplaintView;
  reading: Reading;
  viewer: Person & { role?: ManagerRole };
  may: ViewerMay;
  /** Where the form of a verb posts. */
  action: (verb: FormVerb) => string;
  /** Made with this page, so that a form sent twice acts once. */
  formKey: string;
  returned?: Returned;
};

/** What was typed into a field of a form that came back; undefined where none of this verb did. */
export function typed({ returned }: Pick<DeskPart, 'returned'>, verb: FormVerb, field: string) {
  if (returned?.verb !== verb) return undefined;
  const value = returned.fields[field];
  return typeof value === 'string' ? value : '';
}

export const fieldId = (verb: FormVerb, field: string): string => `${verb}-${field}`;

/** The one thing to do now: what stands open when the page is opened. */
export function firstToDo({ view, viewer, may, returned }: DeskPart): FormVerb | undefined {
  if (returned && !returned.refusal) return returned.verb;
  const { acknowledgedBy, proposal, status } = view.complaint;
  if (may.acknowledge || may.approve || proposal || acknowledgedBy?.id !== viewer.id) return undefined;
  if (status !== 'acknowledged') return undefined;
  const last = view.events.findLast(
    ({ type }) => type === 'answered' || type === 'wrote' || type === 'reopened',
  );
  return last?.type === 'answered' ? 'resolve' : 'answer';
}
