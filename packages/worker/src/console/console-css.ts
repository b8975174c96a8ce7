import { pageAccents } from '../look/accent.ts';
import { customerCss } from './customer-css.ts';
import { partsCss } from './parts-css.ts';
import { printCss } from './print-css.ts';
import { tokensCss } from './tokens-css.ts';
import { wallPageCss } from './wall-page/wall-page-css.ts';
import { workCss } from './work-css.ts';

export const stylesheetPath = '/console.css';

const frameCss = `*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 24px 16px 56px;
  background: var(--wb-surface);
  color: var(--wb-ink);
  font: var(--wb-size)/1.45 var(--wb-font);
  overflow-wrap: anywhere;
}
body.narrow { max-width: 672px; }
body.wide { max-width: 1112px; }
h1, h2, h3, p, ol, ul, dl, dd, pre, blockquote { margin: 0; padding: 0; }
h1 { font-size: 28px; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; }
:lang(ar) h1 { letter-spacing: 0; }
h2 { font-size: 14px; font-weight: 600; color: var(--wb-ink-soft); }
h3 { margin-top: 20px; font-size: 14px; font-weight: 600; color: var(--wb-ink-soft); }
a { color: var(--wb-accent); text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--wb-accent); outline-offset: 2px; border-radius: 4px; }
.soft { color: var(--wb-ink-soft); font-size: 14px; }
.skip {
  position: absolute;
  inset-block-start: 8px;
  inset-inline-start: 16px;
  padding: 8px 12px;
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
}
.skip:not(:focus) { inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
.brand { margin-block-end: 24px; color: var(--wb-accent); }
.brand p { color: var(--wb-ink); font-weight: 600; }
.stroke { display: block; inline-size: 96px; block-size: 8px; margin-block-start: 2px; }
[dir='rtl'] .stroke { transform: scaleX(-1); }
main > * + * { margin-block-start: 24px; }
.columns { display: grid; gap: 24px; }
.columns > div { display: grid; gap: 24px; align-content: start; min-inline-size: 0; }
.columns > div > section, .card, .turn, main > section {
  padding: 20px;
  border: 1px solid var(--wb-line);
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
}
.turn, .card { box-shadow: var(--wb-shadow); }
@media (min-width: 480px) {
  body { padding: 32px 24px 72px; }
  .columns > div > section, .card, .turn, main > section { padding: 24px 28px; }
}
@media (min-width: 901px) {
  .columns { grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 380px); }
  .columns > .aside { grid-area: 1 / 2 / 3 / 3; }
}
`;

/** The one style sheet of all our pages, served at `stylesheetPath`, in a board's accent where it has one. */
export function consoleCss(accent?: string): string {
  const { light, dark } = pageAccents(accent);
  const own = `:root {
  --wb-accent: light-dark(${light.accent}, ${dark.accent});
  --wb-on-accent: light-dark(${light.onAccent}, ${dark.onAccent});
}
`;
  return (
    tokensCss + (accent ? own : '') + frameCss + partsCss + workCss + customerCss + wallPageCss + printCss
  );
}

/** Where a page in this accent (`#rrggbb`) finds its style sheet. */
export function stylesheetHref(accent?: string): string {
  return accent && /^#[0-9a-f]{6}$/i.test(accent)
    ? `${stylesheetPath}?accent=${accent.slice(1)}`
    : stylesheetPath;
}
