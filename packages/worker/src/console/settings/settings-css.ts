/** Settings: the list of sections, their forms, and what was changed. */
export const settingsCss = `.settings-head { display: grid; gap: 4px; }
.settings-head p:first-child a { display: inline-block; padding-block: 4px; font-size: 14px; }
.settings-list { list-style: none; margin: 0; padding: 0; border-block-start: 1px solid var(--wb-line); }
.settings-list li {
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) minmax(0, 3fr);
  gap: 4px 24px;
  align-items: baseline;
  padding: 12px 8px;
  border-block-end: 1px solid var(--wb-line);
}
.settings-list li:hover { background: color-mix(in oklch, var(--wb-accent), transparent 95%); }
.settings-list li > p:last-child { color: var(--wb-ink); font-size: 14px; text-align: start; }
.settings-list a { font-weight: 600; text-decoration: none; }
.settings-list a::after { content: ''; position: absolute; inset: 0; }
.saved-note {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px 20px;
  padding: 8px 16px;
  border: 1px solid var(--wb-line);
  border-inline-start: 4px solid var(--wb-good);
  border-radius: var(--wb-radius);
  background: var(--wb-raised);
}
.difference { display: grid; gap: 8px; font-size: 14px; }
.difference > div { display: grid; gap: 2px; }
.difference dt { font-weight: 600; }
.difference ins { text-decoration: none; }
.changes { list-style: none; }
.changes > li { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: 12px 24px; padding-block: 16px; border-block-end: 1px solid var(--wb-line); }
.changes > li > div { display: grid; gap: 8px; flex: 1 1 320px; min-inline-size: 0; }
.changes h2 { color: var(--wb-ink); font-size: 16px; }
body.desk :is(.saved-note, .changes, .row-acts) button { inline-size: auto; min-block-size: 36px; padding: 6px 14px; font-size: 14px; }
@media (max-width: 720px) {
  .settings-list li { grid-template-columns: minmax(0, 1fr); }
}
`;
