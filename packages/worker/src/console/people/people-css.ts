/** The people of a board: rows with what moves them, and the form with its days. */
export const peopleCss = `.people { list-style: none; margin-block-start: 8px; padding: 0; border-block-start: 1px solid var(--wb-line); }
.people > li {
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 1fr) minmax(0, 2fr) auto;
  gap: 4px 20px;
  align-items: center;
  min-block-size: 40px;
  padding-block: 6px;
  border-block-end: 1px solid var(--wb-line);
}
.people .who a { display: inline-block; padding-block: 2px; font-weight: 600; text-decoration: none; }
.people :is(.role, .there) { font-size: 14px; }
.chip.away { color: var(--wb-warn); white-space: normal; }
.invitation-failed { color: var(--wb-bad); }
.person-acts { display: flex; flex-wrap: wrap; gap: 8px; }
.person-acts form { display: flex; gap: 4px; align-items: center; }
.tier-form select { inline-size: auto; min-block-size: 36px; padding: 4px 8px; font-size: 14px; }
body.desk .order-form button { display: grid; place-items: center; min-block-size: 36px; min-inline-size: 36px; padding: 0; color: var(--wb-ink); }
body.desk .order-form button:disabled { opacity: 0.35; cursor: default; }
.order-form .down svg { transform: rotate(180deg); }
.away-rows { gap: 12px; }
.away-row { display: grid; grid-template-columns: repeat(2, minmax(0, 220px)); gap: 12px; }
button.quiet.danger { border-color: var(--wb-bad); color: var(--wb-bad); }
.button-link { display: inline-block; padding: 8px 16px; border: 1px solid var(--wb-accent); border-radius: var(--wb-radius); font-weight: 600; font-size: 14px; text-decoration: none; }
.button-link:hover { background: color-mix(in oklch, var(--wb-accent), transparent 90%); }
@media (max-width: 900px) {
  .people > li { grid-template-columns: minmax(0, 1fr) auto; padding-block: 12px; }
  .people :is(.there, .person-acts) { grid-column: 1 / -1; }
  .people .there:empty { display: none; }
}
@media (max-width: 420px) { .away-row { grid-template-columns: minmax(0, 1fr); } }
`;
