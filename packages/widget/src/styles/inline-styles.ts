/** Lays the panel's looks into a page's own text: as wide as its column, with nothing around it. */
export const inlineStyles = `
:host{display:block;position:relative}
:host([hidden]){display:none}
[part=panel].inline{position:static;z-index:auto;width:auto;max-height:none;border-radius:var(--round);box-shadow:none;transition:none;padding:16px 20px 20px}
[part=panel].inline [part=all]{inline-size:100%;margin-block-start:12px;border-color:var(--line)}
@media(max-width:480px){[part=panel].inline{padding:12px 16px 16px;border-radius:var(--round)}}
`;
