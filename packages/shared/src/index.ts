export { errorCodes, retryableStatuses, type ErrorCode } from './error-codes.ts';
export { limits } from './limits.ts';
export { paths } from './paths.ts';
export { lowAtMost, metrics, scales, type Metric } from './scales.ts';
export {
  complaintStatuses,
  kinds,
  locales,
  rightToLeft,
  tones,
  type ComplaintStatus,
  type Kind,
  type Locale,
  type Tone,
} from './statuses.ts';
export type { BoardConfiguration, BoardPromise, Question } from './schemas/board-configuration.ts';
export type { ErrorAnswer } from './schemas/error-answer.ts';
export type { Receipt, ReceiptView } from './schemas/receipt.ts';
export type { Rating, SubmissionInput } from './schemas/submission.ts';
