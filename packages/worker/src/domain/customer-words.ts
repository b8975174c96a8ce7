import type { SubmissionInput } from '@wipeboard/shared';

/** The parts of a submission that a manager reads, and would want to know of if they changed. */
export type CustomerWords = Pick<
  SubmissionInput,
  'rating' | 'tone' | 'text' | 'outcome' | 'about' | 'wants' | 'contact'
>;

/** Whether `later` tells a manager anything that `earlier` didn't. */
export function saysMore(earlier: CustomerWords, later: CustomerWords): boolean {
  return fingerprint(earlier) !== fingerprint(later);
}

function fingerprint({ rating, tone, text, outcome, about, wants, contact }: CustomerWords): string {
  return JSON.stringify([
    rating?.metric,
    rating?.value,
    tone,
    text,
    outcome,
    about,
    !!wants?.reply,
    !!wants?.call,
    !!wants?.manager,
    !!wants?.top,
    contact?.name,
    contact?.email,
    contact?.phone,
  ]);
}
