/** The look back on a week, on the screen and on the sheet that is printed for a meeting. */
export const digestCss = `.week-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 8px 24px; }
.week-nav { display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 14px; }
.week-nav a { padding-block: 4px; }
.week { display: grid; gap: 24px; }
.week > div { display: grid; gap: 24px; align-content: start; min-inline-size: 0; }
.week section, .meeting section {
  padding: 20px 24px;
  border: 1px solid var(--wb-line);
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
}
.week section > * + *, .meeting section > * + * { margin-block-start: 12px; }
@media (min-width: 1100px) { .week { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.quotes { list-style: none; display: grid; gap: 14px; }
.week-words { display: block; color: var(--wb-ink); text-decoration: none; unicode-bidi: plaintext; text-align: start; }
.week-words:hover { text-decoration: underline; }
.quotes .soft { margin-block-start: 2px; font-variant-numeric: tabular-nums; }
.quotes .late { color: var(--wb-bad); }
.compared { inline-size: 100%; overflow-wrap: normal; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
.compared :is(th, td) { padding: 8px 0 8px 12px; border-block-start: 1px solid var(--wb-line); text-align: end; vertical-align: top; }
.compared thead :is(th, td) { border: 0; color: var(--wb-ink-soft); font-weight: 400; }
.compared tbody th { padding-inline: 0; font-weight: 400; text-align: start; }
.moved { display: block; font-size: 13px; }
.moved.up { color: var(--wb-good); }
.moved.down { color: var(--wb-bad); }
.meeting { max-inline-size: 960px; }
.meeting > * + * { margin-block-start: 16px; }
.meeting-columns { columns: 2; column-gap: 24px; }
.meeting-columns section { break-inside: avoid; margin-block-end: 16px; }
.decisions { padding-inline-start: 24px; }
.decisions li { min-block-size: 40px; border-block-end: 1px solid var(--wb-ink-soft); }
@media (max-width: 700px) { .meeting-columns { columns: 1; } }
@media print {
  @page { size: A4; margin: 12mm; }
  .screen-only { display: none; }
  .meeting { max-inline-size: none; font-size: 11px; line-height: 1.35; }
  body.desk .meeting h1 { font-size: 18px; }
  .meeting .lead { font-size: 13px; }
  .meeting :is(.compared, .soft, h2) { font-size: 11px; }
  .meeting section { padding: 8px 12px; box-shadow: none; }
  .meeting .quotes { gap: 6px; }
  .meeting .compared :is(th, td) { padding-block: 3px; }
  .meeting-columns { columns: 2; column-gap: 12px; }
  .meeting-columns section { margin-block-end: 8px; }
  .decisions li { min-block-size: 30px; }
}
`;
