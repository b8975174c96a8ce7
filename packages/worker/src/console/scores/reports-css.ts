/** Reports: scores, handling, lessons and kudos. */
export const reportsCss = `.report-head { display: grid; gap: 12px; }
.period { display: grid; gap: 8px; }
.presets { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; }
.presets a { display: block; padding: 6px 12px; border: 1px solid var(--wb-line); border-radius: 8px; color: var(--wb-ink); font-size: 14px; text-decoration: none; }
.presets a:hover { border-color: var(--wb-accent); }
.presets a[aria-current] { border-color: var(--wb-accent); background: color-mix(in oklch, var(--wb-accent), transparent 88%); font-weight: 600; }
.period summary { min-block-size: 36px; font-size: 14px; }
.own-period { display: flex; flex-wrap: wrap; align-items: end; gap: 12px 16px; padding-block: 4px 8px; }
.own-period .field { flex: 0 1 200px; font-size: 14px; }
body.desk .own-period button { inline-size: auto; min-block-size: 44px; padding: 8px 16px; font-size: 14px; }
.own-period .problem { flex: 1 0 100%; }
.headline { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; }
.figure { font-size: 28px; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
.score > p, .score > .headline { margin-block-start: 4px; }
.score h2 { color: var(--wb-ink); font-size: 16px; }
.headline a { display: inline-block; padding-block: 2px; }
.chart-note { margin-block-start: 8px; font-size: 13px; }
.halves { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px 40px; align-items: start; margin-block-start: 20px; }
.halves .sheet caption { color: var(--wb-ink-soft); font-size: 14px; font-weight: 600; }
@media (min-width: 1100px) { .halves { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.spread :is(th, td) { block-size: 28px; padding-block: 0; }
.kind { display: block; font-size: 13px; }
.empty > p { max-inline-size: 60ch; }
.action {
  display: inline-block;
  padding: 10px 16px;
  border-radius: var(--wb-radius);
  background: var(--wb-accent);
  color: var(--wb-on-accent);
  font-weight: 600;
  text-decoration: none;
}
.counted > summary h2 { color: inherit; }
details.counted { padding-block: 4px; }
details.counted[open] { padding-block-end: 24px; }
body.desk main > section > :is(.sheet, .sheet-frame) { margin-block-start: 8px; }
.counted p { max-inline-size: 72ch; }
.handled { min-inline-size: 880px; }
.sheet .value { font-weight: 600; }
.lessons .prevention { white-space: pre-wrap; }
.lessons td:not(.prevention) { white-space: normal; }
.lessons td { unicode-bidi: plaintext; }
.lessons :is(th, td) { vertical-align: top; padding-block: 8px; }
.lessons th a, .came-back a { padding-block: 2px; }
.came-back { display: block; padding-inline-start: 8px; border-inline-start: 3px solid var(--wb-warn); }
.older { margin-block-start: 12px; }
.thanks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr)); gap: 24px; align-items: start; }
.thank { padding: 20px 24px; border: 1px solid var(--wb-line); border-radius: var(--wb-radius); background: var(--wb-raised); }
.thank h2 { color: var(--wb-ink); font-size: 20px; }
.columns-chart { display: block; margin-block: 12px; overflow: visible; }
.columns-chart rect { fill: var(--wb-accent); }
.columns-chart .grid { stroke: var(--wb-line); }
.praise-words { margin-block-start: 16px; }
.thank .words { font-size: 16px; }
.praise-words .soft { margin-block-start: 4px; padding-inline-start: 19px; }
.praise-words a { display: inline-block; padding-block: 2px; color: inherit; }
@media (forced-colors: active) {
  .columns-chart rect { fill: Highlight; }
  .presets a[aria-current] { border-color: Highlight; }
}
@media screen and (max-width: 720px) {
  .lessons thead { display: none; }
  .lessons, .lessons :is(tbody, tr, th, td) { display: block; }
  .lessons :is(th, td) { block-size: auto; padding: 4px 0; border: 0; }
  .lessons tr { padding-block: 8px; border-block-end: 1px solid var(--wb-line); }
}
@media print {
  .presets, .period details, .print-hint, .own-period, .older { display: none; }
  .thanks { display: block; }
  .thank { margin-block-end: 12pt; break-inside: avoid; box-shadow: none; }
  .thank :is(.columns-chart, .counts) { display: none; }
  .headline a, .praise-words a { color: inherit; text-decoration: none; }
  .handled { min-inline-size: 0; font-size: 8pt; }
  .handled :is(th, td) { padding-inline: 3pt; hyphens: auto; }
  .handled thead th { font-size: 7.5pt; }
  .halves { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  body.desk main > section { break-inside: auto; }
}
`;
