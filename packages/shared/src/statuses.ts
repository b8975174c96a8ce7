export const kinds = ['rating', 'comment', 'request'] as const;
export type Kind = (typeof kinds)[number];

export const tones = ['praise', 'complaint', 'suggestion', 'question'] as const;
export type Tone = (typeof tones)[number];

/** Terms as in ISO 10002. */
export const complaintStatuses = ['open', 'acknowledged', 'resolved', 'closed', 'reopened'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** What a customer is told of what happened; `read` by a person, `passed-on` to the next. */
export const receiptEventTypes = [
  'received',
  'added',
  'read',
  'passed-on',
  'answered',
  'wrote',
  'resolved',
  'verdict',
  'reopened',
  'closed',
] as const;
export type ReceiptEventType = (typeof receiptEventTypes)[number];

export const locales = ['en', 'de', 'ar'] as const;
export type Locale = (typeof locales)[number];

export const rightToLeft: readonly Locale[] = ['ar'];
