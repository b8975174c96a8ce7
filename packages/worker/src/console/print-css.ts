/** Forced colours: borders instead of shadows and fills. Paper: words and facts, no buttons, addresses spelled out. */
export const printCss = `@media (forced-colors: active) {
  .card, .turn, button { box-shadow: none; border-color: ButtonText; }
  .turn.late, .turn.taken { border-inline-start: 4px solid Highlight; }
  progress { border: 1px solid CanvasText; forced-color-adjust: none; background: Canvas; }
  progress::-webkit-progress-bar { background: Canvas; }
  progress::-webkit-progress-value { background: Highlight; }
  progress::-moz-progress-bar { background: Highlight; }
  .mark { stroke: CanvasText; }
  .mark.full { fill: CanvasText; }
  .stroke, .tone svg { color: CanvasText; }
  .timeline .done::before { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; background: none; font-size: 11pt; }
  form, .skip, .languages, .clock progress { display: none; }
  .columns { grid-template-columns: 1fr; }
  .columns > div > section, .card, .turn, main > section { box-shadow: none; break-inside: avoid; padding: 12pt; }
  .facts a, .plain a { color: inherit; text-decoration: none; }
}
`;
