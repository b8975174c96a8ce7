/** Continues the panel's own rules, for what comes after the form. */
export const laterStyles = `
[part=panel]{--bad:var(--wb-bad,light-dark(#b3261e,#ffb4ab));
h1{position:relative}
h1 svg{position:absolute;top:calc(100% - 2px);inset-inline-start:0;width:118px;height:8px;color:var(--mark);stroke-width:3}
a{white-space:nowrap;color:var(--mark)}
small,p,[part=check]{font-size:.875em;font-weight:400;color:var(--soft)}
.tones label{border-color:var(--line)}
.tones :has(:checked){border-color:var(--mark);box-shadow:inset 0 0 0 1px;font-weight:600}
[aria-invalid=true]{border-color:var(--bad)!important}
[part=field] small{color:var(--bad)}
[part=check]{display:flex;align-items:center;gap:8px;min-height:44px;cursor:pointer}
[part=check] input{all:revert;width:20px;height:20px;accent-color:var(--mark);flex:none}
@media(forced-colors:active){label:has(:checked),[aria-pressed=true]{outline:2px solid Highlight}}
textarea,input{scroll-margin-block:48px}
.tones{grid-template-columns:repeat(auto-fit,minmax(min(100%,7.5em),1fr))}
[part=told]{background:var(--well);padding:12px;border-radius:var(--round)}
[part=scale] span{top:100%;padding-top:4px;min-width:100%;text-align:center;white-space:nowrap;font-size:.875em;font-weight:600}
label:first-of-type>span{inset-inline-start:0}
label:last-of-type>span{inset-inline-end:0}
[part=scale]:not(:has(label:hover)) :has(:checked,:focus) span,:hover>span{opacity:1}
[part=manager][aria-pressed=true]{color:var(--mark);font-weight:600}
summary{min-height:44px;padding-block:11px;margin-block:-8px;cursor:pointer;list-style-position:outside;margin-inline-start:18px}
details[open]::details-content{display:grid;gap:12px;padding-top:8px}
[part=refused]{color:var(--bad);padding:12px;border:1px solid;border-radius:var(--round)}
[part=refused] small{display:block;color:var(--soft)}
[part=thanks]{display:grid;gap:8px;justify-items:center;text-align:center;padding-top:12px;
>svg{width:56px;height:56px;color:var(--mark);stroke-width:2.25}
p{max-width:30ch}}
h2{font-size:1.25em}
[part=code] b{color:var(--ink);font-size:1.4286em;display:block;font-variant-numeric:tabular-nums}
[part=after]{display:grid;gap:8px;text-align:center;
button{border-color:var(--line)}
a{min-height:44px;align-content:center}
input{padding:10px 12px;border-color:var(--line);width:100%}}
[hidden]{display:none}
@media(prefers-reduced-motion:no-preference){
[part=thanks]>svg path{stroke-dasharray:64;animation:wb-draw .16s ease-out}}
}
@keyframes wb-draw{from{stroke-dashoffset:64}}
`;
