/** Continues the panel's own rules, for what hangs on the wall. */
export const wallStyles = `
[part=panel]{--bad:var(--wb-bad,light-dark(#b3261e,#ffb4ab));
[part=to-wall][aria-pressed=true]{color:var(--mark);text-decoration:underline;text-underline-offset:4px}
[part=wall]{display:grid;grid-template-columns:minmax(0,1fr);gap:12px;overflow-wrap:anywhere;
h2{font-size:1.25em}
h3{font-size:1em;font-weight:600}
h2:focus,li:focus{outline:0}
small,[part=byline],[part=status],[part=said]{font-size:.875em;font-weight:400;color:var(--soft)}
[part=said]{min-height:1.45em;margin-block:-8px}
ul,dl,dd,blockquote{list-style:none;padding:0;margin:0}
.words{white-space:pre-wrap;font-size:1em;color:var(--ink)}
button{border-color:var(--line)}
.new{justify-content:start;color:var(--mark)}
.new[aria-pressed=true]{border-color:currentColor;font-weight:600}
[part=lists]{display:flex;flex-wrap:wrap;gap:0 10px;border-bottom:1px solid var(--line);
button{border:0;border-radius:0;padding:4px 2px;color:var(--soft);margin-bottom:-1px;border-bottom:2px solid #0000}
[aria-pressed=true]{color:var(--ink);border-color:var(--mark);font-weight:600}}
[part=find]{display:flex;flex-wrap:wrap;gap:8px}
input{all:unset;box-sizing:border-box;min-width:0;min-height:44px;background:var(--bg);border:1px solid var(--soft);border-radius:var(--round);padding:8px 12px}
select{all:revert;font:inherit;color:inherit;min-height:44px;max-width:100%;padding:0 12px;background:var(--bg);border:1px solid var(--soft);cursor:pointer}
[type=search]{flex:1 1 9em}
[part=find]>*{border-radius:99px}
[part=find]>input{padding-inline:12px 4px}
:placeholder-shown::-webkit-search-cancel-button{display:none}
input::placeholder{color:var(--soft);opacity:1}
[part=suggest]{display:grid;gap:12px}
[part=field] small,[part=refused]{color:var(--bad)}
[aria-invalid]{border-color:var(--bad)}
[part=similar]{background:var(--well);padding:12px;border-radius:var(--round);
ul{display:grid;gap:8px;padding-top:8px}
button{background:var(--bg);margin-top:4px}}
[part=send]{border:0}
[part=cards]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:8px}
[part=cards][aria-busy=true]{opacity:.9}
[part=card]{display:flex;gap:12px;padding:12px;border:1px solid var(--line);border-radius:var(--round);
>div{flex:1;min-width:0;display:grid;gap:4px;align-content:start}}
.blank{min-height:92px;background:var(--well)}
.own{border-style:dashed}
.note>div>.words{font-size:1.125em}
[part=vote],[part=votes]{flex:none;flex-direction:column;gap:0;align-self:start;min-width:52px;min-height:64px;padding:4px;font-variant-numeric:tabular-nums;font-weight:600}
[part=votes]{align-content:center;text-align:center;color:var(--soft)}
[part=vote][aria-pressed=true]{color:var(--mark);border-color:currentColor;box-shadow:inset 0 0 0 1px;background:var(--well)}
[part=vote][aria-pressed=true] svg{fill:currentColor}
[part=status] b{display:inline-block;color:var(--ink);border:1px solid var(--line);border-radius:99px;padding:0 8px}
[part=status] :is(.planned,.done){color:var(--mark);border-color:currentColor}
[part=answer],.did{border-inline-start:3px solid var(--mark);padding-inline-start:12px;margin-top:4px}
dt{font-size:.875em;color:var(--soft)}
dd+dt{margin-top:8px}
[part=vote-note]{font-size:.875em;color:var(--mark)}
[part=offer]{display:grid;gap:8px;padding-top:4px;font-size:.875em}
[part=offer] label{font-weight:400;color:var(--soft)}
[part=offer] input{font-size:calc(1em/.875)}
summary{cursor:pointer;min-height:24px;font-size:.875em;color:var(--mark)}
[part=empty]{display:grid;gap:12px;justify-items:center;text-align:center;padding:12px 0;color:var(--soft)}
a{color:var(--mark);min-height:24px;justify-self:center}
@media(forced-colors:active){[aria-pressed=true]{outline:2px solid Highlight}}
}}
`;
