import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Locale } from '@wipeboard/shared';
import { directionOf } from '../messages/messages.ts';
import { accentOf } from '../look/accent.ts';
import { sheet, styles } from './mail-styles.ts';

type LayoutProps = {
  locale: Locale;
  title: string;
  board: string;
  accent?: string;
  footer: Child[];
  children: Child;
};

/** One card of at most 600 px on a quiet page: tables and inline styles, no image, nothing to load. */
export function MailLayout({ locale, title, board, accent, footer, children }: LayoutProps) {
  const dir = directionOf(locale);
  return (
    <html lang={locale} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <meta name="x-apple-disable-message-reformatting" />
        <title>{title}</title>
        <style>{raw(sheet)}</style>
      </head>
      <body class="wb-page" style={styles.page} dir={dir}>
        <table
          class="wb-page"
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border={0}
          style={styles.page}
        >
          <tr>
            <td class="wb-gutter" align="center" style={styles.gutter} dir={dir}>
              {raw('<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->')}
              <main>
                <Column>
                  <tr>
                    <td class="wb-card" style={styles.card}>
                      <Column>
                        <tr>
                          <td class="wb-soft" style={styles.brand} dir="auto" align={startOf(locale)}>
                            {board}
                          </td>
                        </tr>
                        <tr>
                          <td>
                            <Stroke accent={accentOf(accent).accent} />
                          </td>
                        </tr>
                        {children}
                      </Column>
                    </td>
                  </tr>
                  <tr>
                    <td style="padding:20px 16px 0">
                      <Column>
                        {footer.map((line) => (
                          <tr>
                            <td class="wb-soft" style={styles.footer}>
                              {line}
                            </td>
                          </tr>
                        ))}
                      </Column>
                    </td>
                  </tr>
                </Column>
              </main>
              {raw('<!--[if mso]></td></tr></table><![endif]-->')}
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

export const startOf = (locale: Locale) => (directionOf(locale) === 'rtl' ? 'right' : 'left');

/** The marker stroke, in what a mail can draw. */
const Stroke = ({ accent }: { accent: string }) => (
  <table role="presentation" width="56" cellpadding="0" cellspacing="0" border={0}>
    <tr>
      <td bgcolor={accent} style={`${styles.stroke};background-color:${accent}`}>
        &nbsp;
      </td>
    </tr>
  </table>
);

export const Column = ({ children }: { children: Child }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style={styles.column}>
    {children}
  </table>
);

export const htmlDocument = (document: { toString(): string | Promise<string> }): string =>
  `<!doctype html>\n${document.toString()}`;
