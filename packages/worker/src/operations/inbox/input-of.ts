import type { SubmissionInput } from '@wipeboard/shared';
import type { SubmissionView } from '../../domain/complaint/complaint-view.ts';

/** What was left, as it would come in now that nothing is to be awaited. */
export function inputOf(view: SubmissionView): SubmissionInput {
  const { revision, kind, rating, tone, text, outcome, wants, contact, publish, about, test, context } = view;
  const reachable = Object.keys(contact).length > 0 ? contact : undefined;
  const said = {
    kind,
    rating,
    tone,
    text,
    outcome,
    wants,
    contact: reachable,
    publish,
    about,
    test,
    context,
  };
  return { ...said, key: '', revision, final: true };
}
