/** A board's public pages. Everything lies under `body.wall`, `body.screen`, or in a card. */
export const wallPageCss = `body.wall { max-inline-size: 1112px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.trap { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.wall-top > * + * { margin-block-start: 8px; }
.wall-ways { display: flex; flex-wrap: wrap; gap: 4px 24px; }
.wall-ways a { display: inline-block; padding-block: 4px; }
.wall-filters { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 12px 32px; }
:is(.wall-filters, .wall-orders) nav { display: flex; flex-wrap: wrap; gap: 4px; }
:is(.wall-filters, .wall-orders) nav a {
  padding: 6px 12px;
  border: 1px solid transparent;
  border-radius: 999px;
  font-size: 14px;
  text-decoration: none;
}
:is(.wall-filters, .wall-orders) nav a:hover { border-color: var(--wb-accent); }
:is(.wall-filters, .wall-orders) nav a[aria-current] { border-color: var(--wb-line); background: var(--wb-raised); color: var(--wb-ink); font-weight: 600; }
.wall-filters form { display: flex; flex: 0 1 420px; min-inline-size: 0; flex-wrap: wrap; align-items: center; gap: 8px; }
.wall-filters form label { flex: 1 0 100%; font-size: 14px; }
.wall-filters form input[type='search'] { flex: 1 1 120px; inline-size: auto; }
.wall-filters form button { inline-size: auto; min-block-size: 44px; padding: 8px 18px; font-size: 14px; }
.wall-orders { display: grid; gap: 4px; }
.wall-part { container-type: inline-size; }
.wall-part > * + * { margin-block-start: 24px; }
.wall-lists { display: grid; gap: 40px; }
.wall-lists > h2 { color: var(--wb-ink); font-size: 20px; }
.wall-columns { display: grid; gap: 40px 32px; }
.wall-section { display: grid; gap: 16px; align-content: start; min-inline-size: 0; }
.wall-section > h2, .wall-tell > h2, .wall-form > h2 { color: var(--wb-ink); font-size: 20px; }
.wall-nothing { padding: 16px 20px; border: 1px dashed var(--wb-line); border-radius: var(--wb-radius); color: var(--wb-ink-soft); }
.wall-nothing a { display: inline-block; }
.wall-more a { display: inline-block; padding-block: 8px; font-weight: 600; }
.wall-first > h2 { color: var(--wb-ink); font-size: 20px; }
.wall-form > .act:last-child { padding-block-end: 0; }
.wall-tell { scroll-margin-block-start: 16px; }
.pin {
  padding: 16px 20px;
  border: 1px solid var(--wb-line);
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
  box-shadow: var(--wb-shadow);
}
.pin > * + *, .pin.request > div > * + * { margin-block-start: 8px; }
.pin.request { display: grid; grid-template-columns: 76px minmax(0, 1fr); gap: 16px; padding: 12px 20px 16px 12px; }
[dir='rtl'] .pin.request { padding: 12px 12px 16px 20px; }
.pin.request > div { margin: 0; padding-block-start: 4px; }
.pin h3 { margin: 0; color: inherit; font-size: 16px; line-height: 1.35; }
.pin h1 { font-size: 24px; }
.pin :is(h1, h3) { text-align: start; }
.pin h3 a { display: inline-block; padding-block: 2px; color: var(--wb-ink); text-decoration-color: var(--wb-line); }
.pin h3 a:hover { color: var(--wb-accent); text-decoration-color: currentColor; }
.votes {
  display: grid;
  justify-items: center;
  align-content: center;
  align-self: start;
  min-block-size: 80px;
  padding: 8px 4px;
  border: 1px solid var(--wb-line);
  border-radius: 8px;
  color: var(--wb-ink-soft);
  font-size: 13px;
  line-height: 1.3;
  text-align: center;
  text-decoration: none;
  font-variant-numeric: tabular-nums;
  overflow-wrap: normal;
}
.votes strong { color: var(--wb-ink); font-size: 20px; }
.votes strong.long { font-size: 13px; }
a.votes { border-color: var(--wb-accent); color: var(--wb-accent); }
a.votes:hover { background: color-mix(in oklch, var(--wb-accent), transparent 90%); }
p.votes { margin: 0; border-color: transparent; }
p.votes svg { visibility: hidden; block-size: 4px; }
.wall-stand { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; color: var(--wb-ink-soft); font-size: 14px; }
.pin .chip { font-weight: 600; }
.pin .chip.open { color: var(--wb-ink-soft); }
.pin .chip.planned { color: var(--wb-accent); }
.pin .chip.done { color: var(--wb-good); }
.pin .chip.declined { color: var(--wb-ink-soft); }
.wall-text { white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; }
.pin.request .wall-text { font-size: 14px; }
:is(.pin, .wall-story) .wall-text { text-align: left; }
[dir='rtl'] :is(.pin, .wall-story) .wall-text { text-align: right; }
.pin.request > div > .wall-details { color: var(--wb-ink-soft); }
.pin.note > blockquote .wall-text { font-size: 20px; line-height: 1.4; text-wrap: pretty; }
.wall-byline { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
.wall-answer { position: relative; margin-inline-start: 4px; padding-inline-start: 16px; }
.wall-answer::before {
  content: '';
  position: absolute;
  inset-block: 2px;
  inset-inline-start: 0;
  inline-size: 4px;
  border-radius: 4px 2px 4px 3px;
  background: var(--wb-accent);
}
.wall-answer .wall-text { margin-block-start: 2px; font-size: 16px; }
.wall-story h2 { color: var(--wb-ink); font-size: 20px; }
.wall-story .step { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; }
.wall-story .step .soft { font-size: 14px; }
.wall-story .step + .wall-text { margin-block-start: 2px; color: var(--wb-ink-soft); font-size: 14px; }
.wall-story .timeline li:not(.now)::before { border-color: var(--wb-ink-soft); background: transparent; }
.wall-story .now .wall-text { color: inherit; font-size: 16px; }
.pin.change dl { display: grid; gap: 12px; }
.pin.change dt { color: var(--wb-ink-soft); font-size: 13px; font-weight: 600; }
.pin.change .did { padding-inline-start: 16px; border-inline-start: 4px solid var(--wb-good); border-radius: 4px; }
.pin.change .did dt { color: var(--wb-good); }
.tones { gap: 0; }
.tones .check { font-size: 16px; }
.wall-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; }
:is(body.wall, body.narrow) :target { outline: 2px solid var(--wb-accent); outline-offset: 4px; }
body.screen { max-inline-size: none; padding: 0; }
body.screen .brand { display: none; }
body.screen main { display: grid; min-block-size: 100dvh; margin: 0; }
body.screen main > * { margin: 0; }
body.screen noscript { padding: 24px; }
wipe-board { display: block; }
/* The live board stands where the lists stood, as they did. */
body.wall wipe-board::part(panel) { padding: 0; border: 0; border-radius: 0; background: none; }
body.wall wipe-board::part(columns) { gap: 40px 32px; margin-block-start: 16px; }
body.wall wipe-board::part(card) { padding: 16px; background: var(--wb-raised); box-shadow: var(--wb-shadow); }
/* Beside it: its name and address are this page’s own, and it asks by itself. */
body.wall wipe-board::part(page), body.wall wipe-board:defined ~ .wall-tell > .unsent { display: none; }
body.wall wipe-board::part(title) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
@media (min-width: 700px) {
  .wall-orders { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; }
  .pin.change dl { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 32px; }
}
/* Where the live board has two columns too. */
@container (min-width: 896px) {
  .wall-columns { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); }
  .wall-columns .wall-orders { display: grid; }
  .wall-columns .pin.change dl { grid-template-columns: minmax(0, 1fr); gap: 12px; }
}
@media (min-width: 901px) {
  .wall-tell { max-inline-size: 672px; }
}
@media (forced-colors: active) { .wall-answer::before { background: CanvasText; } }
@media print {
  .wall-filters, .wall-orders, .wall-tell, .wall-ways, .wall-more { display: none; }
}
`;
