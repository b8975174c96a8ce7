/** What is brought in and taken out, and somebody’s boards side by side. */
export const exchangeCss = `.overview-lead { margin-block: 8px 24px; color: var(--wb-ink-soft); }
@media (min-width: 1101px) { .overview { table-layout: fixed; } }
.overview { inline-size: 100%; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
.overview :is(th, td) { padding-block: 12px; padding-inline: 0 16px; text-align: start; vertical-align: top; }
.overview :is(th, td):nth-child(1) { inline-size: 21%; }
.overview :is(th, td):nth-child(2) { inline-size: 15%; }
.overview :is(th, td):nth-child(3) { inline-size: 13%; }
.overview :is(th, td):nth-child(4) { inline-size: 21%; }
.overview :is(th, td):nth-child(5) { inline-size: 19%; }
.overview thead th { padding-block: 8px; border-block-end: 1px solid var(--wb-line); color: var(--wb-ink-soft); font-size: 13px; font-weight: 600; }
.overview tbody tr { border-block-end: 1px solid var(--wb-line); }
.overview tbody th { padding-inline-start: 12px; border-inline-start: 3px solid transparent; font-size: 16px; }
.overview thead th:first-child { padding-inline-start: 15px; }
.overview .needs > th { border-inline-start-color: var(--wb-bad); }
.overview th a { display: inline-block; min-block-size: 24px; }
.overview p { margin: 0; overflow-wrap: anywhere; }
.overview .first { font-weight: 600; color: var(--wb-bad); }
.overview .soft { color: var(--wb-ink-soft); font-size: 13px; }
.cell-label { display: none; }
@media (max-width: 1100px) {
  .overview :is(tbody, tr, th, td) { display: block; }
  .overview thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .overview tbody tr { padding-block: 12px; padding-inline-start: 12px; border-inline-start: 3px solid transparent; }
  .overview tbody tr.needs { border-inline-start-color: var(--wb-bad); }
  .overview :is(tbody th, tbody td):nth-child(n) { inline-size: auto; }
  .overview tbody th { padding: 0; border: 0; }
  .overview tbody td { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 12px; padding: 6px 0; }
  .cell-label { display: block; color: var(--wb-ink-soft); }
}
.exports { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-block-start: 16px; font-size: 14px; }
.exports a { padding-block: 4px; }
.imports { list-style: none; margin: 0; padding: 0; font-size: 14px; }
.imports li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 2fr) minmax(0, 2fr); gap: 4px 16px; align-items: center; min-block-size: 40px; border-block-end: 1px solid var(--wb-line); }
.imports a { padding-block: 4px; overflow-wrap: anywhere; }
.mapping { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr)); gap: 16px; align-items: end; }
.sideways { overflow-x: auto; }
table.preview { border-collapse: collapse; font-size: 13px; }
table.preview :is(th, td) { padding: 8px 12px; border-block-end: 1px solid var(--wb-line); text-align: start; vertical-align: top; white-space: nowrap; }
table.preview th { color: var(--wb-ink-soft); font-weight: 600; }
table.preview td:nth-of-type(1) { font-weight: 600; }
.row-problems { max-block-size: 320px; padding-inline-start: 20px; overflow-y: auto; font-size: 14px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
@media (max-width: 720px) { .imports li { grid-template-columns: minmax(0, 1fr); padding-block: 8px; } }
`;
