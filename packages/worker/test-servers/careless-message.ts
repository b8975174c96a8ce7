import type { MailFields } from './orders.ts';

/**
 * A message put together by somebody who escapes nothing: what a provider that trusts its API's fields might send.
 * If a mail survives this, its safety is ours and not the provider's.
 */
export function carelessMessage(fields: MailFields): string {
  const headers = [
    `From: ${fields.from}`,
    `To: ${fields.to.join(', ')}`,
    ...(fields.reply_to === undefined ? [] : [`Reply-To: ${fields.reply_to}`]),
    `Subject: ${fields.subject}`,
    ...Object.entries(fields.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="careless"',
  ];
  const part = (type: string, text: string): string =>
    `--careless\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`;
  return `${headers.join('\r\n')}\r\n\r\n${part('plain', fields.text)}${part('html', fields.html)}--careless--\r\n`;
}
