/** A header field as it came; `name` in lower case, `value` unfolded. */
export type MailHeader = { name: string; value: string };

/** A part of a mail that is not its text: of a bounce, the report and what it returns. */
export type MailPart = { type: string; text: string };

/** A mail that came in, taken apart. Nothing in it is proved. */
export type InboundMail = {
  /** In the order of the message: the topmost was added last. */
  headers: MailHeader[];
  /** Every address of every `From` field. */
  from: string[];
  subject: string;
  messageId?: string;
  text?: string;
  html?: string;
  parts: MailPart[];
};

/** The values of a header, topmost first; `name` in lower case. */
export const headerValues = ({ headers }: Pick<InboundMail, 'headers'>, name: string): string[] =>
  headers.filter((header) => header.name === name).map(({ value }) => value.trim());
