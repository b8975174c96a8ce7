import { hooksCss } from '../hooks/hooks-css.ts';
import { accessCss } from '../access/access-css.ts';
import { digestCss } from '../digest/digest-css.ts';
import { inboxCss } from '../inbox/inbox-css.ts';
import { chartsCss } from '../charts/charts-css.ts';
import { exchangeCss } from '../exchange/exchange-css.ts';
import { mailCss } from '../delivery/mail-css.ts';
import { peopleCss } from '../people/people-css.ts';
import { privacyCss } from '../privacy/privacy-css.ts';
import { policyCss } from '../policy/policy-css.ts';
import { reportsCss } from '../scores/reports-css.ts';
import { themesCss } from '../themes/themes-css.ts';
import { waitingCss } from '../wall/waiting-css.ts';
import { wallCss } from '../wall/wall-css.ts';
import { settingsCss } from '../settings/settings-css.ts';

/** Where the desk's own style sheet is; pages of the desk load it after the common one. */
export const deskCssPath = '/desk.css';

const frameCss = `body.desk {
  display: grid;
  grid-template-columns: 232px minmax(0, 1fr);
  max-width: none;
  min-block-size: 100dvh;
  padding: 0;
}
.rail {
  display: flex;
  flex-direction: column;
  gap: 24px;
  padding: 24px 12px;
  border-inline-end: 1px solid var(--wb-line);
  font-size: 14px;
}
.rail .brand { margin: 0; padding-inline: 12px; }
.rail ul { list-style: none; }
.rail li a, .rail .me > a {
  display: block;
  padding: 8px 12px;
  border-radius: 8px;
  color: var(--wb-ink);
  text-decoration: none;
}
.rail a:hover { background: color-mix(in oklch, var(--wb-accent), transparent 92%); }
.rail a[aria-current='page'] { background: color-mix(in oklch, var(--wb-accent), transparent 86%); font-weight: 600; }
.rail .me { display: grid; gap: 4px; margin-block-start: auto; }
.rail .languages { padding-inline: 4px; }
.rail .languages a { padding: 8px; }
.plain-button {
  inline-size: auto;
  min-block-size: 36px;
  padding: 8px 12px;
  background: transparent;
  color: var(--wb-ink);
  font: inherit;
}
.plain-button:hover { background: color-mix(in oklch, var(--wb-accent), transparent 92%); }
body.desk > main { min-inline-size: 0; max-inline-size: 1280px; padding: 32px; }
body.desk > main:focus { outline: none; }
body.desk h1 { font-size: 24px; }
body main button { min-block-size: 40px; padding: 8px 18px; font-size: 14px; }
button.small { inline-size: auto; min-block-size: 36px; padding: 6px 14px; font-size: 14px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 900px) {
  body.desk { grid-template-columns: minmax(0, 1fr); align-content: start; }
  .rail { gap: 12px; padding: 16px; border-inline-end: 0; border-block-end: 1px solid var(--wb-line); }
  .rail .brand { padding-inline: 0; }
  .rail ul, .rail .me { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin: 0; }
  .rail .languages { display: none; }
  body.desk > main { padding: 20px 16px 56px; }
}
@media print {
  .rail { display: none; }
  body.desk { display: block; }
}
`;

/** The parts of the desk each bring their own. */
export const deskCss = (): string =>
  [
    frameCss,
    inboxCss,
    wallCss,
    waitingCss,
    hooksCss,
    themesCss,
    accessCss,
    digestCss,
    exchangeCss,
    chartsCss,
    reportsCss,
    settingsCss,
    mailCss,
    peopleCss,
    policyCss,
    privacyCss,
  ].join('');
