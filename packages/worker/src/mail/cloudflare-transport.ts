import { guardMail } from './mail-headers.ts';
import { notOurs, type Delivery, type HandOver, type Mail, type Transport } from './transport.ts';

export type CloudflareSettings = { binding: SendEmail; timeoutMs?: number };

const passing = new Set(['E_RATE_LIMIT_EXCEEDED', 'E_DAILY_LIMIT_EXCEEDED', 'E_INTERNAL_SERVER_ERROR']);
const settingsAtFault = new Set([
  'E_SENDER_NOT_VERIFIED',
  'E_SENDER_DOMAIN_NOT_AVAILABLE',
  'E_RECIPIENT_NOT_ALLOWED',
]);
const permanent = new Set([
  'E_RECIPIENT_SUPPRESSED',
  'E_DELIVERY_FAILED',
  'E_VALIDATION_ERROR',
  'E_FIELD_MISSING',
  'E_TOO_MANY_RECIPIENTS',
  'E_CONTENT_TOO_LARGE',
]);

function judge(error: unknown): Delivery {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const said = `Cloudflare answered ${code === '' ? message : `${code}: ${message}`}`.slice(0, 400);
  if (passing.has(code)) return { outcome: 'retry', reason: said };
  // The binding's own allow-lists throw without a code, before anything has left.
  if (
    settingsAtFault.has(code) ||
    (code === '' && /\bnot (?:allowed|a verified|verified)\b/i.test(message))
  ) {
    return {
      outcome: 'retry',
      reason: `${said}. This is a setting to correct, so the mail is kept and tried again: see MAIL_FROM and the SEND_EMAIL binding.`,
    };
  }
  if (permanent.has(code) || code.startsWith('E_HEADER')) return { outcome: 'refused', reason: said };
  if (code.startsWith('E_')) return { outcome: 'retry', reason: said };
  return { outcome: 'uncertain', reason: said };
}

const person = (address: { name?: string; email: string }): string | EmailAddress =>
  address.name ? { name: address.name, email: address.email } : address.email;

/** Through the `send_email` binding. Cloudflare writes Message-ID and Date itself and refuses ours. */
export function cloudflareTransport(settings: CloudflareSettings): Transport {
  const { binding, timeoutMs = 30_000 } = settings;

  async function send(mail: Mail, _: string, handOver?: HandOver): Promise<Delivery> {
    const guarded = guardMail(mail);
    if (!guarded.ok) return { outcome: 'refused', reason: guarded.problem };
    const { from, to, replyTo, subject, text, html, headers } = guarded.mail;
    if (handOver && !(await handOver())) return notOurs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Delivery>((resolve) => {
      const reason = `The mail was handed to Cloudflare and no answer came in ${timeoutMs} ms`;
      timer = setTimeout(() => resolve({ outcome: 'uncertain', reason }), timeoutMs);
    });
    try {
      const sending = binding
        .send({
          from: person(from),
          to: person(to),
          ...(replyTo ? { replyTo: person(replyTo) } : {}),
          subject,
          text,
          html,
          headers,
        })
        .then((result): Delivery => ({ outcome: 'sent', providerId: result.messageId }), judge);
      return await Promise.race([sending, late]);
    } catch (error) {
      return judge(error);
    } finally {
      if (timer !== undefined) clearTimeout(timer);
    }
  }

  return { name: 'cloudflare', deduplicates: false, send };
}
