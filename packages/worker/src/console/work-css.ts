/** The parts of a page on which people work: notes on top, chips, both clocks, forms, and what stands folded. */
export const workCss = `.chip {
  display: inline-block;
  padding: 1px 10px;
  border: 1px solid currentColor;
  border-radius: 999px;
  font-size: 13px;
  font-weight: 600;
  white-space: nowrap;
}
.chip.open, .chip.reopened { color: var(--wb-warn); }
.chip.resolved, .chip.closed { color: var(--wb-good); }
.chip.acknowledged { color: var(--wb-accent); }
.stand { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; color: var(--wb-ink-soft); font-size: 14px; }
.banner {
  padding: 16px 20px;
  border: 1px solid var(--wb-warn);
  border-inline-start-width: 4px;
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
}
.banner > * + * { margin-block-start: 8px; }
.banner.problems { border-color: var(--wb-bad); }
.banner ul { padding-inline-start: 20px; }
.banner li a { display: inline-block; padding-block: 4px; }
.last-words > p { color: var(--wb-ink-soft); }
.last-words .words { margin-block-start: 4px; }
.not-right .words { border-color: var(--wb-bad); }
.clocks { display: grid; gap: 12px; font-variant-numeric: tabular-nums; }
.clocks dl { display: flex; flex-wrap: wrap; gap: 4px 32px; }
.clocks dl > div { display: flex; flex-wrap: wrap; gap: 0 8px; }
.clocks dt { color: var(--wb-ink-soft); }
.clocks .running dd { font-weight: 600; }
.clocks .over dd { color: var(--wb-good); }
.clocks .next :is(dt, dd) { color: var(--wb-ink-soft); }
.lead { font-size: 20px; }
.columns > div > section.approval { border-inline-start: 4px solid var(--wb-accent); }
.approval > * + * { margin-block-start: 12px; }
.approval .lead { margin-block-start: 4px; }
.said .facts { margin-block-start: 4px; }
:is(.said, .timeline, .approval) .facts > div { grid-template-columns: minmax(0, 136px) minmax(0, 1fr); }
.facts dt { hyphens: auto; }
.columns > div > section.todo { padding-block-end: 8px; }
.todo details { border-block-start: 1px solid var(--wb-line); }
.todo h2 { margin-block-end: 12px; }
summary { display: flex; align-items: center; gap: 12px; min-block-size: 48px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before {
  content: '';
  flex: none;
  inline-size: 8px;
  block-size: 8px;
  border: solid var(--wb-accent);
  border-width: 0 2px 2px 0;
  transform: rotate(-45deg);
}
[dir='rtl'] summary::before { transform: rotate(135deg); }
:is(details[open], [dir='rtl'] details[open]) > summary::before { transform: rotate(45deg); }
summary h3 { margin: 0; color: inherit; font-size: 16px; }
summary:hover { color: var(--wb-accent); }
.act { display: grid; gap: 20px; padding-block: 4px 20px; }
.turn .act { display: grid; gap: 12px; padding-block: 0; }
.act > details { border-block: 1px solid var(--wb-line); }
.act > details + details { margin-block-start: -21px; }
.act > details > summary { font-weight: 600; }
.folded { display: grid; gap: 16px; padding-block: 4px 20px; }
.field { display: grid; gap: 4px; }
label, legend { font-weight: 600; }
legend { padding: 0; }
fieldset { display: grid; gap: 16px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
fieldset > legend { margin-block-end: 8px; }
:is(input, textarea, select):not([type='checkbox']) {
  inline-size: 100%;
  min-inline-size: 0;
  min-block-size: 44px;
  padding: 10px 12px;
  border: 1px solid var(--wb-ink-soft);
  border-radius: 8px;
  background: var(--wb-surface);
  color: var(--wb-ink);
  font: var(--wb-size)/1.45 var(--wb-font);
}
textarea { display: block; field-sizing: content; min-block-size: calc(3lh + 22px); resize: vertical; }
select { text-overflow: ellipsis; }
.moments time { color: var(--wb-ink-soft); font-weight: 600; font-variant-numeric: tabular-nums; }
.moments p { margin-block-start: 4px; }
h2 + .act { margin-block-start: 16px; }
textarea.code-text { max-block-size: 70vh; overflow: auto; font: 14px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre; overflow-wrap: normal; }
.field.wrong :is(input, textarea, select) { border-color: var(--wb-bad); border-width: 2px; }
.problem { color: var(--wb-bad); font-size: 14px; font-weight: 600; }
.check { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 12px; align-items: start; padding-block: 6px; font-weight: 400; cursor: pointer; }
.check input { inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--wb-accent); }
.checklist { gap: 0; }
.checklist > legend { margin-block-end: 4px; }
.short { max-inline-size: 240px; }
.buttons { display: flex; flex-wrap: wrap; gap: 12px; }
button.quiet { border-color: var(--wb-accent); background: transparent; color: var(--wb-accent); }
button.quiet:hover { background: color-mix(in oklch, var(--wb-accent), transparent 90%); }
.hint-note { padding: 16px 20px; border: 1px solid var(--wb-warn); border-radius: var(--wb-radius); }
.hint-note > * + * { margin-block-start: 8px; }
.hint-note h3 { margin: 0; color: var(--wb-warn); }
.hint-note ul { list-style: none; display: grid; gap: 12px; }
.passed {
  margin-block-start: 8px;
  padding: 8px 14px;
  border-inline-start: 3px solid var(--wb-line);
  white-space: pre-wrap;
  unicode-bidi: plaintext;
}
.passed.theirs { border-color: var(--wb-accent); }
.passed.ours { border-color: var(--wb-good); background: var(--wb-surface); border-start-end-radius: 8px; border-end-end-radius: 8px; }
.passed.private { border-inline-start-style: dashed; border-color: var(--wb-ink-soft); }
.timeline .chip { margin-inline-start: 8px; color: var(--wb-ink-soft); }
.timeline .facts { padding-inline-start: 17px; }
`;
