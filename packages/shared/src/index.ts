export { errorCodes, retryableStatuses, type ErrorCode } from './error-codes.ts';
export { limits } from './limits.ts';
export { paths } from './paths.ts';
export { lowAtMost, metrics, scales, type Metric } from './scales.ts';
export {
  complaintStatuses,
  kinds,
  locales,
  receiptEventTypes,
  rightToLeft,
  tones,
  type ComplaintStatus,
  type Kind,
  type Locale,
  type ReceiptEventType,
  type Tone,
} from './statuses.ts';
export type { BoardConfiguration, BoardPromise, Question } from './schemas/board-configuration.ts';
export type { ErrorAnswer } from './schemas/error-answer.ts';
export type { MessageInput, Receipt, ReceiptEvent, ReceiptView, VerdictInput } from './schemas/receipt.ts';
export type { Rating, SubmissionInput } from './schemas/submission.ts';
