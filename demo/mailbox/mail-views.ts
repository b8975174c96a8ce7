export const mailViews = {
  html: 'Mail',
  phone: 'On a phone',
  text: 'Plain text',
  thread: 'Conversation',
  headers: 'Headers',
  raw: 'Raw',
} as const;

export type MailView = keyof typeof mailViews;

export const asView = (text: string | null): MailView =>
  text !== null && text in mailViews ? (text as MailView) : 'html';
