/** The mail page: two cards, the filter, and the log whose rows open. */
export const mailCss = `.two-cards { display: grid; gap: 24px; }
@media (min-width: 1000px) { .two-cards { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; } }
.two-cards .facts > div { grid-template-columns: minmax(0, 136px) minmax(0, 1fr); }
.test-state { display: grid; gap: 8px; padding-block-start: 8px; border-block-start: 1px solid var(--wb-line); }
.mail-filters { list-style: none; display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 12px; padding: 0; }
.mail-filters a { display: block; padding: 6px 12px; border-radius: 999px; color: var(--wb-ink); font-size: 14px; text-decoration: none; }
.mail-filters a:hover { background: color-mix(in oklch, var(--wb-accent), transparent 92%); }
.mail-filters a[aria-current] { background: color-mix(in oklch, var(--wb-accent), transparent 86%); font-weight: 600; }
.mail-log { list-style: none; margin-block-start: 12px; padding: 0; border-block-start: 1px solid var(--wb-line); }
.mail-log > li { border-block-end: 1px solid var(--wb-line); }
.mail-log summary { flex-wrap: wrap; gap: 4px 12px; min-block-size: 40px; padding-block: 6px; font-size: 14px; }
.mail-log .chip { min-inline-size: 112px; text-align: center; }
.mail-log .what { flex: 2 1 180px; font-weight: 600; }
.mail-log .whom { flex: 2 1 140px; min-inline-size: 0; }
@media (min-width: 901px) {
  .mail-log summary { display: grid; grid-template-columns: 8px 132px minmax(0, 3fr) minmax(0, 2fr) 144px; gap: 12px; }
  .mail-log time { text-align: end; }
}
.mail-log time { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
.mail-more { display: grid; gap: 8px; padding-block: 4px 16px; padding-inline-start: 20px; font-size: 14px; }
.mail-more a { display: inline-block; padding-block: 4px; }
.mail-more .subject { unicode-bidi: plaintext; }
.tries { display: grid; gap: 6px; padding-inline-start: 0; list-style: none; font-variant-numeric: tabular-nums; }
.tries .reason { display: block; color: var(--wb-ink-soft); unicode-bidi: plaintext; }
.chip.mail-sent { color: var(--wb-good); }
.chip.mail-dead, .chip.mail-uncertain, .chip.mail-failed { color: var(--wb-bad); }
.chip.mail-pending, .chip.mail-sending { color: var(--wb-accent); }
.chip.mail-withheld { color: var(--wb-ink-soft); }
.inline-form { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; }
.inline-form .check { flex: 1 1 280px; }
body.desk :is(.inline-form, .mail-more, .two-cards, .person-acts) button { inline-size: auto; min-block-size: 36px; padding: 6px 14px; font-size: 14px; }
.pages { display: flex; flex-wrap: wrap; gap: 8px 24px; }
.pages a { padding-block: 6px; }
`;
