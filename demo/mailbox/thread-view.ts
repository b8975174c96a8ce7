import type { CaughtMail } from './caught-mail.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { linkedText } from './linked-text.ts';
import { preview } from './mail-list.ts';
import { ownWords } from './own-words.ts';
import { within } from './page-frame.ts';
import { clockTime, instant } from './shown-time.ts';

const nameOf = ({ sender }: CaughtMail): string => sender.name || sender.address;

/** The other mails of a conversation, a line each, to go to. */
export function threadLines(
  thread: readonly CaughtMail[],
  mail: CaughtMail,
  of: string,
  zone?: string,
): Html {
  return html`<nav class="thread" aria-label="Conversation">
    <ol>
      ${thread.map(
        (one) =>
          html`<li>
            <a
              href="${within(`/messages/${one.id}`, of)}"
              ${one.id === mail.id ? html`aria-current="page"` : undefined}
            >
              ${clockTime(one.receivedAt, zone)} <span class="who">${nameOf(one)}</span>
              <span class="preview" dir="auto">${preview(one)}</span>
            </a>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** The whole conversation to be read from top to bottom, without what mail programs quote. */
export function threadView(thread: readonly CaughtMail[], zone?: string): Html {
  return html`<div class="whole-thread" tabindex="0">
    ${thread.map(
      (one) =>
        html`<section class="${one.sent ? 'sent' : 'came'}">
          <h2>
            <span>${nameOf(one)}</span>
            ${instant(one.receivedAt, zone)}
          </h2>
          <pre dir="auto">${linkedText(ownWords(one) || 'This mail has no text part.', 44)}</pre>
        </section>`,
    )}
  </div>`;
}
