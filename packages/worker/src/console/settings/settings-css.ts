/** Settings: the list of sections, their forms, and what was changed. */
export const settingsCss = `.settings-head { display: grid; gap: 4px; }
.settings-head p:first-child a { display: inline-block; padding-block: 4px; font-size: 14px; }
.settings-list { list-style: none; padding: 0; margin-block-end: 0; border-block-start: 1px solid var(--wb-line); }
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
.settings-form { max-inline-size: 640px; }
.card.settings-form { padding-block: 20px; }
.card > .settings-form { padding-block: 4px 16px; }
.settings-form button { inline-size: auto; min-block-size: 40px; padding: 8px 18px; font-size: 14px; }
.choices { gap: 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); gap: 16px; align-items: end; }
input.swatch:not([type='checkbox']) { inline-size: 88px; padding: 4px; cursor: pointer; }
.beside { display: grid; gap: 24px; align-items: start; }
.beside > * { min-inline-size: 0; }
.questions { display: grid; gap: 12px; }
.questions > .card { padding-block: 4px; }
.questions > form.card { padding-block: 20px; }
.questions summary h2 { display: grid; gap: 2px; min-inline-size: 0; padding-block: 8px; color: inherit; font-size: 16px; }
.questions summary .soft { font-weight: 400; }
.previews > * + * { margin-block-start: 8px; }
.preview-notes { display: grid; gap: 4px; color: var(--wb-warn); font-size: 14px; }
.frames { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr)); gap: 16px; }
.frames figure { display: grid; gap: 4px; margin: 0; }
.frames iframe { display: block; inline-size: 100%; block-size: 400px; border: 1px solid var(--wb-line); border-radius: var(--wb-radius); background: var(--wb-surface); }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; border-block-end: 1px solid var(--wb-line); }
.tabs a { padding: 8px 12px; border-block-end: 2px solid transparent; color: var(--wb-ink); text-decoration: none; }
.tabs a[aria-current] { border-color: var(--wb-accent); font-weight: 600; }
.rows { list-style: none; margin-block-start: 8px; }
.rows > li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 20px; min-block-size: 40px; padding-block: 6px; border-block-end: 1px solid var(--wb-line); }
.rows > li > p { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; min-inline-size: 0; }
.address { font-variant-numeric: tabular-nums; }
.findings ul { display: grid; gap: 12px; list-style: none; margin-block-start: 8px; }
.findings li { display: grid; gap: 8px; padding: 8px 16px; border-inline-start: 4px solid var(--wb-warn); }
.findings li.good { border-color: var(--wb-good); }
.code-block { display: grid; gap: 8px; justify-items: start; margin-block: 12px; }
.code-block pre { inline-size: 100%; user-select: all; }
.card > details summary { font-weight: 600; }
body.desk .code-block button { inline-size: auto; min-block-size: 36px; padding: 6px 16px; font-size: 14px; }
.setup-steps { display: grid; gap: 8px; padding: 16px 20px; border: 1px solid var(--wb-line); border-radius: var(--wb-radius); background: var(--wb-raised); }
.setup-steps ol { display: flex; flex-wrap: wrap; gap: 4px 8px; list-style: none; }
.setup-steps li a { display: block; padding: 4px 10px; border: 1px solid var(--wb-line); border-radius: 999px; color: var(--wb-ink); font-size: 14px; text-decoration: none; }
.setup-steps li a[aria-current] { border-color: var(--wb-accent); background: var(--wb-accent); color: var(--wb-on-accent); font-weight: 600; }
/* The tokens of our own pages are not here: the widget would take them for the shop’s. */
html.preview body { min-block-size: 100vh; margin: 0; padding: 20px; background: light-dark(#ffffff, #14161a); color: light-dark(#16181d, #eceef2); font: 16px/1.45 system-ui, sans-serif; }
html.preview p { margin: 0; }
html.preview.light { color-scheme: light; }
html.preview.dark { color-scheme: dark; }
.sham-title { font-weight: 600; }
.sham { display: grid; gap: 8px; margin-block: 12px; }
.sham i { block-size: 12px; border-radius: 4px; background: light-dark(#e2e3e6, #30343d); }
.sham i:nth-child(2) { inline-size: 80%; }
.sham i:nth-child(3) { inline-size: 60%; }
#nothing-sent { font-size: 14px; }
@media (min-width: 1180px) {
  .beside { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .previews { position: sticky; inset-block-start: 24px; }
}
@media (max-width: 720px) {
  .settings-list li { grid-template-columns: minmax(0, 1fr); }
}
`;
