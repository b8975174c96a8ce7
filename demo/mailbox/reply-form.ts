import type { CaughtMail } from './caught-mail.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { within } from './page-frame.ts';
import type { Reply } from './written-reply.ts';

/** What was typed and could not be sent, and why. */
export type Unsent = { text: string; why: string };

export function replyForm(mail: CaughtMail, reply: Reply, of: string, unsent?: Unsent): Html {
  const { from, to, subject, quoted } = reply;
  return html`<details class="reply" ${unsent ? html`open` : undefined}>
    <summary>Reply as ${from.name || from.address}</summary>
    <form method="post" action="${within(`/messages/${mail.id}/reply`, of)}" data-busy="Sending …">
      ${unsent ? html`<p class="trouble" role="alert">${unsent.why}</p>` : undefined}
      <dl>
        <div>
          <dt>To</dt>
          <dd>${to.address}</dd>
        </div>
        <div>
          <dt>Subject</dt>
          <dd dir="auto">${subject}</dd>
        </div>
      </dl>
      <textarea name="text" rows="6" required aria-label="Your answer" dir="auto">${unsent?.text}</textarea>
      <div class="send">
        <button class="main">Send</button>
        <details class="quoted">
          <summary>Quoted below it</summary>
          <pre dir="auto">${quoted}</pre>
        </details>
      </div>
    </form>
  </details>`;
}
