import { guardMail } from './mail-headers.ts';
import { retryAfterMs } from './retry-after.ts';
import { notOurs, type Delivery, type HandOver, type Mail, type Transport } from './transport.ts';

export type ResendSettings = {
  apiKey: string;
  /** Origin and base path of the API, without `/emails`. */
  url: string;
  timeoutMs?: number;
};

const bodyLimit = 16_384;

async function boundedJson(response: Response): Promise<{ id?: string; name?: string; message?: string }> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > bodyLimit) break;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return {};
    const strings = Object.entries(parsed).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(strings);
  } catch {
    return {};
  }
}

/** The same mail gives the same bytes: Resend answers 409 to a key it has seen with another body. */
function requestBody(mail: Mail): string {
  const { from, to, replyTo, subject, text, html, headers } = mail;
  return JSON.stringify({
    from: from.name === '' ? from.email : `"${from.name}" <${from.email}>`,
    // Bare addresses: a customer's name in an address string would be parsed by somebody else's parser.
    to: [to.email],
    reply_to: replyTo?.email,
    subject,
    text,
    html,
    headers,
  });
}

const settingsAtFault = 'This is a setting to correct, so the mail is kept and tried again';

function judge(response: Response, answer: { name?: string; message?: string }, now: number): Delivery {
  const { status } = response;
  const said = `Resend answered ${status}${answer.name ? ` ${answer.name}` : ''}${answer.message ? `: ${answer.message.slice(0, 300)}` : ''}`;
  const wait = retryAfterMs(response.headers.get('retry-after'), now);
  const retry: Delivery = {
    outcome: 'retry',
    reason: said,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };

  if (status === 409 && answer.name === 'invalid_idempotent_request') {
    return { outcome: 'uncertain', reason: `${said}. It already holds another message under this key.` };
  }
  if (status >= 500 || [408, 409, 425, 429].includes(status)) return retry;
  if (status === 401 || status === 403) {
    return {
      ...retry,
      reason: `${said}. ${settingsAtFault}: see RESEND_API_KEY and the sender domain in MAIL_FROM.`,
    };
  }
  if (status < 400 || status === 404 || status === 405) {
    return { ...retry, reason: `${said}. ${settingsAtFault}: see RESEND_URL.` };
  }
  if (status === 422 && answer.name === 'invalid_from_address') {
    return { ...retry, reason: `${said}. ${settingsAtFault}: see MAIL_FROM.` };
  }
  return { outcome: 'refused', reason: said };
}

export function resendTransport(settings: ResendSettings): Transport {
  const { apiKey, url, timeoutMs = 30_000 } = settings;

  async function send(mail: Mail, key: string, handOver?: HandOver): Promise<Delivery> {
    const guarded = guardMail(mail);
    if (!guarded.ok) return { outcome: 'refused', reason: guarded.problem };
    if (!/^[\x21-\x7e]{1,256}$/.test(key)) {
      return {
        outcome: 'refused',
        reason: 'The idempotency key is not 1 to 256 printable ASCII characters.',
      };
    }
    if (handOver && !(await handOver())) return notOurs;
    let status: number | undefined;
    try {
      const response = await fetch(`${url.replace(/\/$/, '')}/emails`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${apiKey}`,
          'content-type': 'application/json',
          'idempotency-key': key,
          // Resend refuses requests without one.
          'user-agent': 'wipeboard',
        },
        body: requestBody(guarded.mail),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      status = response.status;
      const answer = await boundedJson(response);
      if (!response.ok) return judge(response, answer, Date.now());
      if (answer.id !== undefined) return { outcome: 'sent', providerId: answer.id };
      return {
        outcome: 'uncertain',
        reason: `${new URL(url).host} answered ${status} without a mail id; is RESEND_URL right?`,
      };
    } catch (error) {
      const what =
        error instanceof Error && error.name === 'TimeoutError'
          ? `no answer in ${timeoutMs} ms`
          : String(error);
      if (status !== undefined && status >= 400) {
        return { outcome: 'retry', reason: `Resend answered ${status}, then its answer broke off (${what})` };
      }
      return {
        outcome: 'uncertain',
        reason: `The request left for Resend and no whole answer came: ${what}`,
      };
    }
  }

  return { name: 'resend', deduplicates: true, send };
}
