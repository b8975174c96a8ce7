/** The wall at the desk: its queue, its lists, and the page of one card. */
export const wallCss = `.wall-head { display: grid; gap: 8px; }
.wall-ways { display: flex; flex-wrap: wrap; gap: 0 20px; font-size: 14px; }
.wall-ways a { padding-block: 4px; }
.inbox-views .count { font-size: 13px; font-variant-numeric: tabular-nums; }
.wall-search { align-items: center; gap: 4px 12px; }
.wall-search .field:first-of-type { flex: 1 1 160px; max-inline-size: 360px; }
.wall-search :is(input[type='search'], button.small) { min-block-size: 40px; padding-block: 6px; }
.wall-search > a { padding-block: 8px; font-size: 14px; }
main > .wall-search { margin-block-start: 12px; }
[aria-labelledby="history"] > * + * { margin-block-start: 8px; }
.hand-acts .words { font-size: 16px; }
.card-history a { display: inline-block; padding-block: 4px; color: var(--wb-accent); text-decoration: underline; }
.card-history form { margin-block-start: 8px; }
#merge > * + * { margin-block-start: 12px; }
.similar { display: grid; list-style: none; font-size: 14px; }
.similar li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; min-block-size: 40px; padding-block: 4px; border-block-start: 1px solid var(--wb-line); }
.similar a { display: inline-block; padding-block: 4px; }
.similar button.small { min-block-size: 32px; padding: 4px 12px; font-size: 13px; }
.card-votes { font-size: 13px; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (min-width: 1241px) {
  .entry.card-line { grid-template-columns: 32px minmax(0, 1fr) 152px 92px 132px; }
  .entry.card-line:not(:has(.pick)) { grid-template-columns: minmax(0, 1fr) 152px 92px 132px; }
  .card-line > .line-of, .card-line > .stands, .card-line > .card-votes, .card-line > time { grid-column: auto; }
}
@media (max-width: 1240px) {
  .card-line > .stands { grid-column: 2; }
  .card-line > .card-votes { grid-column: 3; }
  .entry.card-line:not(:has(.pick)) { grid-template-columns: 0 minmax(0, 1fr) auto; }
}
.rail .waiting { margin-inline-start: 8px; padding: 1px 8px; border-radius: 999px; background: var(--wb-accent); color: var(--wb-on-accent); font-size: 13px; font-weight: 600; font-variant-numeric: tabular-nums; }
`;
