import type { Locale } from '@wipeboard/shared';
import { messagesFor, type Messages } from '../messages/messages.ts';
import { htmlPage, Page } from './layout.tsx';

export type Notice = keyof Messages['notice'];

/** A page that says why there is nothing else to see. `requestId` helps whoever runs the board to find the cause. */
export function noticePage({
  notice,
  locale,
  requestId,
}: {
  notice: Notice;
  locale: Locale;
  requestId?: string;
}): string {
  const messages = messagesFor(locale);
  const { title, body } = messages.notice[notice];
  return htmlPage(
    <Page locale={locale} title={title} brand={messages.home.title} width="narrow">
      <section class="card">
        <h1>{title}</h1>
        <p>{body}</p>
        {requestId && (
          <p class="soft">
            {messages.list.label(messages.requestId)} <code dir="ltr">{requestId}</code>
          </p>
        )}
      </section>
    </Page>,
  );
}
