import { mailsOf } from './conversation.ts';
import { html } from './html.ts';
import { frame } from './page-frame.ts';
import type { Surroundings } from './page-frame.ts';

export function listPage(around: Surroundings): string {
  const { mails, of } = around;
  const { length } = of === '' ? mails : mailsOf(mails, of);
  const main =
    length === 0
      ? html`<div class="empty">
          <img src="/envelope.svg" alt="" width="96" height="72" />
          <h2>No mail yet</h2>
          <p>
            Open the shop, tap one or two stars and write a sentence. The manager’s mail shows up here by
            itself, and you can answer it.
          </p>
        </div>`
      : html`<div class="empty">
          <img src="/envelope.svg" alt="" width="96" height="72" />
          <p>Choose a mail to read and to answer it.</p>
        </div>`;
  return frame(around, { title: length === 0 ? 'Mailbox' : `Mailbox (${length})`, main });
}
