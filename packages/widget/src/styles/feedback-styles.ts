/** Continues the panel's own rules, for what became of what was left. */
export const feedbackStyles = `
[part=panel]{
[part=mine]{position:relative}
[part=mine][aria-pressed=true]{color:var(--mark);text-decoration:underline;text-underline-offset:4px}
[part=mine] [part=news]{position:absolute;inset-block-start:-8px;inset-inline-end:0}
[part=news]{color:var(--mark);background:var(--bg);border:1px solid;border-radius:var(--round);padding:0 6px;font-size:13px}
summary [part=news]{margin-inline-start:8px}
[part=left]{display:grid;grid-template-columns:minmax(0,1fr);gap:8px;
h2:focus{outline:0}
[role=status]:empty{display:none}
>details{border-top:1px solid var(--line)}
>details[open]::details-content{padding-block:4px 20px}
summary{display:list-item;margin-block:0;font-weight:600;overflow-wrap:anywhere}
[part=retry]{border-color:var(--line)}
blockquote{margin-top:4px;padding:8px 12px;border:1px solid var(--line);border-radius:var(--round);white-space:pre-wrap;overflow-wrap:anywhere}
.theirs blockquote{background:var(--well)}
.tones{grid-template-columns:1fr 1fr}}
[part=story]{list-style:none;padding:0;
li{padding:0 0 16px;padding-inline-start:16px;border-inline-start:2px solid var(--line)}
b{display:block}
time{font-size:.875em;color:var(--soft)}}
[part=next]{border-inline-start:2px dashed var(--mark);padding-inline-start:16px;color:var(--ink)}
[part=story]:has(+[part=next]){margin-bottom:-12px}
}
`;
