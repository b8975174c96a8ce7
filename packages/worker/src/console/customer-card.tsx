import type { Child } from 'hono/jsx';
import type { Locale } from '@wipeboard/shared';
import { oneLine } from '../messages/plain.ts';
import { htmlPage, Page } from './layout.tsx';

export type CustomerCardOptions = {
  locale: Locale;
  /** The board's accent, `#rrggbb`. */
  accent?: string;
};

/** A page with one thing on it: a title, a sentence, at most one thing to press. */
export const customerCard = (
  board: string,
  { locale, accent }: CustomerCardOptions,
  { title, body, children }: { title: string; body: string; children?: Child },
): string =>
  htmlPage(
    <Page locale={locale} title={title} brand={oneLine(board)} accent={accent} width="narrow">
      <section class="card">
        <h1>{title}</h1>
        <p>{body}</p>
        {children}
      </section>
    </Page>,
  );
