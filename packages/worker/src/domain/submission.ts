import { limits, type SubmissionInput } from '@wipeboard/shared';

/** What is already kept under a submission key. `digest` is of the body that made this revision. */
export type KeptSubmission = { id: string; revision: number; digest: string; createdAt: number };

export type Reception =
  { kind: 'resend' } | { kind: 'extend' } | { kind: 'refuse'; code: 'key-reused' | 'extension-closed' };

/**
 * What a submission is to what is kept under its key. An older revision that comes late is a resend: the newer one
 * already says everything.
 */
export function reception(
  input: Pick<SubmissionInput, 'revision'>,
  digest: string,
  kept: KeptSubmission,
  now: number,
): Reception {
  if (input.revision < kept.revision) return { kind: 'resend' };
  if (input.revision === kept.revision) {
    return digest === kept.digest ? { kind: 'resend' } : { kind: 'refuse', code: 'key-reused' };
  }
  return now - kept.createdAt <= limits.extendMs
    ? { kind: 'extend' }
    : { kind: 'refuse', code: 'extension-closed' };
}

/** The short code that a customer can read out: the last six characters of the submission's ULID. */
export function receiptCode(submissionId: string): string {
  return `WB-${submissionId.slice(-6)}`;
}
