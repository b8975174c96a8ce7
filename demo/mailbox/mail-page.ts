import type { CaughtMail } from './caught-mail.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { frame, instant } from './list-page.ts';
import { mailViews } from './mail-views.ts';
import type { MailView } from './mail-views.ts';

/** The mail's HTML with its links sent to a new tab: inside a sandbox they could go nowhere else. */
export function sandboxedMail({ html: markup = '' }: CaughtMail): string {
  const base = '<base target="_blank">';
  const withBase = markup.replace(/<head(\s[^>]*)?>/i, (head) => head + base);
  return withBase === markup ? `<!doctype html>${base}${markup}` : withBase;
}

export function mailPage(
  mails: readonly CaughtMail[],
  mail: CaughtMail,
  asked: MailView,
  smtpPort: number,
): string {
  const view = !mail.html && (asked === 'html' || asked === 'phone') ? 'text' : asked;
  const tabs = (Object.entries(mailViews) as [MailView, string][])
    .filter(([name]) => mail.html || (name !== 'html' && name !== 'phone'))
    .map(
      ([name, label]) =>
        html`<a
          class="tab-${name}"
          href="/messages/${mail.id}?view=${name}"
          ${name === view ? html`aria-current="true"` : undefined}
          >${label}</a
        >`,
    );
  const main = html`<article>
    <header class="mail">
      <a class="back" href="/">All mails</a>
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
          <dt>Caught</dt>
          <dd>${instant(mail.receivedAt)}</dd>
        </div>
      </dl>
      <nav class="tabs" aria-label="Ways to see this mail">${tabs}</nav>
    </header>
    ${body(mail, view)}
  </article>`;
  return frame({ title: mail.subject || 'No subject', mails, current: mail, smtpPort, main });
}

function body(mail: CaughtMail, view: MailView): Html {
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
${linked(mail.text ?? 'This mail has no text part.')}</pre>`;
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

const linked = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .map((piece, index) =>
      index % 2 === 1 ? html`<a href="${piece}" target="_blank" rel="noopener">${piece}</a>` : html`${piece}`,
    );
