/** Every part of a page, one block each; what a reader sees as one thing is one block. */
export const partsCss = `.turn > * + * { margin-block-start: 16px; }
.turn h1 { font-size: 24px; }
.turn form { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 20px; margin-block-start: 20px; }
.turn form p { flex: 1 1 280px; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; font-variant-numeric: tabular-nums; }
.clock progress { flex: 1 1 200px; }
progress {
  appearance: none;
  block-size: 8px;
  border: 0;
  border-radius: 4px;
  overflow: hidden;
  background: var(--wb-line);
  color: var(--wb-accent);
}
progress::-webkit-progress-bar { background: var(--wb-line); border-radius: 4px; }
progress::-webkit-progress-value { background: var(--wb-accent); border-radius: 4px; }
progress::-moz-progress-bar { background: var(--wb-accent); border-radius: 4px; }
.turn.late { border-inline-start: 4px solid var(--wb-bad); }
.turn.late .clock p { color: var(--wb-bad); font-weight: 600; }
.turn.taken { border-inline-start: 4px solid var(--wb-good); }
.done-note { display: flex; align-items: center; gap: 12px; color: var(--wb-good); font-size: 20px; }
.tick { flex: none; }
button {
  min-block-size: 48px;
  padding: 12px 24px;
  border: 1px solid transparent;
  border-radius: var(--wb-radius);
  background: var(--wb-accent);
  color: var(--wb-on-accent);
  font: 600 16px/1.4 var(--wb-font);
  cursor: pointer;
}
button:hover { background: color-mix(in oklch, var(--wb-accent), var(--wb-ink) 14%); }
@media (max-width: 479px) { button { inline-size: 100%; } }
.test-note { padding: 12px 20px; border: 1px dashed var(--wb-warn); border-radius: var(--wb-radius); color: var(--wb-warn); }
.words {
  margin-block-start: 12px;
  padding-inline-start: 16px;
  border-inline-start: 3px solid var(--wb-accent);
  font-size: 20px;
  line-height: 1.5;
  white-space: pre-wrap;
  unicode-bidi: plaintext;
}
.words.long { font-size: 16px; }
.said > p.soft { margin-block-start: 8px; }
.outcome { margin-block-start: 4px; white-space: pre-wrap; unicode-bidi: plaintext; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; margin-block-start: 16px; }
.rating { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.marks { display: inline-flex; gap: 2px; }
.mark { fill: none; stroke: var(--wb-warn); stroke-width: 1.4; stroke-linejoin: round; }
.mark.full { fill: var(--wb-warn); }
.tone { display: inline-flex; align-items: center; gap: 6px; }
.tone-complaint svg { color: var(--wb-bad); }
.tone-praise svg { color: var(--wb-good); }
.facts { margin-block-start: 8px; }
.facts > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 12px; padding-block: 6px; font-size: 14px; }
.facts dt { color: var(--wb-ink-soft); }
.facts dd { unicode-bidi: plaintext; }
.facts dd, .brand p { text-align: left; }
html[dir='rtl'] :is(.facts dd, .brand p) { text-align: right; }
.facts .line { display: block; }
.facts a { display: inline-block; padding-block: 2px; }
.history { list-style: none; }
.history li { padding-block: 12px; }
.history li + li { border-block-start: 1px solid var(--wb-line); }
.history li:last-child { padding-block-end: 0; }
.timeline { list-style: none; margin-block-start: 12px; }
.timeline li { position: relative; padding-inline-start: 28px; padding-block-end: 14px; }
.timeline li:last-child { padding-block-end: 0; }
.timeline li::before {
  content: '';
  position: absolute;
  inset-block-start: 5px;
  inset-inline-start: 1px;
  inline-size: 12px;
  block-size: 12px;
  border: 2px solid var(--wb-accent);
  border-radius: 50%;
  background: var(--wb-accent);
}
.timeline li:not(:last-child)::after {
  content: '';
  position: absolute;
  inset-block: 21px -1px;
  inset-inline-start: 6px;
  border-inline-start: 2px solid var(--wb-line);
}
.timeline .due::before { background: transparent; border-color: var(--wb-ink-soft); }
.timeline .late::before { background: transparent; border-color: var(--wb-bad); }
.timeline .soft { font-variant-numeric: tabular-nums; }
.card > * + * { margin-block-start: 12px; }
.code strong { font-size: 20px; letter-spacing: 0.04em; font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.languages { display: flex; flex-wrap: wrap; gap: 4px 8px; }
.languages a { padding: 8px 12px; border-radius: var(--wb-radius); }
.languages a[aria-current] { color: var(--wb-ink); font-weight: 600; text-decoration: none; }
main > section > p, main > section > pre { margin-block-start: 12px; }
pre {
  padding: 12px 16px;
  border: 1px solid var(--wb-line);
  border-radius: var(--wb-radius);
  background: var(--wb-surface);
  font: 14px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  white-space: pre-wrap;
  text-align: left;
}
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.plain { list-style: none; margin-block-start: 8px; }
.plain a { display: inline-block; padding-block: 6px; }
`;
