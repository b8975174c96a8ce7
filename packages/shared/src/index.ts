export { errorCodes, retryableStatuses, type ErrorCode } from './error-codes.ts';
export { limits } from './limits.ts';
export { paths } from './paths.ts';
export { lowAtMost, metrics, scales, type Metric } from './scales.ts';
export {
  cardKinds,
  cardStates,
  complaintStatuses,
  kinds,
  locales,
  receiptEventTypes,
  requestStatuses,
  rightToLeft,
  tones,
  wallSorts,
  type CardKind,
  type CardState,
  type ComplaintStatus,
  type Kind,
  type Locale,
  type ReceiptEventType,
  type RequestStatus,
  type Tone,
  type WallSort,
} from './statuses.ts';
export type { BoardConfiguration, BoardPromise, Question } from './schemas/board-configuration.ts';
export type { ErrorAnswer } from './schemas/error-answer.ts';
export type { MessageInput, Receipt, ReceiptEvent, ReceiptView, VerdictInput } from './schemas/receipt.ts';
export type { Rating, SubmissionInput } from './schemas/submission.ts';
export type { Card, OwnCard, Qr, VoteInput, Voted, Wall, WallQuery } from './schemas/wall.ts';
