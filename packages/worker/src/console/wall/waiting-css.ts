/** The wall’s queue at the desk: what waits, what is chosen, and what was just done. */
export const waitingCss = `.waiting-cards { border-block-start: 1px solid var(--wb-line); list-style: none; }
.waiting-card {
  position: relative;
  display: grid;
  grid-template-columns: 32px minmax(0, 1fr);
  gap: 0 8px;
  padding: 4px;
  border-block-end: 1px solid var(--wb-line);
}
.waiting-card:not(:has(.pick)) { grid-template-columns: minmax(0, 1fr); }
.waiting-card:hover { background: color-mix(in oklch, var(--wb-accent), transparent 95%); }
:is(.waiting-card, .entry):has(.pick input:checked) { background: color-mix(in oklch, var(--wb-accent), transparent 90%); }
.waiting-card.current, ul:not(:has(.current)) > .waiting-card:target { box-shadow: inset 3px 0 0 var(--wb-accent); }
[dir='rtl'] .waiting-card.current, [dir='rtl'] ul:not(:has(.current)) > .waiting-card:target { box-shadow: inset -3px 0 0 var(--wb-accent); }
.waiting-words { padding-block: 2px; }
.says { display: block; text-align: left; white-space: pre-wrap; }
[dir='rtl'] .says { text-align: right; }
a.says { color: var(--wb-ink); line-height: 1.35; text-decoration: none; }
a.says:hover { text-decoration: underline; }
p.says { font-size: 14px; }
.came-with > * { margin-inline-end: 12px; }
.waiting-card .came-with { font-size: 13px; font-variant-numeric: tabular-nums; }
.waiting-card :is(.mark, .tone svg) { inline-size: 14px; block-size: 14px; }
.waiting-card .similar li { min-block-size: 32px; padding-block: 0; border: 0; font-size: 13px; }
.waiting-card .similar button.small { min-block-size: 26px; padding: 2px 10px; }
.card-acts { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 2px; grid-column: 1 / -1; font-size: 14px; }
.card-acts button.small { min-block-size: 32px; padding: 4px 12px; }
.card-acts > details > summary { min-block-size: 32px; gap: 6px; padding-inline: 8px; border-radius: 8px; font-weight: 600; color: var(--wb-accent); }
.card-acts > details > summary::before { order: 1; border-color: currentColor; transform: translateY(-2px) rotate(45deg); }
.card-acts > details[open] > summary { color: var(--wb-ink); background: color-mix(in oklch, var(--wb-accent), transparent 86%); }
.card-acts > details > .act {
  position: absolute;
  z-index: 3;
  inset: 100% 0 auto;
  gap: 12px;
  padding: 16px;
  border: 1px solid var(--wb-line);
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
  box-shadow: var(--wb-shadow);
}
.card-acts .act .act { padding-block: 0; }
.card-acts .act > details { border-block: 0; }
.card-acts .act > details > summary { min-block-size: 32px; }
.more-acts { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; }
.more-acts a { padding-block: 8px; }
.wall-bulk {
  position: sticky;
  z-index: 4;
  inset-block-end: 8px;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 16px;
  padding: 8px 16px;
  border: 1px solid var(--wb-line);
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
  box-shadow: var(--wb-shadow);
}
main:not(:has(.pick input:checked)) > .wall-bulk { display: none; }
main:has(.card-acts > details[open]) > .wall-bulk { position: static; }
html:has(#done) { scroll-padding-block-start: 88px; }
html:has(.pick input:checked) { scroll-padding-block-end: 72px; }
.wall-bulk .bulk { align-items: center; padding-block-end: 0; }
.wall-bulk .plain-button { min-block-size: 36px; padding-inline: 8px; color: var(--wb-accent); }
.wall-bulk .plain-button[aria-pressed='true'] { background: color-mix(in oklch, var(--wb-accent), transparent 86%); }
.wall-bulk details[open] { flex-basis: 100%; }
.wall-bulk summary { min-block-size: 36px; font-size: 14px; font-weight: 600; }
.wall-bulk .act { max-inline-size: 640px; padding-block-end: 4px; }
.wall-bulk strong { color: var(--wb-ink); font-variant-numeric: tabular-nums; }
main:has(.waiting-cards, .entries) > #done { position: sticky; z-index: 4; inset-block-start: 8px; }
@media (max-width: 900px) {
  html:has(.pick input:checked) { scroll-padding-block-end: 160px; }
}
@media (min-width: 901px) {
  .waiting-card { grid-template-columns: 32px minmax(0, 1fr) auto; gap: 0 12px; padding-block: 2px; }
  .waiting-card:not(:has(.pick)) { grid-template-columns: minmax(0, 1fr); }
  .card-acts { flex-wrap: nowrap; align-self: start; grid-column: auto; min-block-size: 44px; }
  .waiting-words { align-self: center; }
  .waiting-card .pick { block-size: 44px; }
  .card-acts > details > .act { inset-inline-start: auto; inline-size: min(100%, 600px); }
  .waiting-card .similar { display: block; }
  .waiting-card .similar li { flex-wrap: nowrap; justify-content: start; }
  .waiting-card .similar p { display: flex; gap: 8px; min-inline-size: 0; }
  .waiting-card .similar p a { overflow: hidden; padding-block: 3px; text-overflow: ellipsis; white-space: nowrap; }
  .waiting-card .similar p span { align-self: center; font-size: 13px; }
  .waiting-card .similar :is(p span, form) { flex: none; }
}
@media (forced-colors: active) {
  .waiting-card.current, ul:not(:has(.current)) > .waiting-card:target { border-inline-start: 3px solid Highlight; }
}
`;
