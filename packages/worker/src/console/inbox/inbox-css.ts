/** The inbox, and the page of one submission. */
export const inboxCss = `.inbox-views ul { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; }
.inbox-views a {
  display: block;
  padding: 6px 12px;
  border-radius: 8px;
  color: var(--wb-ink);
  font-size: 14px;
  text-decoration: none;
}
.inbox-views a:hover { background: color-mix(in oklch, var(--wb-accent), transparent 92%); }
.inbox-views a[aria-current] { background: color-mix(in oklch, var(--wb-accent), transparent 86%); font-weight: 600; }
main > .inbox-views { margin-block-start: 12px; }
main > :is(.inbox-filters, .filter-chips, .saved-views, .inbox-list, .arrived) { margin-block-start: 12px; }
.arrived:empty { display: none; }
.search-line { display: flex; flex-wrap: wrap; align-items: end; gap: 12px; }
.search-line .field:first-child { flex: 1 1 260px; }
.search-line button.small { min-block-size: 46px; }
.inbox-filters :is(label, summary h2), .saved-views summary h2, .keys summary h2 { font-size: 14px; }
.inbox-filters summary, .saved-views summary, .keys summary { min-block-size: 36px; }
.inbox-filters summary h2, .saved-views summary h2, .keys summary h2 { color: inherit; }
.filter-fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr)); gap: 12px; padding-block: 4px 12px; }
.inbox-filters .check { font-size: 14px; }
.filter-chips { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; list-style: none; font-size: 14px; }
.filter-chips .chip { max-inline-size: 100%; padding: 4px 12px; color: var(--wb-ink); text-decoration: none; overflow: hidden; text-overflow: ellipsis; }
.filter-chips .chip:hover { border-color: var(--wb-accent); color: var(--wb-accent); }
.inbox-note { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; }
.inbox-note.card { padding: 12px 16px; }
.inbox-note > * + * { margin-block-start: 0; }
.bulk { display: flex; flex-wrap: wrap; gap: 8px; padding-block-end: 12px; }
.entries { list-style: none; border-block-start: 1px solid var(--wb-line); font-size: 14px; }
.entry {
  position: relative;
  display: grid;
  grid-template-columns: 32px 116px minmax(0, 1fr) 76px 124px 104px 132px;
  gap: 0 12px;
  align-items: center;
  min-block-size: 40px;
  padding-inline: 4px;
  border-block-end: 1px solid var(--wb-line);
}
.entry:hover { background: color-mix(in oklch, var(--wb-accent), transparent 95%); }
.entry.current { background: color-mix(in oklch, var(--wb-accent), transparent 90%); }
.pick { position: relative; z-index: 1; display: grid; place-items: center; inline-size: 32px; block-size: 36px; cursor: pointer; }
.pick input { inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--wb-accent); }
.entry .what { display: flex; align-items: center; gap: 6px; min-inline-size: 0; }
.entry .tone { font-size: 13px; }
.entry .dot { flex: none; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--wb-accent); forced-color-adjust: none; }
.entry.unread .what { margin-inline-start: -14px; }
.line-of { display: grid; min-inline-size: 0; padding-block: 2px; line-height: 1.3; }
.said-line { overflow: hidden; color: var(--wb-ink); text-decoration: none; text-overflow: ellipsis; white-space: nowrap; }
.said-line::after { content: ''; position: absolute; inset: 0; }
.said-line:focus-visible { outline: none; }
.entry:has(.said-line:focus-visible) { outline: 3px solid var(--wb-accent); outline-offset: -3px; }
.unread .said-line { font-weight: 600; }
.where { display: flex; gap: 0 8px; overflow: hidden; font-size: 12px; white-space: nowrap; }
.where:empty { display: none; }
.where bdi { overflow: hidden; text-overflow: ellipsis; }
.where strong { flex: none; font-weight: 600; }
.gauges { display: contents; }
.stars { font-variant-numeric: tabular-nums; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.urgency { display: grid; gap: 2px; font-size: 13px; font-variant-numeric: tabular-nums; }
.urgency > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.urgency progress { inline-size: 100%; block-size: 4px; }
.urgency.late > span { color: var(--wb-bad); font-weight: 600; }
@media (min-width: 1241px) {
  .entry > *, .gauges > * { grid-row: 1; }
  .stars { grid-column: 4; }
  .urgency { grid-column: 5; }
  .stands { grid-column: 6; }
  .entry > time { grid-column: 7; }
  .entry:has(.stars:empty) .line-of { grid-column: 3 / 5; }
  .entry:has(.stars:empty):has(.urgency:empty):has(.stands:empty) .line-of { grid-column: 3 / 7; }
}
.stands .chip { max-inline-size: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: middle; }
.entry time { text-align: end; font-size: 13px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.pager { display: flex; flex-wrap: wrap; gap: 16px; }
.pager a { padding-block: 8px; }
.empty > * + * { margin-block-start: 8px; }
.empty h2 { color: var(--wb-ink); font-size: 16px; }
.one-line { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.one-line input { inline-size: min(100%, 240px); }
.saved-views li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; justify-content: space-between; padding-block: 4px; }
.arrived button { inline-size: auto; }
kbd { padding: 1px 8px; border: 1px solid var(--wb-line); border-radius: 4px; font: 13px ui-monospace, monospace; }
.submission-nav { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 14px; }
.submission-nav a { padding-block: 6px; }
.submission-nav .around { display: flex; gap: 16px; margin-inline-start: auto; }
.history a > span { display: block; }
.history a { display: block; color: var(--wb-ink); text-decoration: none; }
.history a:hover { color: var(--wb-accent); }
.hand-acts { display: grid; gap: 12px; }
.hand-acts form { display: grid; gap: 4px; }
.hand-acts button { justify-self: start; }
@media (max-width: 1240px) {
  .entry { grid-template-columns: 32px minmax(0, 1fr) auto; gap: 2px 8px; padding-block: 8px; }
  .pick { grid-row: 1 / 4; align-self: start; }
  .entry.unread .what { margin-inline-start: 0; }
  .entry > time { grid-area: 1 / 3; }
  .entry > :is(.line-of, .gauges) { grid-column: 2 / 4; }
  .gauges { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .gauges > :is(.stars, .urgency, .stands):empty { display: none; }
  .urgency { flex: 1 1 120px; max-inline-size: 240px; }
}
`;
