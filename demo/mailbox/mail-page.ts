import type { CaughtMail } from './caught-mail.ts';
import { conversationOf, ownerOf } from './conversation.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { linkedText } from './linked-text.ts';
import { mailViews } from './mail-views.ts';
import type { MailView } from './mail-views.ts';
import { frame, within } from './page-frame.ts';
import type { Surroundings } from './page-frame.ts';
import { replyForm } from './reply-form.ts';
import type { Unsent } from './reply-form.ts';
import { instant } from './shown-time.ts';
import { threadLines, threadView } from './thread-view.ts';
import { unsubscribeUrl } from './unsubscribe.ts';
import { replyTo } from './written-reply.ts';

/** The mail's HTML with its links sent to a new tab: inside a sandbox they could go nowhere else. */
export function sandboxedMail({ html: markup = '' }: CaughtMail): string {
  const base = '<base target="_blank">';
  const withBase = markup.replace(/<head(\s[^>]*)?>/i, (head) => head + base);
  return withBase === markup ? `<!doctype html>${base}${markup}` : withBase;
}

function available(mail: CaughtMail, thread: readonly CaughtMail[]): MailView[] {
  return (Object.keys(mailViews) as MailView[]).filter((view) => {
    if (view === 'html' || view === 'phone') return mail.html !== undefined;
    return view !== 'thread' || thread.length > 1;
  });
}

export function mailPage(around: Surroundings, mail: CaughtMail, asked: MailView, unsent?: Unsent): string {
  const { mails, of, clock } = around;
  const zone = clock?.timeZone;
  const thread = conversationOf(mails, mail);
  const views = available(mail, thread);
  const view = views.includes(asked) ? asked : views[0]!;
  const tabs = views.map(
    (name) =>
      html`<a
        class="tab-${name}"
        href="${within(`/messages/${mail.id}`, of, { view: name })}"
        ${name === view ? html`aria-current="true"` : undefined}
        >${mailViews[name]}</a
      >`,
  );
  const main = html`<article>
    <header class="mail">
      <a class="back" href="${within('/', of)}">All mails</a>
      <h1 dir="auto">${mail.subject || 'No subject'}</h1>
      <dl>
        <div>
          <dt>From</dt>
          <dd>${mail.from}</dd>
        </div>
        <div>
          <dt>To</dt>
          <dd>${mail.to}</dd>
        </div>
        <div>
          <dt>${mail.sent ? 'Sent' : 'Caught'}</dt>
          <dd>${instant(mail.receivedAt, zone)}</dd>
        </div>
      </dl>
      ${
        unsubscribeUrl(mail)
          ? html`<form method="post" action="${within(`/messages/${mail.id}/unsubscribe`, of)}">
              <button>Unsubscribe</button>
            </form>`
          : undefined
      }
      <div data-live="thread">${thread.length > 1 ? threadLines(thread, mail, of, zone) : undefined}</div>
      <nav class="tabs" aria-label="Ways to see this mail" data-live="tabs">${tabs}</nav>
    </header>
    ${view === 'thread' ? threadView(thread, zone) : body(mail, view)}
    ${mail.sent ? undefined : replyForm(mail, replyTo(mail, ownerOf(mail, mails), zone), of, unsent)}
  </article>`;
  return frame(around, { title: mail.subject || 'No subject', current: mail, main });
}

function body(mail: CaughtMail, view: Exclude<MailView, 'thread'>): Html {
  switch (view) {
    case 'html':
    case 'phone':
      return html`<div class="sheet ${view}">
        <iframe
          title="The mail as it looks"
          src="/messages/${mail.id}/html"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        ></iframe>
      </div>`;
    case 'text':
      return html`<pre class="text" dir="auto" tabindex="0">
${linkedText(mail.text ?? 'This mail has no text part.')}</pre>`;
    case 'headers':
      return html`<div class="headers" tabindex="0">
        <dl>
          <div class="smtp">
            <dt>MAIL FROM</dt>
            <dd>${mail.envelope.from}</dd>
          </div>
          <div class="smtp">
            <dt>RCPT TO</dt>
            <dd>${mail.envelope.to.join(', ')}</dd>
          </div>
          ${mail.headers.map(
            ({ name, value }) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </div>`;
    case 'raw':
      return html`<pre class="raw" tabindex="0">${mail.raw}</pre>`;
  }
}
