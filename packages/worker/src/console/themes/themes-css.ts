/** Themes: the table by weight, terms, and the tags on a submission. */
export const themesCss = `.themes-head { display: grid; gap: 4px; }
.themes-nav { display: flex; flex-wrap: wrap; gap: 8px 32px; font-size: 14px; }
.themes-nav > div { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.themes-nav a { padding: 6px 4px; }
.themes-nav a[aria-current] { color: var(--wb-ink); font-weight: 600; text-decoration: none; }
.themes-table { inline-size: 100%; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
.themes-table :is(th, td) { padding: 8px 12px 8px 0; border-block-end: 1px solid var(--wb-line); text-align: start; vertical-align: baseline; }
[dir='rtl'] .themes-table :is(th, td) { padding: 8px 0 8px 12px; }
.themes-table thead th { color: var(--wb-ink-soft); font-size: 13px; font-weight: 600; }
.themes-table .number { text-align: end; white-space: nowrap; }
.themes-table tbody th a { display: inline-block; padding-block: 4px; }
.themes-table td a { display: inline-block; padding-block: 4px; }
.terms { list-style: none; margin-block-start: 8px; columns: 2; column-gap: 40px; font-size: 14px; }
.terms li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-block-size: 40px; padding-block: 4px; border-block-end: 1px solid var(--wb-line); break-inside: avoid; font-variant-numeric: tabular-nums; }
.terms li > :first-child { flex: 1 1 120px; font-weight: 600; }
.terms li a { padding-block: 4px; }
.theme-tags { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; list-style: none; font-size: 14px; }
.theme-tags li { display: inline-flex; align-items: center; border: 1px solid var(--wb-line); border-radius: 999px; background: var(--wb-surface); }
.theme-tags li a { padding: 4px 4px 4px 12px; color: var(--wb-ink); text-decoration: none; }
[dir='rtl'] .theme-tags li a { padding: 4px 12px 4px 4px; }
.theme-tags li > :only-child { padding-inline: 12px; }
body.desk .theme-tags button { inline-size: auto; min-block-size: 28px; min-inline-size: 28px; padding: 2px 8px; border-radius: 999px; background: transparent; color: var(--wb-ink-soft); font: inherit; }
body.desk .theme-tags button:hover { color: var(--wb-bad); }
.give-theme { display: flex; flex-wrap: wrap; align-items: end; gap: 8px; margin-block-start: 12px; }
body.desk .give-theme :is(select, button) { inline-size: auto; min-block-size: 36px; padding: 6px 12px; font-size: 14px; }
.bulk-theme { display: inline-flex; gap: 8px; }
body.desk .bulk-theme select { inline-size: auto; max-inline-size: 180px; min-block-size: 36px; padding: 4px 8px; font-size: 14px; }
@media (max-width: 720px) {
  .terms { columns: 1; }
  .themes-table thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .themes-table tr { display: grid; grid-template-columns: 1fr 1fr; padding-block: 8px; border-block-end: 1px solid var(--wb-line); }
  .themes-table :is(th, td) { display: block; padding: 2px 0; border: 0; }
  .themes-table tbody th { grid-column: 1 / -1; font-size: 16px; }
  .themes-table td[data-label]::before { content: attr(data-label) ': '; color: var(--wb-ink-soft); }
  .themes-table .number { text-align: start; white-space: normal; }
}
`;
