import type { Child } from 'hono/jsx';
import type { Locale } from '@wipeboard/shared';
import { directionOf } from '../messages/messages.ts';
import { stylesheetHref } from './console-css.ts';
import { PageIcon } from './page-icon.tsx';

type PageProps = {
  locale: Locale;
  title: string;
  /** Whose page it is: a board's name, or ours. */
  brand: string;
  /** `#rrggbb`, the board's own. */
  accent?: string;
  skip?: { label: string; to: string };
  /** `narrow` for what is read once, `wide` for work. */
  width: 'narrow' | 'wide' | 'wall' | 'screen';
  /** `same-origin` where a form counts only if it says that it was sent from here. */
  referrer?: 'no-referrer' | 'same-origin';
  /** Style sheets of ours besides the common one. */
  sheets?: string[];
  /** Search engines may list it. */
  indexable?: boolean;
  /** What else stands in the head. */
  head?: Child;
  children: Child;
};

/** One external style sheet, no script, no inline style: `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'`. */
export function Page({
  locale,
  title,
  brand,
  accent,
  skip,
  width,
  referrer = 'no-referrer',
  sheets = [],
  indexable = false,
  head,
  children,
}: PageProps) {
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content={indexable ? 'index, follow' : 'noindex, nofollow'} />
        <meta name="referrer" content={referrer} />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{title}</title>
        <PageIcon />
        <link rel="stylesheet" href={stylesheetHref(accent)} />
        {sheets.map((sheet) => (
          <link rel="stylesheet" href={sheet} />
        ))}
        {head}
      </head>
      <body class={width}>
        {skip && (
          <a class="skip" href={skip.to}>
            {skip.label}
          </a>
        )}
        <header class="brand">
          <p dir="auto">{brand}</p>
          <Stroke />
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}

/** The marker stroke: the only ornament. */
export const Stroke = () => (
  <svg class="stroke" viewBox="0 0 120 9" width="120" height="9" aria-hidden="true" focusable="false">
    <path
      d="M2 5.6C14 3.2 27 2.6 40 3.4s27 2.6 41 1.6 24-2.6 37-1.8"
      fill="none"
      stroke="currentColor"
      stroke-width="3.4"
      stroke-linecap="round"
    />
  </svg>
);

export const htmlPage = (page: { toString(): string | Promise<string> }): string =>
  `<!doctype html>\n${page.toString()}`;
