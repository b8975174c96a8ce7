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
 * What became of one try. `uncertain`: the mail left us and no answer came (timeout, dropped connection), so the
 * provider may or may not have it. `refused` is permanent; `retry` is not, after `retryAfterMs` where the provider said so.
 */
export type Delivery =
  | { outcome: 'sent'; providerId?: string }
  | { outcome: 'retry'; reason: string; retryAfterMs?: number }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'uncertain'; reason: string };

/** One recipient per send. Never throws: whatever happens becomes a Delivery. */
export type Transport = {
  name: 'resend' | 'cloudflare' | 'smtp';
  /** Whether a second send with the same `key` (≤ 256 characters) within 24 h is known not to reach the person twice. */
  deduplicates: boolean;
  send(mail: Mail, key: string): Promise<Delivery>;
};
