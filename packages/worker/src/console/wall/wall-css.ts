/** The wall at the desk: its queue, its lists, and the page of one card. */
export const wallCss = `.wall-head { display: grid; gap: 8px; }
.wall-ways { display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 14px; }
.wall-ways a { padding-block: 6px; }
.inbox-views .count { font-size: 13px; font-variant-numeric: tabular-nums; }
.wall-search .field { flex: 1 1 220px; max-inline-size: 640px; }
.wall-search label { font-size: 14px; }
.wall-search > a { padding-block: 12px; font-size: 14px; }
.wall-bulk { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
.wall-bulk .bulk { align-items: center; padding-block-end: 0; }
.wall-bulk details[open] { flex-basis: 100%; }
.wall-bulk summary { min-block-size: 36px; font-size: 14px; }
.wall-bulk .act { max-inline-size: 640px; }
[aria-labelledby="history"] > * + * { margin-block-start: 8px; }
main > .wall-bulk + ul { margin-block-start: 12px; }
.waiting-cards { display: grid; gap: 12px; list-style: none; }
.waiting-card.card { padding: 8px 20px 12px; }
.waiting-card > * + * { margin-block-start: 8px; }
.waiting-card > .card-acts { margin-block-start: 12px; }
.waiting-card.current { border-color: var(--wb-accent); box-shadow: inset 4px 0 0 var(--wb-accent); }
.waiting-card .words, .hand-acts .words { font-size: 16px; }
.card-history a { display: inline-block; padding-block: 4px; color: var(--wb-accent); text-decoration: underline; }
.card-history form { margin-block-start: 8px; }
#merge > * + * { margin-block-start: 12px; }
[dir='rtl'] .waiting-card.current { box-shadow: inset -4px 0 0 var(--wb-accent); }
.card-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; font-size: 14px; }
.card-ways { display: flex; flex-wrap: wrap; gap: 0 16px; }
.card-ways a { padding-block: 4px; }
.similar { display: grid; list-style: none; font-size: 14px; }
.similar li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; min-block-size: 40px; padding-block: 4px; border-block-start: 1px solid var(--wb-line); }
.similar a { display: inline-block; padding-block: 4px; }
.similar button.small { min-block-size: 32px; padding: 4px 12px; font-size: 13px; }
.card-acts { display: flex; flex-wrap: wrap; align-items: start; gap: 4px 12px; font-size: 14px; }
.card-acts > a { padding-block: 8px; }
.card-acts summary { min-block-size: 36px; }
.card-acts details[open] { flex-basis: 100%; }
.card-acts .act { max-inline-size: 640px; padding-block: 8px 12px; }
.card-votes { font-size: 13px; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (min-width: 641px) {
  .card-ways { margin-inline-start: auto; }
  .waiting-card .similar li { flex-wrap: nowrap; min-block-size: 36px; padding-block: 0; }
  .waiting-card .similar p { display: flex; align-items: center; gap: 8px; min-inline-size: 0; }
  .waiting-card .similar p a { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .waiting-card .similar p span, .waiting-card .similar form { flex: none; }
}
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
