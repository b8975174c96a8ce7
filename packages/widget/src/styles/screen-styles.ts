/** The wall as it hangs in a shop: as large as its element, read from three metres, targets for a whole finger. */
export const screenStyles = `
:host([data-mode=screen]){display:block;block-size:100dvh;overflow:clip}
:host([data-mode=screen])>div{block-size:100%;container-type:size}
[part=screen]{all:initial;
--accent:var(--wb-accent,var(--board,light-dark(#1f5fd0,#8ab4ff)));
--on:var(--wb-on-accent,color(from var(--accent) xyz calc((.179 - y)*1e6) calc((.179 - y)*1e6) calc((.179 - y)*1e6)));
--ink:var(--wb-ink,light-dark(#1b1e23,#eceef1));
--soft:var(--wb-ink-soft,light-dark(#5a6170,#a7afbd));
--bg:var(--wb-raised,light-dark(#fff,#1f2329));
--well:var(--wb-surface,light-dark(#eef0f4,#14171c));
--line:var(--wb-line,light-dark(#dde0e6,#3a414c));
--mark:light-dark(oklch(from var(--accent) min(l,.55) c h),oklch(from var(--accent) max(l,.75) c h));
color-scheme:light dark;color:var(--ink);background:var(--well);
font:clamp(20px,min(1.7cqi,3cqb),43px)/1.3 var(--wb-font,system-ui,sans-serif);
box-sizing:border-box;block-size:100cqb;display:grid;grid-template-rows:auto minmax(0,1fr) auto;gap:.5em;padding:.7em 1.2em;position:relative;overflow:hidden;-webkit-user-select:none;user-select:none;touch-action:manipulation;
*{box-sizing:border-box;margin:0}
ul{list-style:none;padding:0}
header{display:flex;justify-content:space-between;gap:1em;color:var(--soft)}
[part=name]{font-weight:600}
[part=stage]{display:grid;min-block-size:0}
[part=page],[part=entry],[part=thanks],[part=empty]{grid-area:1/1;min-block-size:0;min-inline-size:0}
[part=page]{display:grid;grid-template-rows:auto minmax(0,1fr);gap:.5em}
h1{font-size:min(1.7em,56px);font-weight:650;line-height:1.15;text-wrap:balance}
[part=cards]{display:grid;gap:.6em;grid-template-columns:repeat(3,minmax(0,1fr));grid-template-rows:repeat(2,minmax(0,1fr));min-block-size:0}
[part=card]{background:var(--bg);border:1px solid var(--line);border-radius:.5em;padding:.5em .8em;display:flex;flex-direction:column;gap:.3em;min-block-size:0;overflow:hidden}
.said,.did,.by{overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;flex:none}
.said{font-size:1.3em;line-height:1.25;font-weight:600}
.said:has(+.by){-webkit-line-clamp:2}
.note .said{font-weight:400;-webkit-line-clamp:5}
.by{color:var(--soft);-webkit-line-clamp:1;b{color:var(--mark)}}
.request .by{display:block;flex:1 1 0;min-block-size:1.3em;container-type:size;>span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden}}
.did{border-inline-start:.2em solid var(--mark);padding-inline-start:.6em}
.vote{display:flex;flex:none;align-items:center;justify-content:space-between;gap:.3em .8em;margin-block-start:auto;font-variant-numeric:tabular-nums;color:var(--soft)}
button{all:unset;box-sizing:border-box;min-block-size:64px;min-inline-size:64px;padding:.3em .9em;border:2px solid var(--line);border-radius:.5em;background:var(--bg);color:var(--ink);cursor:pointer;text-align:center;display:inline-flex;align-items:center;justify-content:center}
[aria-pressed=true]{border-color:var(--mark);color:var(--mark)}
:focus-visible{outline:4px solid var(--mark);outline-offset:3px}
h2:focus-visible{outline:0}
[part=tell],[part=send],[part=here]{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:650}
[part=tell]{font-size:1.4em;padding-inline:1.6em}
footer{display:flex;align-items:end;justify-content:space-between;gap:1em}
[part=acts],[part=pager],[part=choice],[part=ends]{display:flex;flex-wrap:wrap;align-items:center;gap:.6em}
[part=pager]{color:var(--soft);font-variant-numeric:tabular-nums}
[part=qr]{flex:none;max-inline-size:50%;display:flex;align-items:end;gap:.7em;text-align:end;margin-inline-start:auto}
[part=qr] svg{order:1;inline-size:max(112px,7em);block-size:auto;flex:none}
figcaption{display:grid;color:var(--soft);overflow-wrap:anywhere}
figcaption bdi{color:var(--ink);text-align:end}
[part=entry],[part=thanks]{display:grid;align-content:start;gap:.7em;inline-size:min(100%,34em);margin-inline:auto;overflow:auto;padding:.3em}
[part=entry] label{display:grid;gap:.4em;font-size:1.2em;font-weight:600}
[part=entry]>p{color:var(--soft)}
#problem:empty{display:none}
[part=entry] #problem{color:var(--ink);font-weight:600}
textarea{all:unset;box-sizing:border-box;border:2px solid var(--soft);border-radius:.4em;background:var(--bg);padding:.5em .6em;font-weight:400;white-space:pre-wrap;overflow-wrap:anywhere;overflow:auto;-webkit-user-select:text;user-select:text;min-block-size:4.4em}
[part=ends]{position:sticky;inset-block-end:-.3em;background:var(--well);padding-block:.3em}
[part=choice] button,[part=ends] [part=send]{flex:1}
[part=similar]{display:grid;gap:.4em}
[part=similar] li{display:flex;align-items:center;justify-content:space-between;gap:.8em;padding:.3em 0;border-block-start:1px solid var(--line)}
[part=thanks]{justify-items:center;align-content:center;text-align:center}
h2{font-size:2em;font-weight:650}
[part=code]{font-size:3em;font-weight:650;letter-spacing:.04em;font-variant-numeric:tabular-nums}
[part=empty]{align-self:center;text-align:center;font-size:1.4em}
[part=over]{position:absolute;inset-inline:0;inset-block-end:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:.6em 1em;padding:.8em 1.2em;background:var(--bg);border-block-start:4px solid var(--mark);font-variant-numeric:tabular-nums}
.leaving{display:none}
}
@media(prefers-reduced-motion:no-preference){[part=screen]{.coming{animation:come 1.4s}.leaving{display:grid;animation:come 1.4s reverse forwards}}}
@keyframes come{from{opacity:0}}
@container(max-aspect-ratio:1){[part=screen]{font-size:clamp(20px,2.6cqi,43px);[part=cards]{grid-template-columns:repeat(2,minmax(0,1fr));grid-template-rows:repeat(3,minmax(0,1fr))}}}
@container(min-height:2.6em){[part=screen] .request .by>span{-webkit-line-clamp:2}}
@container(min-height:3.9em){[part=screen] .request .by>span{-webkit-line-clamp:3}}
@container(min-height:5.2em){[part=screen] .request .by>span{-webkit-line-clamp:4}}
@container(max-height:640px) and (min-width:641px){[part=screen] .request .said{-webkit-line-clamp:2;&:has(+.by){-webkit-line-clamp:1}}}
@container(max-width:640px){[part=screen]{font-size:20px;.request .by{container-type:normal;flex:none}[part=page]{overflow:auto;grid-template-rows:auto auto}[part=cards]{grid-template:none;grid-auto-rows:max-content}[part=card]{min-block-size:max-content}[part=qr]{display:none}}}
`;
