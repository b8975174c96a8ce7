import { replyAddress } from '../../src/signing/reply-address.ts';
import { rating, type OpenDesk } from './open-desk.ts';

const keys = [
  { id: 'k2', secret: 'a-secret-of-at-least-32-characters' },
  { id: 'k1', secret: 'an-older-secret-of-32-characters!' },
];

export type Letter = {
  from?: string;
  to?: string;
  text?: string;
  results?: string[];
  headers?: string[];
  messageId?: string;
  hours?: number;
};

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);
let letters = 0;

/** What Cloudflare puts on top of a mail whose sender's domain has passed DMARC. */
export const passed = (address: string) =>
  `mx.cloudflare.net; dkim=pass header.d=${domainOf(address)}; dmarc=pass header.from=${domainOf(address)} policy.dmarc=none; spf=pass`;

/** A raw mail; `results` are its Authentication-Results fields, topmost first. */
export function written({
  from = 'dana@shop.example',
  to = '',
  text = 'We are sorry.',
  ...more
}: Letter): string {
  return [
    'Received: from out.shop.example (192.0.2.1) by cloudflare-email.net (cloudflare) id abc; Sun, 22 Nov 2026 09:21:09 +0000',
    ...(more.results ?? [passed(from)]).map((value) => `Authentication-Results: ${value}`),
    `From: Somebody <${from}>`,
    `To: Corner Shop <${to}>`,
    'Subject: Re: Complaint',
    `Message-ID: ${more.messageId ?? `<${++letters}.${crypto.randomUUID()}@client.example>`}`,
    ...(more.headers ?? []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replaceAll('\n', '\r\n'),
    '',
  ].join('\r\n');
}

/** What Postfix sends back (RFC 3464) for a mail of ours. */
export const returnedMail = (recipient: string, messageId: string, action = 'failed') =>
  `From: MAILER-DAEMON@mx.shop.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

--B1
Content-Type: text/plain

It came back.

--B1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.shop.example

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--B1
Content-Type: text/rfc822-headers

From: board@desk.example
Message-ID: ${messageId}

--B1--
`.replaceAll('\n', '\r\n');

/** A complaint at a desk, with ways to reply to its mails. */
export async function complaintByMail(desk: OpenDesk, more: Parameters<typeof rating>[0] = {}) {
  await desk.submit(
    rating({
      final: true,
      text: 'The freezer door was open',
      contact: { email: 'Mia@mail.example' },
      ...more,
    }),
  );
  const [row] = await desk.all<{ id: string }>('SELECT id FROM complaints WHERE board_id = ?', desk.key);
  const complaint = row!.id;
  const addressOf = (person: string, key = 0) =>
    replyAddress('reply@desk.example', { board: desk.key, complaint, person }, keys.slice(key));
  return {
    complaint,
    addressOf,
    /** Sends a mail of `person` (a manager's id, or `customer`) with their own reply address, unless told otherwise. */
    reply: async (person: string, letter: Letter = {}) => {
      const from = letter.from ?? (person === 'customer' ? 'mia@mail.example' : `${person}@shop.example`);
      const to = letter.to ?? (await addressOf(person));
      return desk.mail(written({ ...letter, from, to }), { from, to, hours: letter.hours ?? 0 });
    },
    events: async () =>
      (
        await desk.all<{ type: string; manager_id: string | null; text: string | null; door: string }>(
          `SELECT type, manager_id, text, door FROM complaint_events WHERE complaint_id = ? AND door = 'mail' ORDER BY at, seq`,
          complaint,
        )
      ).map(({ type, manager_id: by, text }) => ({ type, by, text })),
    owed: async (kind: string) =>
      desk.all<{ manager_id: string; event_id: string | null }>(
        'SELECT manager_id, event_id FROM outbox WHERE complaint_id = ? AND kind = ?',
        complaint,
        kind,
      ),
    status: async () =>
      (await desk.all<{ status: string }>('SELECT status FROM complaints WHERE id = ?', complaint))[0]!
        .status,
  };
}
