import type { CaughtMail } from './caught-mail.ts';
import { mailsOf, people } from './conversation.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { mailList } from './mail-list.ts';
import { clockPanel } from './shown-clock.ts';
import type { ShownClock } from './shown-clock.ts';

/** What every page of the mailbox shows around its own part. */
export type Surroundings = {
  mails: readonly CaughtMail[];
  /** Whose mailbox is looked at, an address; everybody's if empty. */
  of: string;
  smtpPort: number;
  clock: ShownClock | undefined;
  /** A sentence on top. */
  notice?: string | undefined;
};

/** An address of the mailbox that stays with one person's mails. */
export const within = (path: string, of: string, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams({ ...more, ...(of ? { of } : {}) }).toString();
  return query ? `${path}?${query}` : path;
};

function mailboxes({ mails, of }: Surroundings): Html | undefined {
  const all = people(mails);
  if (all.length < 2 && of === '') return undefined;
  const known = of === '' || all.some(({ address }) => address === of);
  const choices = [{ address: '', name: 'Everybody' }, ...all, ...(known ? [] : [{ address: of, name: '' }])];
  return html`<ul class="people">
    ${choices.map(
      ({ address, name }) =>
        html`<li>
          <a
            href="${within('/', address)}"
            title="${address}"
            ${address === of ? html`aria-current="true"` : undefined}
            >${name || address}</a
          >
        </li>`,
    )}
  </ul>`;
}

export function frame(
  around: Surroundings,
  parts: { title: string; current?: CaughtMail; main: Html },
): string {
  const { mails, of, smtpPort, clock, notice } = around;
  const { title, current, main } = parts;
  const shown = of === '' ? mails : mailsOf(mails, of);
  const home = html`<a href="${within('/', of)}">Mailbox</a>`;
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
        ${current ? undefined : html`<noscript><meta http-equiv="refresh" content="5" /></noscript>`}
      </head>
      <body>
        <nav aria-label="Mails">
          <header>
            ${current ? html`<p class="brand">${home}</p>` : html`<h1 class="brand">${home}</h1>`}
            <span class="count" role="status" data-live="count"
              >${shown.length === 1 ? '1 mail' : `${shown.length} mails`}</span
            >
            <form method="post" action="/empty">
              <button ${mails.length === 0 ? html`disabled` : undefined} data-live="empty">Empty</button>
            </form>
          </header>
          <div data-live="people">${mailboxes(around)}</div>
          <div class="scroll" data-live="list">${mailList(shown, of, clock?.timeZone, current)}</div>
          ${clock ? clockPanel(clock, within('/clock', of)) : undefined}
          <footer>Catches every mail sent to 127.0.0.1:${smtpPort}. None leaves this machine.</footer>
        </nav>
        <main>${notice ? html`<p class="notice" role="status">${notice}</p>` : undefined} ${main}</main>
      </body>
    </html>`.source;
}
