import type { CaughtMail } from './caught-mail.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { ownWords } from './own-words.ts';
import { clockTime } from './shown-time.ts';

/** The beginning of what a mail says, on one line, without the letterhead that repeats its sender's name. */
export function preview(mail: CaughtMail): string {
  const { name } = mail.sender;
  const line = ownWords(mail)
    .replace(/^[>\s]+|\s+[>\s]*/g, ' ')
    .trim();
  const said = name && line.startsWith(name) ? line.slice(name.length).trim() : '';
  return (said || line).slice(0, 140);
}

/** Who a mail is to, or from where one person's mailbox is looked at, or who sent it. */
function who(mail: CaughtMail, of: string): Html {
  const { name, address } = mail.sent || of !== '' ? mail.sender : mail.recipient;
  return html`<span class="who"
    >${name || address}${mail.sent ? html` <span class="sent">answered</span>` : undefined}</span
  >`;
}

export function mailList(
  mails: readonly CaughtMail[],
  of: string,
  timeZone?: string,
  current?: CaughtMail,
): Html {
  const query = of ? `?${new URLSearchParams({ of }).toString()}` : '';
  const rows = [...mails].reverse().map(
    (mail) =>
      html`<li>
        <a
          href="/messages/${mail.id}${query}"
          data-id="${mail.id}"
          ${mail.id === current?.id ? html`aria-current="page"` : undefined}
        >
          ${who(mail, of)} ${clockTime(mail.receivedAt, timeZone)}
          <span class="subject" dir="auto">${mail.subject || 'No subject'}</span>
          <span class="preview" dir="auto">${preview(mail)}</span>
        </a>
      </li>`,
  );
  return rows.length === 0
    ? html`<p class="none">Nothing yet.</p>`
    : html`<ol class="mails">
        ${rows}
      </ol>`;
}
