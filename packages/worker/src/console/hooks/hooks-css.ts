/** Webhooks, chats and tokens: rows, the log, and the events to choose from. */
export const hooksCss = `.hook-rows, .hook-log { list-style: none; margin: 0; padding: 0; border-block-start: 1px solid var(--wb-line); }
.hook-rows li, .hook-entry { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-block-size: 40px; padding-block: 6px; }
.hook-rows li, .hook-log li { border-block-end: 1px solid var(--wb-line); }
.hook-rows li > :first-child { flex: 1 1 160px; font-weight: 600; padding-block: 4px; }
.hook-rows .soft { flex: 2 1 200px; text-align: start; }
.hook-state { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.hook-part > * + * { margin-block-start: 12px; }
.hook-part > .buttons { margin-block-start: 16px; }
.hook-rows code { white-space: nowrap; }
.hook-entry { font-size: 14px; }
.hook-entry time { flex: 0 0 116px; color: var(--wb-ink-soft); font-variant-numeric: tabular-nums; }
.hook-entry > span:nth-child(2) { flex: 1 1 180px; }
.hook-entry .soft { flex: 2 1 200px; font-variant-numeric: tabular-nums; }
@media (min-width: 901px) {
  .hook-log .hook-entry { display: grid; grid-template-columns: 116px minmax(0, 3fr) 176px minmax(0, 4fr) auto; }
  .hook-log .chip { justify-self: start; }
}
.hook-log details { padding-block-end: 8px; font-size: 14px; }
.hook-log summary { min-block-size: 32px; }
.hook-log pre { max-block-size: 240px; overflow: auto; }
.hook-events { gap: 0; }
.hook-events code { display: inline-block; margin-inline-start: 8px; color: var(--wb-ink-soft); font-size: 13px; }
.hook-head h2 { color: var(--wb-ink); font-size: 20px; }
body.desk details.card > summary h2 { margin: 0; color: var(--wb-ink); font-size: 16px; }
body.desk :is(.hook-head, .hook-log, .hook-rows) > :is(.buttons, div, form) button,
body.desk .hook-entry button, body.desk .hook-rows button { inline-size: auto; min-block-size: 36px; padding: 6px 14px; font-size: 14px; }
`;
