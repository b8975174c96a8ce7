import { paths, type Locale } from '@wipeboard/shared';
import { messagesFor } from '../messages/messages.ts';
import { htmlPage, Page } from './layout.tsx';

/** What is here, for whoever opens the Worker's root. `publicUrl` is the Worker's origin. */
export function homePage({ publicUrl, locale }: { publicUrl: string; locale: Locale }): string {
  const messages = messagesFor(locale);
  const said = messages.home;
  const script = `${new URL(publicUrl).origin}/wipeboard.js`;
  return htmlPage(
    <Page locale={locale} title={said.title} brand={said.title} width="narrow">
      <section class="card">
        <h1>{said.lead}</h1>
        <p>{said.runs}</p>
      </section>
      <section aria-labelledby="embed">
        <h2 id="embed">{said.embed}</h2>
        <p>{said.embedHint}</p>
        <pre dir="ltr">
          <code>{`<script async src="${script}" data-board="your-board"></script>`}</code>
        </pre>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{said.more}</h2>
        <ul class="plain">
          <li>
            <a href={paths.openapi}>{said.openapi}</a>
          </li>
          <li>
            <a href={paths.health}>{said.health}</a>
          </li>
        </ul>
      </section>
    </Page>,
  );
}
