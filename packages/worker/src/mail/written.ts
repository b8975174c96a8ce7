/** A mail in words: one line of subject, and two parts that say the same. */
export type Written = { subject: string; text: string; html: string };
