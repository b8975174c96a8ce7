import type { Delivery } from '../domain/delivery/outbox.ts';

export type { Delivery };

/** One mail to one person. `headers` are extra headers (threading, Auto-Submitted); text and HTML say the same. */
export type Mail = {
  from: { name: string; email: string };
  to: { name?: string; email: string };
  replyTo?: { name?: string; email: string };
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

/**
 * Asked just before a mail can no longer be taken back, so that a try which ends in silence before that is no doubt.
 * False where the mail is no longer ours to send. Never rejects.
 */
export type HandOver = () => Promise<boolean>;

export const notOurs: Delivery = {
  outcome: 'retry',
  reason: 'Not sent: somebody else has taken the mail over, or the database could not be asked.',
};

/** One recipient per send. Never throws: whatever happens becomes a Delivery. */
export type Transport = {
  name: 'resend' | 'cloudflare' | 'smtp';
  /** Whether a second send with the same `key` (≤ 256 characters) within 24 h is known not to reach the person twice. */
  deduplicates: boolean;
  send(mail: Mail, key: string, handOver?: HandOver): Promise<Delivery>;
};
