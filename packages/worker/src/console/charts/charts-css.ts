/** Charts and their tables. The server draws them; here is only their colour, in light, dark, forced colours and print. */
export const chartsCss = `.trend { position: relative; margin-block-start: 12px; font-variant-numeric: tabular-nums; }
.trend-picture { display: grid; grid-template-columns: 44px minmax(0, 1fr); gap: 8px; }
.trend svg { display: block; overflow: visible; }
.trend text { fill: var(--wb-ink-soft); font: 13px/1 var(--wb-font); }
.trend .grid { stroke: var(--wb-line); stroke-width: 1; shape-rendering: crispEdges; }
.trend .band { fill: color-mix(in oklch, var(--wb-accent), transparent 84%); stroke: none; }
.trend .line { fill: none; stroke: var(--wb-accent); stroke-width: 1.75; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.trend .whisker, .bar .whisker { stroke: var(--wb-ink-soft); stroke-width: 1.25; }
.trend .dot { fill: var(--wb-accent); stroke: var(--wb-accent); stroke-width: 1.5; }
.trend .dot.few { fill: var(--wb-raised); }
.trend .earlier { stroke: var(--wb-ink-soft); stroke-width: 1; stroke-dasharray: 2 4; }
.trend :is(.last, .earlier-label) { paint-order: stroke; stroke: var(--wb-raised); stroke-width: 4; stroke-linejoin: round; }
.trend .last { fill: var(--wb-ink); font-size: 14px; font-weight: 600; }
.hits { position: absolute; inset-block-start: 0; block-size: 176px; inset-inline: 52px 0; display: flex; list-style: none; }
.hits li { flex: 1; }
.hits a { display: block; block-size: 100%; }
.hits li:hover { background: color-mix(in oklch, var(--wb-accent), transparent 88%); }
.ends { display: flex; justify-content: space-between; gap: 12px; padding-inline-start: 52px; color: var(--wb-ink-soft); font-size: 13px; }
.bar { display: block; min-inline-size: 48px; }
.bar .track { fill: var(--wb-line); opacity: 0.5; }
.bar .fill { fill: var(--wb-accent); }
.bar .fill.few { fill: color-mix(in oklch, var(--wb-accent), transparent 55%); }
.bar .whisker { stroke: var(--wb-ink); }
.sheet { inline-size: 100%; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.sheet caption { padding-block: 4px 8px; color: var(--wb-ink-soft); text-align: start; }
.sheet :is(th, td) { block-size: 40px; padding: 4px 8px; border-block-end: 1px solid var(--wb-line); text-align: start; vertical-align: middle; }
.sheet :is(th, td):first-child { padding-inline-start: 0; }
.sheet :is(th, td):last-child { padding-inline-end: 0; }
.sheet thead th { block-size: 32px; hyphens: auto; color: var(--wb-ink-soft); font-size: 13px; font-weight: 600; }
.sheet tbody th { min-inline-size: 84px; font-weight: 400; hyphens: auto; overflow-wrap: anywhere; }
.sheet tbody td { white-space: nowrap; }
.sheet tbody tr:hover { background: color-mix(in oklch, var(--wb-accent), transparent 95%); }
.sheet a { display: inline-block; padding-block: 4px; }
.sheet .number { text-align: end; }
.sheet .prose { white-space: normal; }
.sheet .range { color: var(--wb-ink-soft); }
.parts .range { padding-inline-start: 8px; }
.sheet .bar-cell { inline-size: 28%; }
.sheet-frame { overflow-x: auto; }
.sheet-frame tbody th { min-inline-size: 128px; }
.behind > summary { font-size: 14px; color: var(--wb-ink-soft); }
@media (max-width: 479px) {
  .sheet .bar-cell { display: none; }
  .sheet :is(th, td) { padding-inline: 4px; }
  .parts .range { display: block; padding: 0; font-size: 13px; }
}
@media (forced-colors: active) {
  .trend .band { fill: none; stroke: GrayText; stroke-dasharray: 3 3; vector-effect: non-scaling-stroke; }
  .trend .line { stroke: CanvasText; }
  .trend .dot { fill: CanvasText; stroke: CanvasText; }
  .trend .dot.few { fill: Canvas; }
  .trend text { fill: CanvasText; }
  .trend :is(.last, .earlier-label) { stroke: Canvas; }
  .bar .track { fill: none; stroke: GrayText; }
  .bar .fill, .bar .fill.few { fill: Highlight; }
  .bar .whisker { stroke: CanvasText; }
}
@media print {
  .hits { display: none; }
  .sheet :is(th, td) { block-size: auto; padding-block: 3pt; }
  .sheet-frame { overflow: visible; }
  .sheet tbody td { white-space: normal; }
  .sheet-frame tbody th { min-inline-size: 0; }
  .sheet a { color: inherit; text-decoration: none; }
  .parts .bar-cell { display: none; }
  .sheet tr, .trend { break-inside: avoid; }
  details.behind:not([open]) { display: none; }
}
`;
