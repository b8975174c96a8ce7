import type { CaughtMail } from './caught-mail.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const exactTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** `"Dana Weiss" <dana@…>` reads as its name in a list. */
const nameOf = (address: string): string => /^"?([^"<]+?)"?\s*</.exec(address)?.[1] ?? address;

const preview = (mail: CaughtMail): string =>
  (mail.text ?? '')
    .replace(/^[>\s]+|\s+[>\s]*/g, ' ')
    .trim()
    .slice(0, 140);

export const instant = (iso: string): Html => {
  const date = new Date(iso);
  return html`<time datetime="${iso}">${day.format(date)}, ${exactTime.format(date)}</time>`;
};

export function mailList(mails: readonly CaughtMail[], current?: CaughtMail): Html {
  const rows = [...mails].reverse().map(
    (mail) =>
      html`<li>
        <a
          href="/messages/${mail.id}"
          data-id="${mail.id}"
          ${mail.id === current?.id ? html`aria-current="page"` : undefined}
        >
          <span class="who">${nameOf(mail.to)}</span>
          <time datetime="${mail.receivedAt}">${time.format(new Date(mail.receivedAt))}</time>
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

const home = html`<a href="/">Mailbox</a>`;

export function frame(parts: {
  title: string;
  mails: readonly CaughtMail[];
  current?: CaughtMail;
  smtpPort: number;
  main: Html;
  notice?: string | undefined;
}): string {
  const { title, mails, current, smtpPort, main, notice } = parts;
  return html`<!doctype html>
    <html lang="en" class="${current ? 'reading' : 'listing'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/envelope.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/mailbox.css" />
        <script type="module" src="/live-list.js"></script>
        <noscript><meta http-equiv="refresh" content="5" /></noscript>
      </head>
      <body>
        <nav aria-label="Mails">
          <header>
            ${current ? html`<p class="brand">${home}</p>` : html`<h1 class="brand">${home}</h1>`}
            <span class="count" role="status" data-live="count"
              >${mails.length === 1 ? '1 mail' : `${mails.length} mails`}</span
            >
            <form method="post" action="/empty">
              <button ${mails.length === 0 ? html`disabled` : undefined} data-live="empty">Empty</button>
            </form>
          </header>
          <div class="scroll" data-live="list">${mailList(mails, current)}</div>
          <footer>Catches every mail sent to 127.0.0.1:${smtpPort}. None leaves this machine.</footer>
        </nav>
        <main>${notice ? html`<p class="notice" role="status">${notice}</p>` : undefined} ${main}</main>
      </body>
    </html>`.source;
}

export function listPage(mails: readonly CaughtMail[], smtpPort: number, notice?: string): string {
  const main =
    mails.length === 0
      ? html`<div class="empty">
          <img src="/envelope.svg" alt="" width="96" height="72" />
          <h2>No mail yet</h2>
          <p>
            Open the shop, tap one or two stars and write a sentence. The manager’s mail shows up here by
            itself.
          </p>
        </div>`
      : html`<div class="empty">
          <img src="/envelope.svg" alt="" width="96" height="72" />
          <p>Choose a mail to read it.</p>
        </div>`;
  return frame({
    title: mails.length === 0 ? 'Mailbox' : `Mailbox (${mails.length})`,
    mails,
    smtpPort,
    main,
    notice,
  });
}
